import {counted, danishCount, danishNumber} from '../../data/model/danish.ts';
import {volunteerBars} from '../charts/volunteer-bars.ts';
import {volunteers as ask, type VillageVolunteers, type VolunteersAnswer} from '../queries/volunteers.ts';
import {withheld, type Cell, type Question, type View} from './question.ts';
import {whoTold} from './who-told.ts';

/** How many different volunteers each village has. */
export const volunteers: Question<VillageVolunteers> = {
  key: 'frivillige',
  title: 'Frivillige i landsbyerne',
  definition: [
    'Tallet er forskellige frivillige i landsbyens seneste optælling til og med periodens slutning: hvert menneske tæller én gang, også den, der har flere roller. Ud for tallet står, hvornår der blev talt; er dagen ikke oplyst, regnes med den første, datoen kan betyde.',
    'Pr. 100 indbyggere er antal · 100 / indbyggere, med det indbyggertal, landsbyen har oplyst. Det, der ikke er oplyst, er hverken nul eller med i medianen. Medianen er den midterste landsby: halvdelen har flere, halvdelen færre.',
    'Landsbyerne står efter indbyggertal, så de, der ligner hinanden i størrelse, står ved siden af hinanden; de, hvis indbyggertal ikke er oplyst, står sidst. I en lille landsby gør et par mennesker fra eller til stor forskel pr. 100 indbyggere.',
    'Landsbyerne tæller selv, og de kan have talt forskelligt.',
  ],
  columns: [
    {heading: 'Landsby', value: ({name}) => name, href: ({village}, view) => view.villageHref?.(village) ?? null},
    {heading: 'Kommune', value: ({municipality}) => municipality},
    {heading: 'Indbyggere', kind: 'integer', value: (row) => (row.populationWithheld ? withheld : row.population)},
    {heading: 'Frivillige', kind: 'integer', value: (row) => (row.withheld ? withheld : row.people)},
    {heading: 'Frivillige pr. 100 indbyggere', kind: 'decimal', value: rate},
    {heading: 'Optalt', kind: 'date', value: ({counted: day}) => day},
  ],
  measured: true,
  ask,
  draw: ({rows, median, medianRate}: VolunteersAnswer, {measure}, width) =>
    volunteerBars(rows, measure === 'pr100' ? {per100: true, median: medianRate} : {per100: false, median}, width),
  say,
};

function rate(row: VillageVolunteers): Cell {
  return row.withheld || (row.populationWithheld && row.people !== null) ? withheld : row.rate;
}

function say(answer: VolunteersAnswer, {measure}: View): string {
  const {villages, told, people, withheld: hidden} = answer;
  const small = hidden ? ` ${counted(hidden, 'lille tal', 'små tal')} er skjult.` : '';
  const who = whoTold(answer, 'hvor mange frivillige der er');
  if (!told) return `${who}${small}`;
  if (villages === 1) return ofOne(answer);
  const sum = ` Tilsammen er de ${danishCount(people)}.`;
  return `${who}${sum}${middle(answer, measure === 'pr100')}${small}`;
}

function ofOne({rows: [row]}: VolunteersAnswer): string {
  const {name, people, rate: share} = row!;
  const per100 = share === null ? '' : `, ${danishNumber(share)} pr. 100 indbyggere`;
  return `${name} har oplyst ${counted(people!, 'frivillig', 'frivillige')}${per100}.`;
}

function middle({median, medianRate, rates, told}: VolunteersAnswer, per100: boolean): string {
  const behind = per100 ? rates : told;
  if (behind < 3) return '';
  if (!per100) return ` Den midterste landsby har ${danishNumber(median!)}.`;
  const of = rates < told ? ` af de ${danishCount(rates)}, der også har oplyst indbyggere,` : '';
  return ` Den midterste landsby${of} har ${danishNumber(medianRate!)} pr. 100 indbyggere.`;
}
