import {counted, danishDate, danishNumber} from '../../data/model/danish.ts';
import {volunteersOverTime as draw} from '../charts/volunteers-over-time.ts';
import type {Answer} from '../queries/answer.ts';
import {volunteersOverTime as ask, type VolunteersOnDay} from '../queries/volunteers-over-time.ts';
import type {Question, View} from './question.ts';
import {landsbyer, whoTold} from './who-told.ts';

/** How the number of different volunteers has gone, quarter by quarter. */
export const volunteersOverTime: Question<VolunteersOnDay> = {
  key: 'frivillige-over-tid',
  title: 'Frivillige over tid',
  definition: [
    'På den sidste dag i hvert kvartal, og den dag data er fra, lægges hver landsbys seneste optælling af forskellige frivillige sammen. En optælling gælder, til landsbyen tæller igen.',
    'Der kommer flere landsbyer til med tiden. Derfor kan summen stige, uden at nogen landsby har fået flere frivillige. Se på medianen, den midterste landsby, og på, hvor mange landsbyer der står bag. Båndet er den midterste halvdel af landsbyerne.',
    'Pr. 100 indbyggere for landsbyerne tilsammen er alle deres frivillige · 100 / alle deres indbyggere, kun for de landsbyer, der har oplyst begge dele.',
  ],
  columns: [
    {heading: 'Dag', kind: 'date', value: ({day}) => day},
    {heading: 'Landsbyer bag tallet', kind: 'integer', value: ({told}) => told},
    {heading: 'Frivillige tilsammen', kind: 'integer', value: ({people}) => people},
    {heading: 'Nedre kvartil', kind: 'decimal', value: ({low}) => low},
    {heading: 'Median', kind: 'decimal', value: ({median}) => median},
    {heading: 'Øvre kvartil', kind: 'decimal', value: ({high}) => high},
    {heading: 'Landsbyer bag pr. 100 indbyggere', kind: 'integer', value: ({rates}) => rates},
    {heading: 'Pr. 100 indbyggere tilsammen', kind: 'decimal', value: ({rate}) => rate},
    {heading: 'Nedre kvartil pr. 100 indbyggere', kind: 'decimal', value: ({lowRate}) => lowRate},
    {heading: 'Median pr. 100 indbyggere', kind: 'decimal', value: ({medianRate}) => medianRate},
    {heading: 'Øvre kvartil pr. 100 indbyggere', kind: 'decimal', value: ({highRate}) => highRate},
  ],
  measured: true,
  ask,
  draw: ({rows}, {measure}, width) => draw(rows, measure === 'pr100', width),
  say,
};

function say(answer: Answer<VolunteersOnDay>, {measure}: View): string {
  const figures = answer.rows.map((row) => figureOf(row, measure === 'pr100'));
  const known = figures.filter(({sum}) => sum !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return whoTold({...answer, told: 0}, whatOf(answer, measure));
  const inWords = (one: Figure) => figureInWords(one, answer.villages);
  if (first === last) return `${danishDate(last.day)} var der ${inWords(last)}.`;
  const days = `Fra ${danishDate(first.day)} til ${danishDate(last.day)}`;
  const way = `${days} gik tallet fra ${inWords(first)} til ${inWords(last)}.`;
  return `${way}${first.told < last.told ? caution : ''}${middle(first, last)}`;
}

const caution = ' Flere landsbyer er kommet med undervejs, så de to tal er ikke fra de samme landsbyer.';

interface Figure {
  readonly day: string;
  readonly told: number;
  readonly sum: number | null;
  readonly median: number | null;
  readonly unit: ' pr. 100 indbyggere' | '';
}

function figureOf({day, told, people, median, rates, rate, medianRate}: VolunteersOnDay, per100: boolean): Figure {
  if (per100) return {day, told: rates, sum: rate, median: medianRate, unit: ' pr. 100 indbyggere'};
  return {day, told, sum: people, median, unit: ''};
}

function figureInWords({sum, told, unit}: Figure, villages: number): string {
  const people = unit ? `${danishNumber(sum!)} frivillige${unit}` : counted(sum!, 'frivillig', 'frivillige');
  return villages === 1 ? people : `${people} i ${landsbyer(told)}`;
}

function middle(first: Figure, last: Figure): string {
  if (Math.min(first.told, last.told) < 3) return '';
  return ` Den midterste landsby havde ${danishNumber(first.median!)} og har ${danishNumber(last.median!)}${last.unit}.`;
}

function whatOf({told}: Answer<unknown>, measure: View['measure']): string {
  return told && measure === 'pr100' ? 'både frivillige og indbyggere' : 'hvor mange frivillige der er';
}
