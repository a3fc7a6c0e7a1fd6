import {describe, expect, it} from 'vitest';
import {comparisons, sideBySide, type Comparison} from '../../../dashboard/queries/side-by-side.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('villages side by side', async () => {
  const counted = (village: string, date: string, people: number) => ({village, role: 'unikke', date, people}) as const;
  const db = await openDatabase(
    {
      villages: [
        {id: 'ellum', name: 'Ellum', municipality: '0550', population: 200},
        {id: 'viby', name: 'Viby', municipality: '0440', population: 280},
        {id: 'stor', name: 'Stor', municipality: '0440', population: 2000},
        {id: 'lille', name: 'Lille', municipality: '0440', population: 160},
        {id: 'fremmed', name: 'Fremmed', municipality: '0101', population: 9000},
        {id: 'tavs', name: 'Tavs', municipality: '0101'},
      ],
      processes: [
        {id: 'ellum-1', village: 'ellum', cohort: '2021', start: '2021-02-01'},
        {id: 'stor-1', village: 'stor', cohort: '2021', start: '2021-02-01', end: '2022-02-01'},
        {id: 'viby-1', village: 'viby', cohort: '2022', start: '2022-02-01'},
      ],
      milestones: [{process: 'ellum-1', milestone: 'styregruppe_nedsat', state: 'gennemfoert', date: '2021-03-01'}],
      volunteers: [
        counted('ellum', '2021-01-01', 20),
        counted('ellum', '2022-01-01', 30),
        counted('stor', '2022-01-01', 90),
        counted('viby', '2022-01-01', 14),
        counted('lille', '2022-01-01', 2),
        counted('fremmed', '2022-01-01', 900),
      ],
      initiatives: [
        {id: 'hegn', village: 'ellum', name: 'Hegn', sdgs: [15]},
        {id: 'kor', village: 'ellum', name: 'Kor'},
        {id: 'ide', village: 'stor', name: 'Idé'},
      ],
      statuses: [
        {initiative: 'hegn', status: 'drift', date: '2022-05-01'},
        {initiative: 'kor', status: 'igang', date: '2022-05-01'},
        {initiative: 'ide', status: 'ide', date: '2022-05-01'},
      ],
      meetings: [
        {village: 'ellum', kind: 'borgermoede', date: '2021-03-01', attendance: 40},
        {village: 'ellum', kind: 'borgermoede', date: '2022-03-01', attendance: 60},
      ],
    },
    {smallestCount: 3},
  );
  const ask = (villages: readonly string[], some = {}) => sideBySide(db, chosen({villages, ...some}));
  const compared = async (village: string, comparison: Comparison, some = {}) =>
    (await ask([village], some)).rows.find((row) => row.comparison === comparison);

  it('are each compared in every respect, in the order they were chosen', async () => {
    const {rows, villages, told} = await ask(['viby', 'ellum']);
    expect(rows.map(({comparison}) => comparison)).toEqual(comparisons.flatMap((one) => [one, one]));
    expect(rows.slice(0, 2).map(({name, value}) => [name, value])).toEqual([
      ['Viby', 14],
      ['Ellum', 30],
    ]);
    expect([villages, told]).toEqual([2, 2]);
  });

  it('beside the median of the whole cohort, and of those of two thirds to one and a half times the size', async () => {
    expect(await compared('ellum', 'frivillige')).toEqual({
      comparison: 'frivillige',
      village: 'ellum',
      name: 'Ellum',
      cohort: '2021',
      value: 30,
      withheld: false,
      irrelevant: false,
      cohortMedian: 60,
      cohortTold: 2,
      peersMedian: 14,
      peersTold: 1,
      others: [14, 90],
      othersTold: 2,
    });
  });

  it('whatever else is chosen', async () => {
    const narrowed = {municipality: '0550', cohort: '2021'};
    expect(await compared('ellum', 'frivillige', narrowed)).toMatchObject({cohortTold: 2, peersTold: 1});
  });

  it('in people, for every 100 inhabitants and in how many more they have become', async () => {
    expect(await compared('ellum', 'frivilligePr100')).toMatchObject({value: 15});
    expect(await compared('ellum', 'fremgang')).toMatchObject({value: 10});
    expect(await compared('viby', 'fremgang')).toMatchObject({value: null, withheld: false});
  });

  it('in initiatives: ideas alone are none under way, and no initiatives is not told', async () => {
    expect(await compared('ellum', 'initiativer')).toMatchObject({value: 2});
    expect(await compared('ellum', 'initiativer', {sdg: 15})).toMatchObject({value: 1});
    expect(await compared('ellum', 'realiseret')).toMatchObject({value: 1});
    expect(await compared('stor', 'initiativer')).toMatchObject({value: 0});
    expect(await compared('viby', 'initiativer')).toMatchObject({value: null});
  });

  it('in meetings of the period, and in months', async () => {
    expect(await compared('ellum', 'moeder')).toMatchObject({value: 2});
    expect(await compared('ellum', 'fremmoede')).toMatchObject({value: 50});
    expect(await compared('ellum', 'moeder', {from: '2022-01-01'})).toMatchObject({value: 1});
    expect(await compared('ellum', 'nytmaaneder')).toMatchObject({value: 6});
    expect(await compared('ellum', 'fasemaaneder')).toMatchObject({value: 21, irrelevant: false});
  });

  it('a small count is withheld, a course that is over has no phase to be in, and nothing told is null', async () => {
    expect(await compared('lille', 'frivillige')).toMatchObject({value: null, withheld: true});
    expect(await compared('lille', 'frivilligePr100')).toMatchObject({value: null, withheld: true});
    expect(await compared('stor', 'fasemaaneder')).toMatchObject({value: null, irrelevant: true});
    expect(await compared('tavs', 'frivillige')).toMatchObject({
      value: null,
      withheld: false,
      cohortMedian: null,
      peersMedian: null,
    });
    expect((await ask(['tavs'])).told).toBe(0);
  });

  it('at most six of them, and nothing where none is chosen', async () => {
    const all = ['ellum', 'viby', 'stor', 'lille', 'fremmed', 'tavs', 'en-mere'];
    expect(await ask(all)).toMatchObject({villages: 6});
    expect(await ask([])).toEqual({rows: [], villages: 0, told: 0});
    expect(await ask(['findes-ikke'])).toEqual({rows: [], villages: 0, told: 0});
  });
});

it('of many others every twentieth part is told', async () => {
  const ids = Array.from({length: 42}, (_, i) => `by-${i}`);
  const db = await openDatabase({
    villages: ids.map((id) => ({id, name: id, population: 100})),
    volunteers: ids.map((village, i) => ({village, role: 'unikke', date: '2022-01-01', people: i - 1 < 0 ? 7 : i - 1})),
  });
  const {rows} = await sideBySide(db, chosen({villages: ['by-0']}));
  expect(rows[0]).toMatchObject({value: 7, peersMedian: 20, peersTold: 41, othersTold: 41});
  expect(rows[0]!.others).toEqual(Array.from({length: 21}, (_, i) => i * 2));
});
