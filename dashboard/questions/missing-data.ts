import {counted, danishCount, danishDate, danishList} from '../../data/model/danish.ts';
import {healthMatrix} from '../charts/health-matrix.ts';
import {shortMonth} from '../charts/month-in-words.ts';
import type {Answer} from '../queries/answer.ts';
import {dataHealth, things, type Thing, type VillageHealth} from '../queries/data-health.ts';
import {notApplicable, type Cell, type Question} from './question.ts';

export const missingData: Question<VillageHealth> = {
  key: 'data',
  title: 'Hvad mangler der?',
  definition: [
    'For hver landsby står, hvad der er oplyst, og hvad der ville gøre billedet bedre. En optælling eller nyt fra landsbyen er gammelt, når der er gået mere end 12 måneder til den dag, der vises.',
    'Et møde tæller med, når det er holdt; et lille fremmøde, der er skjult, er oplyst. Landsbymål ventes først, når landsbyen er nået til fase 3 eller længere. Har landsbyen ingen initiativer eller møder, er der intet at oplyse om dem.',
    'Landsbyer med mest at hente står først. Det siger intet om, hvor godt det går i landsbyen: en landsby kan have travlt med alt muligt andet end at udfylde regneark.',
  ],
  columns: [
    {heading: 'Landsby', value: ({name}) => name, href: ({village}, {villageHref}) => villageHref?.(village) ?? null},
    {heading: 'Kommune', value: ({municipality}) => municipality},
    {heading: 'Indbyggertal', value: (row) => cellOf(row, 'population')},
    {heading: 'Koordinater', value: (row) => cellOf(row, 'coordinates')},
    {heading: 'Forløb', value: (row) => cellOf(row, 'course')},
    {heading: 'Forskellige frivillige talt', value: (row) => cellOf(row, 'count')},
    {heading: 'Initiativers status', value: (row) => cellOf(row, 'statuses')},
    {heading: 'Mødernes fremmøde', value: (row) => cellOf(row, 'attendance')},
    {heading: 'Landsbymål', value: (row) => cellOf(row, 'goals')},
    {heading: 'Seneste nyt', value: (row) => cellOf(row, 'news')},
    {heading: 'Mangler i alt', kind: 'integer', value: ({missing}) => missing},
    {heading: 'Gammelt eller til dels', kind: 'integer', value: ({wanting}) => wanting},
  ],
  ofAll: true,
  ask: dataHealth,
  draw: ({rows}, _view, width) => healthMatrix(rows, {heading: (thing) => headings[thing], short, long}, width),
  say,
};

const headings: Readonly<Record<Thing, string>> = {
  population: 'Indbyggere',
  coordinates: 'Koordinater',
  course: 'Forløb',
  count: 'Optælling',
  statuses: 'Status',
  attendance: 'Fremmøde',
  goals: 'Landsbymål',
  news: 'Nyt',
};

/** What would help, as it stands in a sentence. */
const wishes: Readonly<Record<Thing, string>> = {
  population: 'et indbyggertal',
  coordinates: 'koordinater',
  course: 'hvornår forløbet begyndte',
  count: 'en ny optælling af frivillige',
  statuses: 'initiativernes status',
  attendance: 'fremmøde ved møderne',
  goals: 'landsbymålene',
  news: 'lidt nyt',
};

function cellOf(row: VillageHealth, thing: Thing): Cell {
  if (row[thing] === 'none') return notApplicable;
  const without = ofHowMany(row, thing);
  return without ? `${without} mangler` : row[thing] === 'missing' ? null : short(row, thing);
}

function short(row: VillageHealth, thing: Thing): string {
  const day = {count: row.counted, news: row.lastNews}[thing as string];
  const health = row[thing];
  if (health === 'none') return '';
  if (thing === 'course' && health === 'partly') return 'uden start';
  if (health === 'told') return day ? shortMonth(day) : 'oplyst';
  if (health === 'old') return shortMonth(day!);
  return health === 'partly' ? ofHowMany(row, thing) : 'mangler';
}

/** "3 af 8", of what a village has several of. */
function ofHowMany({initiatives, initiativesWithout, meetings, meetingsWithout}: VillageHealth, thing: Thing): string {
  const [all, without] = {statuses: [initiatives, initiativesWithout], attendance: [meetings, meetingsWithout]}[
    thing as string
  ] ?? [0, 0];
  return without ? `${danishCount(without)} af ${danishCount(all!)}` : '';
}

function long(row: VillageHealth, thing: Thing): string {
  return `${row.name}: ${sentence(row, thing)}`;
}

function sentence(row: VillageHealth, thing: Thing): string {
  const health = row[thing];
  if (thing === 'count')
    return row.counted ? `frivillige er senest talt ${danishDate(row.counted)}` : 'frivillige er ikke talt endnu';
  if (thing === 'news')
    return row.lastNews ? `seneste nyt er fra ${danishDate(row.lastNews)}` : 'der er ikke kommet nyt endnu';
  if (thing === 'course')
    return (
      {told: 'forløbets begyndelse er oplyst', partly: 'forløbets begyndelse er ikke oplyst'}[health as string] ??
      'intet forløb er oplyst endnu'
    );
  if (thing === 'statuses')
    return parts(row.initiatives, row.initiativesWithout, 'initiativ', 'initiativer', 'uden status');
  if (thing === 'attendance') return parts(row.meetings, row.meetingsWithout, 'møde', 'møder', 'uden oplyst fremmøde');
  const name = {population: 'indbyggertallet', coordinates: 'koordinaterne', goals: 'landsbymål'}[thing];
  if (health === 'none') return 'landsbymål ventes først fra fase 3';
  return `${name} er ${health === 'told' ? 'oplyst' : 'ikke oplyst endnu'}`;
}

function parts(all: number, without: number, one: string, more: string, lacking: string): string {
  if (!all) return `ingen ${more} endnu`;
  return without
    ? `${danishCount(without)} af ${counted(all, one, more)} er ${lacking}`
    : `${counted(all, one, more)}, alt er oplyst`;
}

function say({rows, villages}: Answer<VillageHealth>): string {
  const [first] = rows;
  if (!first) return 'Ingen landsbyer passer til det valgte.';
  const {complete, lacking} = first;
  const wanted = things.filter((thing) => lacking[thing] > 0).toSorted((a, b) => lacking[b] - lacking[a]);
  if (!wanted.length)
    return villages === 1
      ? 'Landsbyen har oplyst det hele. Tak!'
      : `Alle ${danishCount(villages)} landsbyer har oplyst det hele. Tak!`;
  const whole =
    villages === 1
      ? ''
      : `${complete ? danishCount(complete) : 'Ingen'} af de ${danishCount(villages)} landsbyer har det hele på plads. `;
  const most = wanted
    .slice(0, 3)
    .map((thing) =>
      villages === 1 ? wishes[thing] : `${wishes[thing]} (${counted(lacking[thing], 'landsby', 'landsbyer')})`,
    );
  const things3 = ['', 'Én ting', 'To ting', 'Tre ting'][most.length]!;
  return `${whole}${things3} ville hjælpe mest: ${danishList(most)}.`;
}
