import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {byDate, dateParts, earliest, isBefore, latest} from '../../../data/model/fuzzy-date.ts';

describe('a fuzzy date', () => {
  for (const [date, first, last] of [
    ['2026-08-15', '2026-08-15', '2026-08-15'],
    ['2026-08', '2026-08-01', '2026-08-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-02', '2026-02-01', '2026-02-28'],
    ['2026-21', '2026-03-01', '2026-05-31'],
    ['2026-22', '2026-06-01', '2026-08-31'],
    ['2026-23', '2026-09-01', '2026-11-30'],
    ['2026-24', '2026-01-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026~', '2026-01-01', '2026-12-31'],
    ['2026-08-15?', '2026-08-15', '2026-08-15'],
  ] as const) {
    it(`of ${date} can mean ${first} to ${last}`, () => {
      expect([earliest(date), latest(date)]).toEqual([first, last]);
    });
  }

  for (const text of [
    '',
    '26',
    '0999',
    '2026-13',
    '2026-00',
    '2026-20',
    '2026-25',
    '2026-21-01',
    '2026-02-30',
    '2023-02-29',
    '2026-08-00',
    '2026-8-1',
    '2026?~',
    ' 2026',
    '2026-08-15T00:00',
  ]) {
    it(`is not “${text}”`, () => {
      expect(dateParts(text)).toBeNull();
    });
  }

  for (const [a, b, before] of [
    ['2026-03', '2026-04', true],
    ['2026-21', '2026-06-01', true],
    ['2026-21', '2026-05-31', false],
    ['2026', '2026-08', false],
    ['2026-08', '2026', false],
    ['2025', '2026-24', true],
    ['2026-08-15', '2026-08-15', false],
  ] as const) {
    it(`${a} is ${before ? '' : 'not '}over before ${b} can have begun`, () => {
      expect(isBefore(a, b)).toBe(before);
    });
  }

  it('is sorted by the first day it can mean, unknown first', () => {
    const dates = ['2026-08', null, '2026', '2025-12-31', '2026-21'];
    expect(dates.toSorted(byDate)).toEqual([null, '2025-12-31', '2026', '2026-21', '2026-08']);
  });

  it('is never both before and after another', () => {
    const date = fc.stringMatching(/^20[0-3]\d(-(0[1-9]|1[0-2]|2[1-4]))?[?~]?$/);
    fc.assert(fc.property(date, date, (a, b) => !(isBefore(a, b) && isBefore(b, a)) && earliest(a) <= latest(a)));
  });
});
