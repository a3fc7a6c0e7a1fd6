import {counted} from '../../data/model/danish.ts';
import type {InitiativeStatus} from '../../data/model/initiative.ts';
import {statusNames} from '../../data/model/words.da.ts';
import type {Answer} from '../queries/answer.ts';
import {initiativeList as ask, type ListedInitiative} from '../queries/initiative-list.ts';
import type {Question} from './question.ts';
import {whoTold} from './who-told.ts';

/** Each initiative by name, with what it was and what it has become. */
export const initiativeList: Question<ListedInitiative> = {
  key: 'initiativer-liste',
  title: 'Initiativerne et for et',
  definition: [
    'En linje for hvert initiativ, landsby for landsby, det ældste først. “Begyndte som” er den første status, landsbyen oplyste, og “Nu” den seneste til og med dagen.',
    'Verdensmålene er initiativets egne, ellers dem, der står på dets landsbymål.',
  ],
  columns: [
    {heading: 'Landsby', value: ({villageName}) => villageName},
    {heading: 'Initiativ', kind: 'text', value: ({name}) => name},
    {heading: 'Landsbymål', kind: 'text', value: ({goal}) => goal},
    {heading: 'Verdensmål', kind: 'text', value: ({sdgs}) => sdgsInWords(sdgs)},
    {heading: 'Begyndte som', kind: 'text', value: ({first}) => nameOf(first)},
    {heading: 'Nævnt første gang', kind: 'date', value: ({firstDay}) => firstDay},
    {heading: 'Nu', kind: 'text', value: ({status}) => nameOf(status)},
    {heading: 'Siden', kind: 'date', value: ({since}) => since},
  ],
  ask,
  draw: () => null,
  say,
};

/** "4, 11, 13", or that it is known to be none. */
export function sdgsInWords(sdgs: readonly number[] | null): string | null {
  return sdgs && (sdgs.join(', ') || 'ingen');
}

function nameOf(status: InitiativeStatus | null): string | null {
  return status && statusNames[status];
}

function say(answer: Answer<ListedInitiative>): string {
  const told = whoTold(answer, 'initiativer');
  const {length} = answer.rows;
  if (!answer.told) return told;
  return length
    ? `${counted(length, 'initiativ', 'initiativer')}. ${told}`
    : `Ingen initiativer svarer til det valgte. ${told}`;
}
