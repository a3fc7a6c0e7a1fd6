import type {Measure, View} from '../../../dashboard/questions/question.ts';
import {chosen} from '../../support/database.ts';

/** Everything, in people or for every 100 inhabitants. */
export function viewed(measure: Measure = 'antal'): View {
  return {filter: chosen(), measure};
}
