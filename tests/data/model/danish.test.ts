import fc from 'fast-check';
import {expect, it} from 'vitest';
import {counted, danishCount, danishDate, danishList, danishNumber, inDanishOrder} from '../../../data/model/danish.ts';

for (const [said, expected] of [
  [danishDate('2026-08-15'), '15. august 2026'],
  [danishDate('2026-08'), 'august 2026'],
  [danishDate('2026-21'), 'forår 2026'],
  [danishDate('2026'), '2026'],
  [danishDate('2021?'), '2021 (formodet)'],
  [danishDate('2021-05~'), 'maj 2021 (cirka)'],
  [danishCount(0), '0'],
  [danishCount(1100), '1.100'],
  [danishCount('skjult'), 'skjult'],
  [danishCount(null), 'ikke oplyst'],
  [danishNumber(1234.56), '1.234,6'],
  [danishNumber(1.45), '1,5'],
  [danishNumber(-0.04), '0'],
  [danishNumber(2, {least: 1}), '2,0'],
  [danishNumber(999_999.5, {most: 0}), '1.000.000'],
  [danishList([]), ''],
  [danishList(['plan']), 'plan'],
  [danishList(['hjemmeside', 'plan', 'fortælling']), 'hjemmeside, plan og fortælling'],
  [counted(1, 'landsby', 'landsbyer'), '1 landsby'],
  [counted(0, 'landsby', 'landsbyer'), '0 landsbyer'],
] as const) {
  it(`Danish says “${expected}”`, () => {
    expect(said).toBe(expected);
  });
}

it('writes numbers as browsers do', () => {
  const number = fc.oneof(
    fc.integer(),
    fc.double({min: -1e9, max: 1e9, noNaN: true}),
    fc.integer().map((n) => n / 100),
  );
  fc.assert(
    fc.property(number, fc.constantFrom([0, 1], [1, 1], [0, 0], [0, 3]), (value, [least, most]) => {
      const format = new Intl.NumberFormat('da-DK', {minimumFractionDigits: least!, maximumFractionDigits: most!});
      expect(danishNumber(value, {least: least!, most: most!})).toBe(format.format(value).replace(/^-(?=[0.,]*$)/, ''));
    }),
    {numRuns: 2000},
  );
});

it('sorts æ, ø and å last', () => {
  expect(['Ørsted', 'Ålum', 'Ærø', 'Zeuthen', 'Aarup'].sort(inDanishOrder)).toEqual([
    'Zeuthen',
    'Ærø',
    'Ørsted',
    'Ålum',
    'Aarup',
  ]);
});
