import type {Answer} from '../queries/answer.ts';
import type {Filter} from '../queries/filter.ts';
import type {Question} from '../questions/question.ts';

/**
 * Finds the answer to a question, wherever it comes from. Another function is another place to ask, so a page keeps the same
 * one for as long as it shows the same package.
 */
export type Ask = <Row>(
  question: Question<Row>,
  filter: Filter,
  most: number | null | undefined,
  signal: AbortSignal,
) => Promise<Answer<Row>>;
