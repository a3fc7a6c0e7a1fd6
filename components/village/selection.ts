import type {ReactiveElement} from 'lit';
import {isGoal} from '../../data/model/goal.ts';
import type {ShownVillage} from './village-source.ts';

/** What a reader has selected: a goal of a village, or none. The `detail` of `blup-select`. */
export interface Selection {
  readonly village: string;
  readonly goal: number | null;
}

/** An element a goal can be selected in. */
export interface SelectingHost extends ReactiveElement {
  goal: number | null;
}

/** The goal that is selected: in the `<blup-village>` around, which its elements share, or else in the element itself. */
export function selectedGoal({goal}: ShownVillage, host: SelectingHost): number | null {
  const chosen = goal === undefined ? host.goal : goal;
  return isGoal(chosen) ? chosen : null;
}

/** Selects a goal, or none, and tells the page by `blup-select`; a `<blup-village>` around then tells its elements. */
export function select(host: SelectingHost, {village}: ShownVillage, goal: number | null) {
  const detail: Selection = {village: village.id, goal};
  host.goal = goal;
  host.dispatchEvent(new CustomEvent('blup-select', {detail, bubbles: true, composed: true}));
}

declare global {
  interface HTMLElementEventMap {
    'blup-select': CustomEvent<Selection>;
  }
}
