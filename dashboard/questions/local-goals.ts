import {counted, danishCount} from '../../data/model/danish.ts';
import type {Answer} from '../queries/answer.ts';
import {localGoals as ask, type LocalGoal} from '../queries/local-goals.ts';
import {sdgsInWords} from './initiative-list.ts';
import type {Question} from './question.ts';
import {whoTold} from './who-told.ts';

/** The villages' own goals, in their own words. */
export const localGoals: Question<LocalGoal> = {
  key: 'landsbymaal',
  title: 'Landsbyernes egne mål',
  definition: [
    'Landsbymålene er valgt af landsbyen selv og står med dens egne ord. Et landsbymål kan tjene ingen, et eller flere verdensmål; “ikke oplyst” er ikke det samme som ingen.',
    'Initiativer er dem, landsbyen har knyttet til målet. Mange initiativer under et mål er ikke i sig selv bedre end få. De fleste landsbyer vælger først mål i anden fase.',
  ],
  columns: [
    {heading: 'Landsby', value: ({villageName}) => villageName},
    {heading: 'Landsbymål', kind: 'text', value: ({name}) => name},
    {heading: 'Verdensmål', kind: 'text', value: ({sdgs}) => sdgsInWords(sdgs)},
    {heading: 'Initiativer', kind: 'integer', value: ({initiatives}) => initiatives},
    {heading: 'Heraf realiseret eller i fast drift', kind: 'integer', value: ({achieved}) => achieved},
  ],
  ask,
  draw: () => null,
  say,
};

function say(answer: Answer<LocalGoal>): string {
  const told = whoTold(answer, 'landsbymål');
  const {rows} = answer;
  if (!rows.length) return told;
  const served = rows.filter(({initiatives}) => initiatives).length;
  const many = served === rows.length ? 'alle' : danishCount(served);
  return `${counted(rows.length, 'landsbymål', 'landsbymål')}; ${many} har initiativer. ${told}`;
}
