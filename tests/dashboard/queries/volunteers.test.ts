import {describe, expect, it} from 'vitest';
import {volunteers} from '../../../dashboard/queries/volunteers.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('volunteers in villages', async () => {
  const db = await openDatabase(
    {
      villages: [
        {id: 'aaby', name: 'Åby', municipality: '0550', population: 200},
        {id: 'bro', name: 'Bro', municipality: '0550', population: 500},
        {id: 'lille', name: 'Lille', municipality: '0440', population: 40},
        {id: 'tavs', name: 'Tavs', municipality: '0440', population: 300},
        {id: 'ukendt', name: 'Ukendt', municipality: '0440', population: null},
      ],
      volunteers: [
        {village: 'aaby', role: 'unikke', date: '2021-05-01', people: 10},
        {village: 'aaby', role: 'unikke', date: '2022-05-01', people: 30},
        {village: 'bro', role: 'unikke', date: '2022-03', people: 25},
        {village: 'lille', role: 'unikke', date: '2022-05-01', people: 2},
        {village: 'ukendt', role: 'unikke', date: '2022-05-01', people: 0},
      ],
    },
    {smallestCount: 3},
  );
  const ask = (some = {}, most?: number | null) => volunteers(db, chosen(some), most);

  it('are those of the latest count, with the day of it, in the largest villages first', async () => {
    const {rows} = await ask();
    expect(rows.map(({name, people, rate, counted}) => [name, people, rate, counted])).toEqual([
      ['Bro', 25, 5, '2022-03-01'],
      ['Tavs', null, null, null],
      ['Åby', 30, 15, '2022-05-01'],
      ['Lille', null, null, '2022-05-01'],
      ['Ukendt', 0, null, '2022-05-01'],
    ]);
  });

  it('a withheld count is not an unknown one, and neither is in the sum or the median', async () => {
    const answer = await ask();
    expect(answer.rows.map(({village, withheld}) => [village, withheld])).toContainEqual(['lille', true]);
    expect(answer.rows.map(({village, withheld}) => [village, withheld])).toContainEqual(['tavs', false]);
    expect(answer).toMatchObject({villages: 5, told: 3, withheld: 1, people: 55, median: 25, rates: 2, medianRate: 10});
  });

  it('are those of the day that is asked of', async () => {
    expect((await ask({villages: ['aaby'], until: '2021-12-31'})).rows[0]).toMatchObject({people: 10, rate: 5});
  });

  it('a picture of some villages says of how many it could be', async () => {
    const {rows, total, told} = await ask({}, 2);
    expect([rows.length, total, told]).toEqual([2, 5, 3]);
    expect((await ask({}, null)).rows).toHaveLength(5);
  });

  it('nothing comes of no villages', async () => {
    expect(await ask({municipality: '0999'})).toMatchObject({rows: [], villages: 0, told: 0, median: null});
  });
});
