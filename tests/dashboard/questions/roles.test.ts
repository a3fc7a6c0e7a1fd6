import {describe, expect, it} from 'vitest';
import type {RoleCounts} from '../../../dashboard/queries/roles.ts';
import {withheld} from '../../../dashboard/questions/question.ts';
import {roles} from '../../../dashboard/questions/roles.ts';
import {viewed} from './view.ts';

const count = (role: RoleCounts['role'], median: number | null, told = 3): RoleCounts => ({
  role,
  told: median === null ? 0 : told,
  withheld: 0,
  people: median === null ? null : median * told,
  least: median,
  low: median,
  median,
  high: median,
  most: median,
  names: [],
  counts: [],
});

describe('roles in words', () => {
  it.each([
    [
      [count('styregruppe', 4), count('andre', 1), count('unikke', 20)],
      12,
      'Den midterste landsby har 4 i styregruppen og 1 anden frivillig. Samme menneske kan have flere roller, så de kan ikke lægges sammen; talt for sig er der 60 forskellige frivillige i 3 landsbyer.',
    ],
    [
      [count('borgerpanel', 0, 1), count('unikke', 1, 1)],
      1,
      'Landsbyen har 0 i borgerpanelet. Samme menneske kan have flere roller, så de kan ikke lægges sammen; talt for sig er der 1 forskellig frivillig.',
    ],
    [[count('styregruppe', null)], 4, 'Ingen af de 4 valgte landsbyer har oplyst frivillige i nogen rolle.'],
  ] as const)('%#', (rows, villages, sentence) => {
    expect(roles.say({rows, villages, told: rows[0].told}, viewed())).toBe(sentence);
  });
});

it('a sum that is made only of withheld counts is withheld', () => {
  const people = roles.columns.find(({heading}) => heading === 'Mennesker tilsammen')!;
  expect(people.value({...count('styregruppe', null), withheld: 2})).toBe(withheld);
  expect(people.value(count('styregruppe', null))).toBeNull();
});
