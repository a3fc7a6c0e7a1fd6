import {counted} from '../../data/model/danish.ts';
import {statusNames} from '../../data/model/words.da.ts';
import {becameBars, firstToldIn} from '../charts/became-bars.ts';
import {aliveIn, splitOrder} from '../charts/split-bars.ts';
import type {Answer} from '../queries/answer.ts';
import {initiativesSince as ask, type Became} from '../queries/initiatives-since.ts';
import type {Question, View} from './question.ts';
import {standingsInWords} from './standings-in-words.ts';
import {whoTold} from './who-told.ts';

/** What has become of the initiatives that were told of in earlier years. */
export const initiativesSince: Question<Became> = {
  key: 'initiativer-siden',
  title: 'Hvad blev der af de tidligere initiativer?',
  definition: [
    'Hvert initiativ tæller én gang, i det år landsbyen første gang nævnte det, og under den status, det havde på dagen. Initiativer uden dato står for sig. Et initiativ lever, hvis det er i gang, i fast drift eller realiseret.',
    'De ældste har haft længst tid til at blive til noget, eller til at blive opgivet. Et initiativ, der er opgivet, er ikke en fejl. En status gælder, til landsbyen oplyser en ny, så tallene er snarere for høje end for lave.',
    'At vælge en status ændrer ikke svaret: vælger man initiativer efter, hvordan det er gået dem, kan man ikke se, hvad der blev af dem.',
  ],
  columns: [
    {heading: 'Nævnt første gang', value: ({year}) => (year === null ? 'Uden dato' : String(year)), kind: 'text'},
    {heading: 'Initiativer', kind: 'integer', value: ({initiatives}) => initiatives},
    {heading: 'Landsbyer bag', kind: 'integer', value: ({of}) => of},
    {heading: 'Lever', kind: 'integer', value: aliveIn},
    ...splitOrder.map((status) => ({
      heading: statusNames[status],
      kind: 'integer' as const,
      value: (row: Became) => row[status],
    })),
    {heading: 'Status ikke oplyst', kind: 'integer', value: ({unknown}) => unknown},
  ],
  ask,
  draw: ({rows}, _view, width) => becameBars(rows, width),
  say,
};

function say(answer: Answer<Became>, {filter: {until}}: View): string {
  const told = whoTold(answer, 'initiativer');
  if (!answer.told) return told;
  const year = Number(until.slice(0, 4));
  const earlier = answer.rows.filter((row) => row.year !== null && row.year < year);
  const total = sum(earlier, ({initiatives}) => initiatives);
  const count = (status: keyof typeof statusNames | null) =>
    sum(earlier, (row) => (status ? row[status] : row.unknown));
  const stand = total ? standingsInWords(count, total, ` fra før ${year}`) : `Ingen initiativer er nævnt før ${year}.`;
  const now = sum(
    answer.rows.filter((row) => row.year === year),
    ({initiatives}) => initiatives,
  );
  const fresh = now ? ` ${firstToldInYear(now, year)}` : '';
  return `${stand}${fresh} ${told}`;
}

function firstToldInYear(count: number, year: number): string {
  return `${counted(count, 'initiativ', 'initiativer')} er ${firstToldIn({year}).toLowerCase()}.`;
}

function sum(rows: readonly Became[], of: (row: Became) => number): number {
  return rows.reduce((all, row) => all + of(row), 0);
}
