import {counted, danishCount} from '../../data/model/danish.ts';
import {statusNames} from '../../data/model/words.da.ts';
import {aliveIn, shareOf, splitOrder} from '../charts/split-bars.ts';
import {survivalBars, whenOf} from '../charts/survival-bars.ts';
import type {Answer} from '../queries/answer.ts';
import {initiativeSurvival as ask, type Survival} from '../queries/initiative-survival.ts';
import type {Question, View} from './question.ts';
import {landsbyer} from './who-told.ts';

export const initiativeSurvival: Question<Survival> = {
  key: 'overlevelse',
  title: 'Lever initiativerne videre?',
  definition: [
    'Vi følger de initiativer, der var i gang, i fast drift eller realiseret den dag, landsbyens forløb sluttede, og ser, hvordan de står 0, 6, 12 og 24 måneder efter. Et initiativ lever, hvis det er i gang, i fast drift eller realiseret.',
    'Jo længere efter, jo færre landsbyer er med: en landsby, hvis forløb sluttede for et år siden, kan endnu ikke sige noget om 24 måneder efter. Linjerne er derfor ikke helt de samme landsbyer, og et fald eller en stigning fra en linje til den næste kan skyldes, hvem der er med. Antallet står ved hver linje.',
    'En status gælder, til landsbyen oplyser en ny. Hører ingen, at et initiativ er gået i stå, ser det stadig ud til at leve, så tallene er snarere for høje end for lave. Er der færre end 5 initiativer, vises antal i stedet for procent, og bjælken er kortere.',
    'Vælger I et verdensmål, følges kun de initiativer. At vælge en status ændrer ikke svaret: vælger man initiativer efter, hvordan det er gået dem, kan man ikke se, hvordan det går dem. Det er resultater, ikke et bevis for forløbets virkning.',
  ],
  columns: [
    {heading: 'Tidspunkt', value: whenOf},
    {heading: 'Landsbyer, der er nået så langt', kind: 'integer', value: ({of}) => of},
    {heading: 'Initiativer, vi følger', kind: 'integer', value: ({initiatives}) => initiatives},
    {heading: 'Lever', kind: 'integer', value: aliveIn},
    ...splitOrder.map((status) => ({
      heading: statusNames[status],
      kind: 'integer' as const,
      value: (row: Survival) => row[status],
    })),
  ],
  ask,
  draw: ({rows}, _view, width) => survivalBars(rows, width),
  say,
};

function say({rows, villages, told}: Answer<Survival>, {filter}: View): string {
  if (!villages) return 'Ingen landsbyer passer til det valgte.';
  const followed = rows.filter(({initiatives}) => initiatives);
  if (!followed.length) return noneYet(villages);
  const [first, last] = [followed[0]!, followed.at(-1)!];
  const basis = `${whoEnded(villages, told)} har afsluttet forløbet og havde da initiativer, der levede.`;
  const status = filter.status ? ' Valget af status ændrer ikke svaret her.' : '';
  if (last.months === 0) {
    const many = counted(first.initiatives, 'initiativ', 'initiativer');
    return `Da forløbet sluttede, levede ${many}; det er endnu for tidligt at sige, hvordan det går dem. ${basis}${status}`;
  }
  return `${last.months} måneder efter, at forløbet sluttede, lever ${alive(last)}${middle(followed)}. ${basis}${status}`;
}

/** "89 % af 54 initiativer i 9 landsbyer", "2 af 3 initiativer i 1 landsby". */
function alive(row: Survival): string {
  const share = shareOf(aliveIn(row), row.initiatives);
  const isCount = share.includes(' af ');
  const many = counted(row.initiatives, 'initiativ', 'initiativer');
  const of = isCount ? `${danishCount(aliveIn(row))} af ${many}` : `${share} af ${many}`;
  return `${of} i ${landsbyer(row.of)}`;
}

function middle(followed: readonly Survival[]): string {
  const year = followed.find(({months}) => months === 12);
  return year && year !== followed.at(-1) ? `; ${whenOf(year)} var det ${alive(year)}` : '';
}

function whoEnded(villages: number, told: number): string {
  if (told < villages) return `${danishCount(told)} af ${landsbyer(villages)}`;
  return villages === 1 ? 'Landsbyen' : `Alle ${landsbyer(villages)}`;
}

function noneYet(villages: number): string {
  return villages === 1
    ? 'Landsbyen har ikke afsluttet sit forløb med initiativer, der levede.'
    : `Ingen af de ${danishCount(villages)} valgte landsbyer har afsluttet deres forløb med initiativer, der levede.`;
}
