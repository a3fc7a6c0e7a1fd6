import {describe, expect, it} from 'vitest';
import type {VillageVolunteers, VolunteersAnswer} from '../../../dashboard/queries/volunteers.ts';
import {withheld} from '../../../dashboard/questions/question.ts';
import {volunteers} from '../../../dashboard/questions/volunteers.ts';
import {viewed} from './view.ts';

const row: VillageVolunteers = {
  village: 'ellum',
  name: 'Ellum',
  municipality: 'Tønder',
  population: 265,
  populationWithheld: false,
  people: 41,
  withheld: false,
  rate: 15.47,
  counted: '2026-05-01',
};
const answer: VolunteersAnswer = {
  rows: [row],
  villages: 24,
  told: 22,
  people: 2230,
  median: 61,
  medianRate: 14.06,
  rates: 21,
  withheld: 0,
};
const rate = volunteers.columns.find(({heading}) => heading === 'Frivillige pr. 100 indbyggere')!;

describe('volunteers in words', () => {
  it.each([
    [
      answer,
      'antal',
      '22 af 24 landsbyer har oplyst, hvor mange frivillige der er. Tilsammen er de 2.230. Den midterste landsby har 61.',
    ],
    [
      answer,
      'pr100',
      '22 af 24 landsbyer har oplyst, hvor mange frivillige der er. Tilsammen er de 2.230. Den midterste landsby af de 21, der også har oplyst indbyggere, har 14,1 pr. 100 indbyggere.',
    ],
    [
      {...answer, villages: 1, told: 1, people: 41},
      'antal',
      'Ellum har oplyst 41 frivillige, 15,5 pr. 100 indbyggere.',
    ],
    [
      {...answer, told: 2, withheld: 1},
      'antal',
      '2 af 24 landsbyer har oplyst, hvor mange frivillige der er. Tilsammen er de 2.230. 1 lille tal er skjult.',
    ],
    [
      {...answer, villages: 4, told: 0},
      'antal',
      'Ingen af de 4 valgte landsbyer har oplyst, hvor mange frivillige der er.',
    ],
    [{...answer, villages: 0, told: 0}, 'antal', 'Ingen landsbyer passer til det valgte.'],
  ] as const)('%#', (given, measure, sentence) => {
    expect(volunteers.say(given, viewed(measure))).toBe(sentence);
  });
});

it('a rate is withheld with what it is made of, and unknown where that is', () => {
  expect(rate.value(row)).toBe(15.47);
  expect(rate.value({...row, people: null, rate: null, withheld: true})).toBe(withheld);
  expect(rate.value({...row, population: null, populationWithheld: true, rate: null})).toBe(withheld);
  expect(rate.value({...row, people: null, rate: null})).toBeNull();
});
