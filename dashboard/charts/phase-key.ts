import type {StepState} from '../../data/model/step.ts';
import {keyOf} from './key.ts';
import {phaseCell} from './phase-cell.ts';
import {piece} from './svg.ts';

/** What the signs of `phaseCell` mean, from the top left corner. */
export function phaseKey(width: number): {readonly pieces: readonly SVGElement[]; readonly height: number} {
  const items = signs.map(([state, text]) => {
    const sign = phaseCell({number: 1, label: null, state, months: 5}, false, 24, 12, false);
    return {symbol: piece('g', {transform: 'translate(-7, -8)'}, ...sign), text};
  });
  const number = piece('text', {y: 4, 'text-anchor': 'middle'}, '4');
  return keyOf([...items, {symbol: number, text: 'måneder i fasen'}], width);
}

const signs: readonly (readonly [state: StepState, text: string])[] = [
  ['current', 'er her nu'],
  ['done', 'overstået'],
  ['paused', 'på pause'],
  ['stopped', 'standset'],
  ['ahead', 'ikke begyndt'],
  ['skipped', 'sprunget over'],
  ['unknown', 'ikke oplyst'],
];
