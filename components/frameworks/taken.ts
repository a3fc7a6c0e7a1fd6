import type {BlupGoalWheel, BlupInitiatives, BlupProgress, BlupVillage, Selection} from '../index.ts';

/** The elements by their tags. */
export interface Elements {
  'blup-village': BlupVillage;
  'blup-progress': BlupProgress;
  'blup-goal-wheel': BlupGoalWheel;
  'blup-initiatives': BlupInitiatives;
}

export type Tag = keyof Elements;

/** What may be said to an element, as an attribute or a property. */
export type Taken<T extends Tag> = {
  [Name in keyof Elements[T] & ('src' | 'village' | 'goal' | 'view' | 'count')]?: Elements[T][Name] | undefined;
};

/** What an element tells, by the names of the events. */
export interface Told {
  load: Event;
  error: ErrorEvent;
  'blup-select': CustomEvent<Selection>;
}
