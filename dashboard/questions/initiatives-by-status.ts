import {counted} from '../../data/model/danish.ts';
import {nameOf, statusBars} from '../charts/status-bars.ts';
import type {Answer} from '../queries/answer.ts';
import {initiativesByStatus as ask, type StatusCount} from '../queries/initiatives-by-status.ts';
import type {Question, View} from './question.ts';
import {standingsInWords} from './standings-in-words.ts';
import {whoTold} from './who-told.ts';

export const initiativesByStatus: Question<StatusCount> = {
  key: 'initiativer-status',
  title: 'Hvordan står initiativerne?',
  definition: [
    'Hvert initiativ tæller én gang, under den status, det havde på dagen: den seneste, landsbyen har oplyst til og med den dag. Et initiativ, der først er nævnt senere, er ikke med.',
    'Grønt er det, der er lykkedes: realiseret (gjort færdigt) eller i fast drift (kører videre af sig selv). Et initiativ, der er opgivet, er ikke en fejl; de fleste landsbyer prøver mere, end de ender med at gøre.',
    'Statusserne er landsbyernes egne. “Ikke oplyst” er initiativer, hvis status ingen har skrevet. En landsby uden initiativer i data kan godt have nogen; den har bare ikke oplyst dem.',
  ],
  columns: [
    {heading: 'Status', value: nameOf},
    {heading: 'Initiativer', kind: 'integer', value: ({initiatives}) => initiatives},
    {heading: 'Landsbyer bag', kind: 'integer', value: ({of}) => of},
  ],
  ask,
  draw: ({rows}, _view, width) => statusBars(rows, width),
  say,
};

function say(answer: Answer<StatusCount>, {filter}: View): string {
  const told = whoTold(answer, 'initiativer');
  if (!answer.told) return told;
  const total = answer.rows.reduce((sum, {initiatives}) => sum + initiatives, 0);
  if (!total) return `Ingen initiativer svarer til det valgte. ${told}`;
  if (filter.status) return `${initiatives(total)} har status “${nameOf(answer.rows[0]!).toLowerCase()}”. ${told}`;
  const count = (wanted: StatusCount['status']) => answer.rows.find(({status}) => status === wanted)?.initiatives ?? 0;
  return `${standingsInWords(count, total)} ${told}`;
}

function initiatives(count: number): string {
  return counted(count, 'initiativ', 'initiativer');
}
