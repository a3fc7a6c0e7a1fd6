import {describe, expect, it} from 'vitest';
import {per100, ratePoints} from '../../../dashboard/charts/rate-points.ts';
import {sideOf} from '../../../dashboard/charts/thinned.ts';
import {rateOfVillage} from './rate-of-village.ts';

describe('the points of volunteers against initiatives', () => {
  const points = ratePoints(
    [
      rateOfVillage('ellum', {population: 200, volunteers: 20, initiatives: 2}),
      rateOfVillage('viby', {population: 400, volunteers: 60, initiatives: 6}),
      rateOfVillage('stor', {population: 900, volunteers: 80, initiatives: 60}),
      rateOfVillage('tavs', {population: 300, volunteers: 30}),
    ],
    [],
    400,
  );

  it('begin with all as one, and the size of the village in the middle', () => {
    expect(points[0]).toMatchObject({kind: 'alle', villages: 3, volunteers: 160, initiatives: 68, median: 400});
  });

  it('the limits of a village come of its own volunteers and its own size', () => {
    const [, ellum] = points;
    // 20 of 160 volunteers, and so 8,5 of the 68 initiatives expected; 3,0902·√8,5 + ½ ± 1,4249 are 10,934 and 8,085.
    expect(ellum!.high).toBeCloseTo(((8.5 + 10.934) * 100) / 200, 2);
    expect(ellum!.low).toBeCloseTo(((8.5 - 8.085) * 100) / 200, 2);
  });

  it('a village with far more initiatives than its volunteers would give is outside, and one with far fewer', () => {
    const sides = points.slice(1).map((point) => sideOf(per100(point.initiatives, point), point));
    expect(sides).toEqual([0, -1, 1, 0]);
    expect(points[0]!.outside).toBe(2);
  });

  it('a village without a figure is there, with no limits', () => {
    expect(points[4]).toMatchObject({village: 'tavs', initiatives: null, low: null, high: null});
  });

  it('no volunteers at all is no ratio, and no limits', () => {
    const [all, one] = ratePoints([rateOfVillage('nul', {population: 100, volunteers: 0, initiatives: 0})], [], 400);
    expect(all).toMatchObject({villages: 1, dispersion: 1, correlation: null});
    expect(one).toMatchObject({low: null, high: null});
  });
});

it('hundreds of villages are drawn together', () => {
  const many = Array.from({length: 900}, (_, i) =>
    rateOfVillage(`v${i}`, {population: 200 + (i % 90) * 10, volunteers: 20 + (i % 37), initiatives: 2 + (i % 5)}),
  );
  const points = ratePoints(many, ['v5'], 400);
  expect(points.length).toBeLessThan(400);
  expect(points.slice(1).reduce((sum, {villages}) => sum + villages, 0)).toBe(900);
  expect(points.some(({village}) => village === 'v5')).toBe(true);
});
