import type {Question} from './questions/question.ts';

/** Questions that belong together, under a heading of their own. */
export interface Section {
  /** Its name in addresses. */
  readonly key: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** Everything the page shows and the report prints, in the order a reader meets it. */
export const sections: readonly Section[] = [];

/** The questions of all sections. */
export const questions: readonly Question[] = sections.flatMap((section) => section.questions);

/** What is asked of a few villages side by side. */
export const comparisons: readonly Question[] = [];
