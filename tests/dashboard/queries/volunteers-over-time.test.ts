import {describe, expect, it} from 'vitest';
import {volunteersOverTime} from '../../../dashboard/queries/volunteers-over-time.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('volunteers over time', async () => {
  const db = await openDatabase(
    {
      villages: [
        {id: 'aaby', name: 'Åby', municipality: '0550', population: 100},
        {id: 'bro', name: 'Bro', municipality: '0440', population: 300},
        {id: 'ukendt', name: 'Ukendt', municipality: '0440'},
        {id: 'lille', name: 'Lille', municipality: '0440', population: 20},
      ],
      volunteers: [
        {village: 'aaby', role: 'unikke', date: '2022-02-01', people: 10},
        {village: 'aaby', role: 'unikke', date: '2022-08-01', people: 20},
        {village: 'bro', role: 'unikke', date: '2022-05-01', people: 40},
        {village: 'ukendt', role: 'unikke', date: '2022-08-01', people: 6},
        {village: 'lille', role: 'unikke', date: '2022-02-01', people: 1},
      ],
    },
    {updated: '2022-11-20', smallestCount: 3},
  );
  const ask = (some = {}) => volunteersOverTime(db, chosen(some));

  it('are the latest counts at each quarter, and the day the data are as of, from the first anyone has told', async () => {
    const {rows, villages, told} = await ask();
    expect(rows.map(({day, people, told: count}) => [day, people, count])).toEqual([
      ['2022-03-31', 10, 1],
      ['2022-06-30', 50, 2],
      ['2022-09-30', 66, 3],
      ['2022-11-20', 66, 3],
    ]);
    expect([villages, told]).toEqual([4, 3]);
  });

  it('have the median and the quartiles of the villages behind', async () => {
    expect((await ask()).rows.at(-1)).toMatchObject({low: 13, median: 20, high: 30});
  });

  it('for every 100 inhabitants are all of them together, where both are known', async () => {
    expect((await ask()).rows.at(-1)).toMatchObject({rates: 2, rate: 15, medianRate: (20 + 40 / 3) / 2});
  });

  it('what came before the period is left out, and what comes after', async () => {
    const {rows} = await ask({from: '2022-04-01', until: '2022-09-30'});
    expect(rows.map(({day}) => day)).toEqual(['2022-06-30', '2022-09-30']);
  });

  it('where nobody has told, nothing is zero', async () => {
    const {rows, told} = await ask({villages: ['lille']});
    expect(told).toBe(0);
    expect(rows.every(({people, median}) => people === null && median === null)).toBe(true);
  });
});
