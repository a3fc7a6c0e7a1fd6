import {phases} from './phases.ts';
import type {Question} from './question.ts';
import {threePurposes} from './three-purposes.ts';

/** Questions that belong together, under a heading of their own. */
export interface Section {
  /** Its name in addresses. */
  readonly key: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/**
 * The sections of the page in the order a reader meets them, with those of their questions that make the first picture. The
 * others stand in `questions.ts`, and are fetched behind it with the library that draws them.
 */
export const outline: readonly Section[] = [
  {key: 'formaal', title: 'De tre formål', questions: [threePurposes]},
  {key: 'forloeb', title: 'Landsbyernes vej', questions: [phases]},
  {key: 'frivillige', title: 'De frivillige', questions: []},
  {key: 'initiativer', title: 'Initiativerne', questions: []},
  {key: 'sammen', title: 'Frivillige og initiativer', questions: []},
  {key: 'moeder', title: 'Møderne', questions: []},
  {key: 'tal', title: 'Alle tallene', questions: []},
];
