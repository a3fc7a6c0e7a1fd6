import {unsafeCSS} from 'lit';
import {goals} from '../../data/model/goal.ts';

/** A class a goal, `.goal-11`, with the goal's colour and the ink that reads on it. */
export const goalColors = unsafeCSS(
  goals.map(({number, color, ink}) => `.goal-${number}{--goal:${color};--goal-ink:${ink}}`).join(''),
);
