import {counted, danishCount, danishDate, danishList} from '../../data/model/danish.ts';
import {begunColumns, periodOf, type DatedBegun} from '../charts/begun-columns.ts';
import type {Answer} from '../queries/answer.ts';
import {initiativesBegun as ask, type Begun} from '../queries/initiatives-begun.ts';
import {notApplicable, type Question, type View} from './question.ts';
import {whoTold} from './who-told.ts';

export const initiativesBegun: Question<Begun> = {
  key: 'initiativer-over-tid',
  title: 'Hvornår gik initiativerne i gang?',
  definition: [
    'Et initiativ går i gang den første dag, det er nævnt som i gang, realiseret eller i fast drift. Det tæller i det kvartal, også selv om det siden er sat på pause eller opgivet. Er perioden længere end otte år, tælles i hele år. Det sidste kvartal er måske ikke slut.',
    'En dato, der kun kendes som et år eller en årstid, tæller på den første dag, den kan betyde: “2024” er 1. januar 2024, “forår 2024” er 1. marts. De første kvartaler på året kan derfor se lidt for store ud. Initiativer, der har været i gang, uden at nogen har oplyst hvornår, står for sig selv.',
    'Vælger I en periode, vises kun de kvartaler; “i alt” tæller også dem, der gik i gang før. Et kvartal uden nye initiativer står med 0: det er ofte der, landsbyen arbejder med det, der allerede er i gang.',
  ],
  columns: [
    {heading: 'Kvartal eller år', value: (row) => (isDated(row) ? periodOf(row) : 'Dato ikke oplyst')},
    {heading: 'Initiativer, der gik i gang', kind: 'integer', value: ({initiatives}) => initiatives},
    {heading: 'Landsbyer bag', kind: 'integer', value: ({of}) => of},
    {heading: 'Gået i gang i alt til da', kind: 'integer', value: ({total}) => total ?? notApplicable},
  ],
  ask,
  draw: ({rows}, _view, width) => (rows.some(isDated) ? begunColumns(rows.filter(isDated), width) : null),
  say,
};

function say(answer: Answer<Begun>, {filter}: View): string {
  const told = whoTold(answer, 'initiativer');
  if (!answer.told) return told;
  const dated = answer.rows.filter(isDated);
  const undated = answer.rows.find((row) => !isDated(row))?.initiatives ?? 0;
  const without = undated ? ` For ${danishCount(undated)} er datoen ikke oplyst.` : '';
  const begun = dated.reduce((sum, {initiatives}) => sum + initiatives, 0);
  const total = dated.at(-1)?.total ?? 0;
  const before = total - begun;
  if (!total) return `Ingen initiativer er gået i gang på en kendt dato.${without} ${told}`;
  const period = filter.from
    ? `I perioden fra ${danishDate(filter.from)} til ${danishDate(filter.until)} gik`
    : 'Til og med';
  const start = filter.from
    ? `${period} ${begun ? initiatives(begun) : 'ingen initiativer'} i gang`
    : `${period} ${danishDate(filter.until)} er ${initiatives(begun)} gået i gang`;
  const earlier = before ? ` Med dem fra før er det ${danishCount(total)} i alt.` : '';
  return `${start}${begun ? peak(dated) : ''}.${earlier}${without} ${told}`;
}

/** ", flest i 2. kvartal 2024 (9)"; nothing is said of many that are equal. */
function peak(dated: readonly DatedBegun[]): string {
  const most = Math.max(...dated.map(({initiatives}) => initiatives));
  const first = dated.filter(({initiatives}) => initiatives === most);
  if (dated.length < 2 || first.length > 2) return '';
  if (most === 1) return first.length === 1 ? `, i ${periodOf(first[0]!)}` : '';
  return `, flest i ${danishList(first.map(periodOf))} (${danishCount(most)}${first.length > 1 ? ' hver' : ''})`;
}

function isDated(row: Begun): row is DatedBegun {
  return row.from !== null;
}

function initiatives(count: number): string {
  return counted(count, 'initiativ', 'initiativer');
}
