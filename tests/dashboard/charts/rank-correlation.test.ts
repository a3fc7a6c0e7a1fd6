import {expect, it} from 'vitest';
import {rankCorrelation, ranks} from '../../../dashboard/charts/rank-correlation.ts';

it('values that are equal share the mean of their places', () => {
  expect(ranks([10, 30, 20, 20])).toEqual([1, 4, 2.5, 2.5]);
});

it('is 1 in the same order, however far apart, and −1 in the opposite', () => {
  const pairs = [1, 2, 3, 4, 900].map((x) => [x, x ** 3] as const);
  expect(rankCorrelation(pairs)!.correlation).toBeCloseTo(1);
  expect(rankCorrelation(pairs.map(([x, y]) => [x, -y]))!.correlation).toBeCloseTo(-1);
});

it('is 1 − 6Σd²/(n(n² − 1)) where no two are equal', () => {
  const pairs = [
    [1, 2],
    [2, 1],
    [3, 4],
    [4, 3],
    [5, 5],
  ] as const;
  const {correlation, isClear} = rankCorrelation(pairs)!;
  expect(correlation).toBeCloseTo(1 - (6 * 4) / (5 * 24));
  expect(isClear).toBe(false);
});

it('is clear of chance only where there are enough', () => {
  const pairs = Array.from({length: 20}, (_, i) => [i, i % 2 ? i : i - 3] as const);
  expect(rankCorrelation(pairs)!.isClear).toBe(true);
});

it('is not there for fewer than five, or where all of one measure are equal', () => {
  expect(
    rankCorrelation([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]),
  ).toBeNull();
  expect(rankCorrelation([1, 2, 3, 4, 5].map((x) => [x, 7] as const))).toBeNull();
});
