import type {InitiativeStatus} from '../../data/model/initiative.ts';
import type {Initiative, Village} from '../../data/model/village.ts';

/** What a reader has chosen to see of a list of initiatives; what is empty chooses everything. */
export interface Choice {
  readonly text: string;
  readonly status: InitiativeStatus | '';
  /** The number of one of the 17 goals. */
  readonly sdg: number | null;
  /** The id of one of the village's own goals. */
  readonly goal: string;
}

/** The choice of one who has not chosen. */
export const everything: Choice = {text: '', status: '', sdg: null, goal: ''};

/** The initiatives that are chosen, those under way first, then those to come, those that came true, and the rest. */
export function chosen({initiatives, goals}: Village, {text, status, sdg, goal}: Choice): readonly Initiative[] {
  const words = text.toLowerCase().split(/\s+/);
  return initiatives
    .filter(
      (initiative) =>
        (!status || initiative.status === status) &&
        (!sdg || initiative.sdgs?.includes(sdg)) &&
        (!goal || initiative.goal === goal) &&
        words.every((word) => wordsOf(initiative, goals).includes(word)),
    )
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
}

const order = ['igang', 'planlagt', 'ide', null, 'drift', 'realiseret', 'pause', 'opgivet'];

function wordsOf({name, description, workingGroup, nextStep, hands, goal}: Initiative, goals: Village['goals']): string {
  const own = goals.find(({id}) => id === goal);
  return [name, description, workingGroup, nextStep?.text, hands?.note, own?.name].join(' ').toLowerCase();
}
