import {expect, it} from 'vitest';
import {counted, danishCount, danishDate, danishList} from '../../../data/model/danish.ts';

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
