import type {Answer} from '../queries/answer.ts';
import type {Question, View} from '../questions/question.ts';
import type {Ask} from './ask.ts';
import type {PackageFacts} from './package-facts.ts';
import {whyNothing} from './words.ts';

/** What has been asked: the question, where, the filter as text, and how many villages at most. */
export type Asked = readonly [Question, Ask, string, number | null | undefined];

/** An answer, and what it is the answer to. */
export interface Told {
  readonly asked: Asked;
  readonly view: View;
  readonly source: PackageFacts | undefined;
  readonly answer: Answer<unknown>;
}

/** What is on the panel. */
export interface Picture {
  readonly told: Told;
  /** The answer's own filter, and the measure it is shown in. */
  readonly view: View;
  readonly width: number;
  readonly sentence: string;
  /** Why there is nothing to see; null where there is. */
  readonly nothing: string | null;
  /** Null where there is nothing to draw, or the table is the picture. */
  readonly drawing: Element | null;
}

/**
 * Draws an answer, or leaves `last`'s drawing where the answer is too long to be drawn. What goes wrong in the drawing is
 * reported to the browser, and the table is there all the same.
 */
export function pictureOf(told: Told, view: View, width: number, last: Picture | null): Picture {
  const {asked, answer} = told;
  const [question] = asked;
  const why = whyNothing(answer);
  const draw = () => (last ? last.drawing : question.draw(answer, view, width));
  const sentence = attempt(() => question.say(answer, view)) ?? why ?? '';
  return {told, view, width, sentence, nothing: why && sentence, drawing: why === null ? attempt(draw) : null};
}

/** Whether two things that have been asked are the same. */
export function isSame(a: Asked, b: Asked): boolean {
  return a.every((part, i) => part === b[i]);
}

function attempt<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    reportError(error);
    return null;
  }
}
