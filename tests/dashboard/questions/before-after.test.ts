import {describe, expect, it} from 'vitest';
import type {BeforeAfterAnswer} from '../../../dashboard/queries/before-after.ts';
import {beforeAfter} from '../../../dashboard/questions/before-after.ts';
import {viewed} from './view.ts';

const answer: BeforeAfterAnswer = {
  rows: [
    {
      village: 'ellum',
      name: 'Ellum',
      population: 265,
      before: 1,
      after: 41,
      rateBefore: 0.4,
      rateAfter: 15.5,
      countedBefore: '2023-01-01',
      countedAfter: '2026-05-01',
    },
  ],
  villages: 24,
  told: 20,
  withheld: 0,
  median: 35.5,
  medianRate: -0.25,
  rates: 20,
  more: 17,
  same: 1,
  fewer: 2,
};

describe('before and after in words', () => {
  it.each([
    [
      answer,
      'antal',
      'Af 20 landsbyer, der har talt både før og siden, har 17 flere, 1 lige så mange og 2 færre frivillige nu. Den midterste forskel er +35,5. 4 landsbyer mangler en af optællingerne og er ikke med.',
    ],
    [
      {...answer, villages: 20, more: 20, same: 0, fewer: 0},
      'pr100',
      'Af 20 landsbyer, der har talt både før og siden, har alle flere frivillige nu. Den midterste forskel er −0,3 pr. 100 indbyggere.',
    ],
    [
      {...answer, villages: 2, told: 1, withheld: 1},
      'antal',
      'Ellum havde 1 frivillig før forløbet og har 41 nu. Hos 1 landsby er et af tallene skjult, fordi det er lille.',
    ],
    [
      {...answer, rows: [], villages: 4, told: 0, median: null},
      'antal',
      'Ingen af de 4 valgte landsbyer har oplyst frivillige både før forløbet og siden.',
    ],
  ] as const)('%#', (given, measure, sentence) => {
    expect(beforeAfter.say(given, viewed(measure))).toBe(sentence);
  });
});
