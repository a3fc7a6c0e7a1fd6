import {describe, expect, it} from 'vitest';
import {beforeAfter} from '../../../dashboard/queries/before-after.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('volunteers before a course and now', async () => {
  const count = (village: string, date: string, people: number | null) =>
    ({village, role: 'unikke', date, people}) as const;
  const db = await openDatabase(
    {
      villages: [
        {id: 'flere', name: 'Flere', municipality: '0550', population: 100},
        {id: 'faerre', name: 'Færre', municipality: '0550', population: 200},
        {id: 'ens', name: 'Ens', municipality: '0550', population: null},
        {id: 'kun-foer', name: 'Kun før', municipality: '0440', population: 100},
        {id: 'kun-nu', name: 'Kun nu', municipality: '0440', population: 100},
        {id: 'skjult', name: 'Skjult', municipality: '0440', population: 100},
      ],
      processes: ['flere', 'faerre', 'ens', 'kun-foer', 'kun-nu', 'skjult'].map((village) => ({
        id: `${village}-1`,
        village,
        start: '2021-02-01',
      })),
      volunteers: [
        count('flere', '2021-01-15', 10),
        count('flere', '2021-10-01', 18),
        count('flere', '2022-10-01', 30),
        count('faerre', '2021-01-15', 40),
        count('faerre', '2022-10-01', 36),
        count('ens', '2021-03-15', 7),
        count('ens', '2022-10-01', 7),
        count('kun-foer', '2021-01-15', 12),
        count('kun-nu', '2021-08-01', 12),
        count('kun-nu', '2022-08-01', 14),
        count('skjult', '2021-01-15', 2),
        count('skjult', '2022-08-01', 14),
      ],
    },
    {smallestCount: 3},
  );
  const ask = (some = {}, most?: number | null) => beforeAfter(db, chosen(some), most);

  it('are told of the villages that have counted both times, the largest first', async () => {
    const {rows} = await ask();
    expect(rows.map(({name, before, after}) => [name, before, after])).toEqual([
      ['Færre', 40, 36],
      ['Flere', 10, 30],
      ['Ens', 7, 7],
    ]);
    expect(rows[1]).toMatchObject({
      rateBefore: 10,
      rateAfter: 30,
      countedBefore: '2021-01-15',
      countedAfter: '2022-10-01',
    });
    expect(rows[2]).toMatchObject({rateBefore: null, rateAfter: null});
  });

  it('a count within three months of the start is before, a later one is not', async () => {
    const {rows} = await ask({villages: ['ens', 'kun-nu']});
    expect(rows.map(({village}) => village)).toEqual(['ens']);
  });

  it('have a median of the differences, village by village', async () => {
    expect(await ask()).toMatchObject({villages: 6, told: 3, more: 1, same: 1, fewer: 1, median: 0});
    expect(await ask()).toMatchObject({rates: 2, medianRate: 9, withheld: 1});
  });

  it('now is the day that is asked of', async () => {
    const {rows} = await ask({until: '2021-12-31'});
    expect(rows.map(({village, after}) => [village, after])).toEqual([['flere', 18]]);
  });

  it('a picture of some villages keeps the median of all', async () => {
    expect(await ask({}, 1)).toMatchObject({rows: [{name: 'Færre'}], total: 3, median: 0});
  });

  it('of villages that lack one of the two there are no rows', async () => {
    expect(await ask({municipality: '0440'})).toMatchObject({
      rows: [],
      villages: 3,
      told: 0,
      withheld: 1,
      median: null,
    });
    expect(await ask({municipality: '0999'})).toMatchObject({rows: [], villages: 0, told: 0});
  });
});
