import {counted, danishCount, danishList, danishNumber} from '../../data/model/danish.ts';
import {beforeAfterArrows} from '../charts/before-after-arrows.ts';
import {beforeAfter as ask, type BeforeAfter, type BeforeAfterAnswer} from '../queries/before-after.ts';
import type {Question, View} from './question.ts';
import {landsbyer, whoTold} from './who-told.ts';

/** How many different volunteers each village had before its course, and has now. */
export const beforeAfter: Question<BeforeAfter> = {
  key: 'foer-efter',
  title: 'Før og efter',
  definition: [
    'Før er den seneste optælling af forskellige frivillige til og med den dag, forløbet begyndte, ellers den første i de tre måneder efter. Nu er den seneste til og med periodens slutning. Kun landsbyer, der har talt begge gange, er med.',
    'Pr. 100 indbyggere er begge tal · 100 / det samme, seneste indbyggertal, så kun de frivillige gør en forskel. Den midterste forskel er medianen af forskellene, landsby for landsby.',
    'Landsbyerne står efter indbyggertal. Forskellen er et resultat, ikke en bevist effekt: nogle var blevet frivillige alligevel, landsbyerne er begyndt på hver sin tid, og de kan have talt forskelligt.',
  ],
  columns: [
    {heading: 'Landsby', value: ({name}) => name, href: ({village}, view) => view.villageHref?.(village) ?? null},
    {heading: 'Indbyggere', kind: 'integer', value: ({population}) => population},
    {heading: 'Frivillige før', kind: 'integer', value: ({before}) => before},
    {heading: 'Optalt før', kind: 'date', value: ({countedBefore}) => countedBefore},
    {heading: 'Frivillige nu', kind: 'integer', value: ({after}) => after},
    {heading: 'Optalt nu', kind: 'date', value: ({countedAfter}) => countedAfter},
    {heading: 'Forskel', kind: 'integer', value: ({before, after}) => after - before},
    {heading: 'Før pr. 100 indbyggere', kind: 'decimal', value: ({rateBefore}) => rateBefore},
    {heading: 'Nu pr. 100 indbyggere', kind: 'decimal', value: ({rateAfter}) => rateAfter},
  ],
  measured: true,
  ask,
  draw: ({rows}, {measure}, width) => beforeAfterArrows(rows, measure === 'pr100', width),
  say,
};

function say(answer: BeforeAfterAnswer, {measure}: View): string {
  const {villages, told, withheld, rows} = answer;
  const small = withheld ? ` Hos ${landsbyer(withheld)} er et af tallene skjult, fordi det er lille.` : '';
  if (!told) return `${whoTold(answer, 'frivillige både før forløbet og siden')}${small}`;
  const missing = villages - told - withheld;
  const lacking = missing ? ` ${landsbyer(missing)} mangler en af optællingerne og er ikke med.` : '';
  return `${told === 1 ? ofOne(rows[0]!) : ofMany(answer, measure === 'pr100')}${lacking}${small}`;
}

function ofOne({name, before, after}: BeforeAfter): string {
  return `${name} havde ${counted(before, 'frivillig', 'frivillige')} før forløbet og har ${danishCount(after)} nu.`;
}

function ofMany({told, more, same, fewer, median, medianRate, rates}: BeforeAfterAnswer, per100: boolean): string {
  const ways = [
    ...(more ? [`${danishCount(more)} flere`] : []),
    ...(same ? [`${danishCount(same)} lige så mange`] : []),
    ...(fewer ? [`${danishCount(fewer)} færre`] : []),
  ];
  const only = ways.length === 1 ? ways[0]!.replace(/^[\d.]+/, 'alle') : danishList(ways);
  const first = `Af ${landsbyer(told)}, der har talt både før og siden, har ${only} frivillige nu.`;
  if ((per100 ? rates : told) < 3) return first;
  const middle = per100 ? `${difference(medianRate!)} pr. 100 indbyggere` : difference(median!);
  return `${first} Den midterste forskel er ${middle}.`;
}

function difference(value: number): string {
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return `${sign}${danishNumber(Math.abs(value))}`;
}
