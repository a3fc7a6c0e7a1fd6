import {counted, danishCount, danishList, danishNumber} from '../../data/model/danish.ts';
import {roleNames} from '../../data/model/volunteer.ts';
import {roleStrips, type RoleStrip} from '../charts/role-strips.ts';
import type {Answer} from '../queries/answer.ts';
import {roles as ask, type RoleCounts} from '../queries/roles.ts';
import {withheld, type Cell, type Question} from './question.ts';
import {landsbyer, whoTold} from './who-told.ts';

/** How many volunteers there are in each role. */
export const roles: Question<RoleCounts> = {
  key: 'roller',
  title: 'Frivillige efter rolle',
  definition: [
    'For hver rolle bruges den seneste optælling fra hver landsby til og med periodens slutning. En prik er en landsby, stregen er medianen, den midterste landsby, og båndet den midterste halvdel. Ved mere end 80 landsbyer vises kun båndet og spændet. Skalaen er tættest til højre (kvadratrod), så også de små grupper kan ses.',
    'Det samme menneske kan være med i styregruppen, i borgerpanelet og i en arbejdsgruppe. Derfor må rollerne ikke lægges sammen; forskellige frivillige i alt er talt for sig, med hvert menneske én gang.',
    'Et nul er oplyst: gruppen er tom eller ikke dannet endnu. Er intet oplyst om en rolle, er landsbyen ikke med i den.',
  ],
  columns: [
    {heading: 'Rolle', value: ({role}) => roleNames[role].da},
    {heading: 'Landsbyer, der har oplyst det', kind: 'integer', value: ({told}) => told},
    {heading: 'Mennesker tilsammen', kind: 'integer', value: (row) => figure(row, row.people)},
    {heading: 'Færrest i en landsby', kind: 'integer', value: (row) => figure(row, row.least)},
    {heading: 'Median', kind: 'decimal', value: (row) => figure(row, row.median)},
    {heading: 'Flest i en landsby', kind: 'integer', value: (row) => figure(row, row.most)},
    {heading: 'Skjulte tal', kind: 'integer', value: (row) => row.withheld},
  ],
  ask,
  draw: ({rows}, _view, width) => roleStrips(rows.map(stripOf), width),
  say,
};

function figure({withheld: hidden}: RoleCounts, value: number | null): Cell {
  return value === null && hidden ? withheld : value;
}

function stripOf(row: RoleCounts): RoleStrip {
  return {...row, label: roleNames[row.role].da, note: noteOf(row)};
}

function noteOf({told, median, people, withheld: hidden}: RoleCounts): string {
  const small = hidden ? `${danishCount(hidden)} skjult` : null;
  if (median === null) return small ?? 'ikke oplyst';
  if (told === 1 && !hidden) return `${danishCount(people)} i 1 landsby`;
  const parts = [`median ${danishNumber(median)}`, `${danishCount(people)} i ${landsbyer(told)}`, small];
  return parts.filter((part) => part !== null).join(' · ');
}

function say(answer: Answer<RoleCounts>): string {
  const known = answer.rows.filter(({median}) => median !== null);
  if (!known.length) return whoTold(answer, 'frivillige i nogen rolle');
  const seen = known.filter(({role}) => role !== 'unikke').map(inRole);
  const who = answer.villages === 1 ? 'Landsbyen har' : 'Den midterste landsby har';
  const middle = seen.length ? `${who} ${danishList(seen)}. ` : '';
  return `${middle}Samme menneske kan have flere roller, så de kan ikke lægges sammen${different(known, answer.villages)}.`;
}

function different(known: readonly RoleCounts[], villages: number): string {
  const all = known.find(({role}) => role === 'unikke');
  if (!all) return '';
  const where = villages === 1 ? '' : ` i ${landsbyer(all.told)}`;
  return `; talt for sig er der ${counted(all.people!, 'forskellig frivillig', 'forskellige frivillige')}${where}`;
}

function inRole({role, median}: RoleCounts): string {
  const number = danishNumber(median!);
  return role === 'andre'
    ? `${number} ${median === 1 ? 'anden frivillig' : 'andre frivillige'}`
    : `${number} ${places[role]}`;
}

const places: Readonly<Record<Exclude<RoleCounts['role'], 'andre'>, string>> = {
  styregruppe: 'i styregruppen',
  borgerpanel: 'i borgerpanelet',
  arbejdsgrupper: 'i arbejdsgrupper',
  unikke: 'i alt',
};
