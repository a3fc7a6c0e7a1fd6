import type {Database} from '../database/database.ts';
import {whyNothing} from '../panel/words.ts';
import type {Answer} from '../queries/answer.ts';
import type {Question, View} from '../questions/question.ts';

/** A question and what came of it. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer<unknown>;
  /** The answer in a sentence or two, or why there is none. */
  readonly sentence: string;
  /** Whether there is something to draw or to tell in a table. */
  readonly isThere: boolean;
}

/** How many villages a figure has room for on a sheet of paper. */
const mostVillages = 30;

/** Asks questions one by one; the answers are by their keys. */
export async function answerAll(
  questions: readonly Question[],
  db: Database,
  view: View,
): Promise<ReadonlyMap<string, Answered>> {
  const all = new Map<string, Answered>();
  for (const question of questions) {
    const answer = await question.ask(db, view.filter, mostVillages);
    const why = whyNothing(answer);
    const sentence = why ?? question.say(answer, view);
    all.set(question.key, {question, answer, sentence, isThere: why === null});
  }
  return all;
}
