import {describe, expect, it} from 'vitest';
import {
  chanceLimits,
  deviate,
  levels,
  overallRate,
  overDispersion,
  winsorised,
} from '../../../dashboard/charts/funnel-limits.ts';

const [wide, narrow] = levels;

it('the rate of all is their sum over the sum of those they are among, not the mean of rates', () => {
  expect(
    overallRate([
      {count: 1, among: 10},
      {count: 2, among: 190},
    ]),
  ).toBeCloseTo(3 / 200);
});

describe('the limits of chance', () => {
  it('are E ± z√E, half a step out, and bent by (z² − 1)/6', () => {
    const {low, high} = chanceLimits(100, narrow);
    expect(low).toBeCloseTo(100 - 19.6 - 0.5 + 0.4736, 4);
    expect(high).toBeCloseTo(100 + 19.6 + 0.5 + 0.4736, 4);
  });

  it.each([0.5, 1, 2, 3, 5, 10, 20, 50, 100, 400])(
    'are within a quarter of the Poisson distribution’s own, for %d',
    (mean) => {
      for (const [level, tail] of [
        [wide, 0.001],
        [narrow, 0.025],
      ] as const) {
        const {low, high} = chanceLimits(mean, level);
        expect(Math.abs(low - Math.max(0, quantile(tail, mean)))).toBeLessThan(0.25);
        expect(Math.abs(high - quantile(1 - tail, mean) - 1)).toBeLessThan(0.25);
      }
    },
  );

  it.each([0, 0.01, 0.3, 1, 2])('none at all is nothing out of the ordinary where %d are expected', (expected) => {
    expect(chanceLimits(expected, wide).low).toBe(0);
    expect(chanceLimits(expected, narrow).low).toBe(0);
  });

  it('one alone is within them where hardly any are expected', () => {
    expect(chanceLimits(0.05, wide).high).toBeGreaterThan(1);
  });

  it('are √φ times as far away where villages differ φ times as much', () => {
    const [once, four] = [chanceLimits(100, narrow), chanceLimits(100, narrow, 4)];
    expect(four.high - 100).toBeCloseTo(2 * (once.high - 100));
    expect(100 - four.low).toBeCloseTo(2 * (100 - once.low));
  });
});

describe('over-dispersion', () => {
  it('is the mean of the squared deviates', () => {
    const observed = Array.from({length: 10}, (_, i) => ({count: i % 2 ? 36 : 64, among: 100}));
    // √36 + √37 − √201 = −2,0947 and √64 + √65 − √201 = 1,8848, five of each.
    expect(overDispersion(observed)).toBeCloseTo((2.0947 ** 2 + 1.8848 ** 2) / 2, 3);
  });

  it('is not known of fewer than ten, and never less than chance', () => {
    expect(overDispersion(Array.from({length: 9}, (_, i) => ({count: 10 * i, among: 100})))).toBe(1);
    expect(overDispersion(Array.from({length: 12}, () => ({count: 50, among: 100})))).toBe(1);
  });

  it('does not follow a single village that is far from the others', () => {
    const alike = Array.from({length: 19}, () => ({count: 50, among: 100}));
    expect(overDispersion([...alike, {count: 90, among: 100}])).toBe(1);
  });
});

it('a deviate is 0 about where as many came as were expected, and grows by 1 with every standard deviation', () => {
  expect(deviate(100, 100)).toBeCloseTo(0, 1);
  expect(deviate(120, 100)).toBeCloseTo(1.93, 1);
});

it('the tenth at either end is drawn in to the next', () => {
  expect(winsorised([500, 2, 3, 4, 5, 6, 7, 8, 9, -40])).toEqual([9, 2, 3, 4, 5, 6, 7, 8, 9, 2]);
  expect(winsorised([500, 2, 3])).toEqual([500, 2, 3]);
});

/** Where the Poisson distribution reaches a probability, on a straight line between whole numbers (Spiegelhalter 2005, A.1). */
function quantile(probability: number, mean: number): number {
  let [number, at, upTo] = [0, Math.exp(-mean), Math.exp(-mean)];
  while (upTo < probability) upTo += at *= mean / ++number;
  return number - (upTo - probability) / at;
}
