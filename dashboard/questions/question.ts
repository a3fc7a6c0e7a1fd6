import type {Database} from '../database/database.ts';
import type {Answer} from '../queries/answer.ts';
import type {Filter} from '../queries/filter.ts';

/** Whether people are shown as they were counted, or for every 100 inhabitants. */
export type Measure = 'antal' | 'pr100';

/** How a reader looks at an answer. */
export interface View {
  readonly filter: Filter;
  readonly measure: Measure;
  /** The address of the page about a village; left out where there is none, as in a report. */
  readonly villageHref?: (village: string) => string;
}

/** A column of an answer's table and of the files made from it. */
export interface Column<Row> {
  /** Its heading, with the unit where it has one. */
  readonly heading: string;
  /** What stands in it: null is "ikke oplyst", `skjult` a small count that is withheld, and `ikke-relevant` neither. */
  value(row: Row): Cell;
  /** How a number or text is shown; left out, a number gets up to one decimal and a date (`2026-08-15`) is not recognised. */
  readonly kind?: 'text' | 'integer' | 'decimal' | 'date' | 'percent';
  /** The address of a page about the row, for its first column. */
  href?(row: Row, view: View): string | null;
}

/** `-` is that the question does not arise, which is neither unknown nor withheld. */
export type Cell = string | number | null | typeof withheld | typeof notApplicable;

export const withheld: unique symbol = Symbol('skjult');
export const notApplicable: unique symbol = Symbol('ikke relevant');

/** One thing a reader may ask: how it is found, drawn and said in words. The page, the report, the stories and the tests have it from here. */
export interface Question<Row = unknown> {
  /** Its name in addresses and file names: `frivillige-over-tid`. */
  readonly key: string;
  readonly title: string;
  /** What is counted and how, in plain Danish, a paragraph each: the formula, its source and what to beware of. */
  readonly definition: readonly string[];
  readonly columns: readonly Column<Row>[];
  /** Whether {@link Measure} changes the drawing. */
  readonly measured?: boolean;
  /** Whether it is about all that are chosen, told or not, so that nobody is said to have told it. */
  readonly ofAll?: boolean;
  /** The rows; at most `most` of those that are a village each, all of them where it is null. */
  ask(db: Database, filter: Filter, most?: number | null, signal?: AbortSignal): Promise<Answer<Row>>;
  /** The picture, at a width in CSS pixels; null where the table is the picture. */
  draw(answer: Answer<Row>, view: View, width: number): SVGSVGElement | HTMLElement | null;
  /** The answer in one or two sentences. */
  say(answer: Answer<Row>, view: View): string;
}
