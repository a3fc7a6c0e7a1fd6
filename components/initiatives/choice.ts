import {initiativeStatuses, type InitiativeStatus} from '../../data/model/initiative.ts';
import type {Initiative, Village} from '../../data/model/village.ts';

/** What a reader has chosen to see of a list of initiatives; what is empty chooses everything. */
export interface Choice {
  readonly text: string;
  readonly status: InitiativeStatus | '';
  /** The number of one of the 17 goals, `11`, or the id of one of the village's own, `:natur`. */
  readonly goal: string;
}

/** The choice of one who has not chosen. */
export const everything: Choice = {text: '', status: '', goal: ''};

/** The initiatives that are chosen, in the order of their statuses. */
export function chosen({initiatives, goals}: Village, {text, status, goal}: Choice): readonly Initiative[] {
  const words = text.toLowerCase().split(/\s+/);
  return initiatives
    .filter(
      (initiative) =>
        (!status || initiative.status === status) &&
        (!goal || goal === `:${initiative.goal}` || initiative.sdgs?.includes(+goal)) &&
        words.every((word) => wordsOf(initiative, goals).includes(word)),
    )
    .sort((a, b) => rank(a) - rank(b));
}

// Untold comes last: as an unsigned number, the -1 of what is not found is the largest.
function rank({status}: Initiative): number {
  return initiativeStatuses.indexOf(status!) >>> 0;
}

function wordsOf(
  {name, description, workingGroup, nextStep, hands, goal}: Initiative,
  goals: Village['goals'],
): string {
  const own = goals.find(({id}) => id === goal);
  return [name, description, workingGroup, nextStep?.text, hands?.note, own?.name].join(' ').toLowerCase();
}
