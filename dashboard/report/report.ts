import {answerAll} from './answered.ts';
import {everyQuestion} from './chapters.ts';
import {makeDocument} from './document.ts';
import {reportFacts} from './facts.ts';
import type {ReportOrder} from './order.ts';

/** No village is chosen, and so there is nothing to report. */
export class NoVillages extends Error {
  override readonly name = 'NoVillages';
}

/**
 * Makes a report: one HTML document that needs nothing else. The same data, selection, date and site give the same one, byte
 * for byte, in Node as in a browser.
 *
 * @throws {NoVillages} where no village fits the selection.
 */
export async function makeReport(order: ReportOrder): Promise<string> {
  const {database, document, fonts} = order;
  const facts = await reportFacts(order);
  if (!facts.villages.length) throw new NoVillages('no village fits the selection');
  const answered = await answerAll(everyQuestion(), database, facts.view);
  return makeDocument({facts, answered, document, fonts});
}
