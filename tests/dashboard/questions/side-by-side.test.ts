import {describe, expect, it} from 'vitest';
import {comparisons, type Compared, type Comparison} from '../../../dashboard/queries/side-by-side.ts';
import {notApplicable, withheld} from '../../../dashboard/questions/question.ts';
import {sideBySide} from '../../../dashboard/questions/side-by-side.ts';
import {chosen} from '../../support/database.ts';

const row = (name: string, comparison: Comparison, value: number | null, some: Partial<Compared> = {}): Compared => ({
  comparison,
  village: name.toLowerCase(),
  name,
  cohort: '2023-1',
  value,
  withheld: false,
  irrelevant: false,
  cohortMedian: 47.5,
  cohortTold: 7,
  peersMedian: 41,
  peersTold: 1,
  others: [],
  othersTold: 0,
  ...some,
});
const rowsOf = (name: string, people: number | null, initiatives: number | null, some: Partial<Compared> = {}) =>
  comparisons.map((one) =>
    row(name, one, one === 'frivillige' ? people : one === 'initiativer' ? initiatives : null, some),
  );
const say = (rows: readonly Compared[], villages: readonly string[]) =>
  sideBySide.say(
    {rows, villages: new Set(rows.map(({village}) => village)).size, told: 1},
    {filter: chosen({villages}), measure: 'antal'},
  );

describe('villages side by side in words', () => {
  it('one is told beside its cohort and those of its size', () => {
    expect(say(rowsOf('Ellum', 1, 3), ['ellum'])).toBe(
      'Ellum har 1 frivillig. Medianen er 47,5 på hold 2023-1 (7 landsbyer) og 41 blandt landsbyer på samme størrelse (1 landsby).',
    );
  });

  it('one that has not told, or whose count is withheld, is not a zero', () => {
    const alone = {cohort: null, cohortMedian: null, peersMedian: null};
    expect(say(rowsOf('Ellum', null, 3, alone), ['ellum'])).toBe('Antallet af frivillige i Ellum er ikke oplyst.');
    expect(say(rowsOf('Ellum', null, 3, {...alone, withheld: true}), ['ellum'])).toBe(
      'Antallet af frivillige i Ellum er skjult.',
    );
    expect(say(rowsOf('Ellum', 0, 3, alone), ['ellum'])).toBe('Ellum har 0 frivillige.');
  });

  it('several are told in people and initiatives, and how many of the chosen they are', () => {
    const two = [...rowsOf('Ellum', 39, 0), ...rowsOf('Viby', null, 2)];
    expect(say(two, ['ellum', 'viby', 'findes-ikke'])).toBe(
      'Frivillige: Ellum 39 og Viby ikke oplyst. Initiativer i gang eller længere: Ellum 0 og Viby 2. De første 2 af 3 valgte vises.',
    );
  });

  it('none chosen is an invitation', () => {
    expect(say([], [])).toBe('Vælg en eller flere landsbyer for at se dem side om side.');
  });
});

it('the table keeps unknown, withheld and what does not arise apart', () => {
  const value = sideBySide.columns.find(({heading}) => heading === 'Værdi')!;
  expect(value.value(row('Ellum', 'frivillige', 0))).toBe(0);
  expect(value.value(row('Ellum', 'frivillige', null))).toBeNull();
  expect(value.value(row('Ellum', 'frivillige', null, {withheld: true}))).toBe(withheld);
  expect(value.value(row('Ellum', 'fasemaaneder', null, {irrelevant: true}))).toBe(notApplicable);
});

it('every respect has a name of its own', () => {
  const respect = sideBySide.columns[0]!;
  const names = comparisons.map((comparison) => respect.value(row('Ellum', comparison, 1)));
  expect(new Set(names).size).toBe(comparisons.length);
});
