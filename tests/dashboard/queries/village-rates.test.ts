import {describe, expect, it} from 'vitest';
import {villageRates} from '../../../dashboard/queries/village-rates.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('what a village has told of size, people and initiatives', async () => {
  const db = await openDatabase(
    {
      villages: [
        {id: 'ellum', name: 'Ellum', municipality: '0550', population: 300},
        {id: 'lille', name: 'Lille', municipality: '0550', population: 40},
        {id: 'viby', name: 'Viby', municipality: '0440'},
      ],
      volunteers: [
        {village: 'ellum', role: 'unikke', date: '2021-02-01', people: 20},
        {village: 'ellum', role: 'unikke', date: '2022-02-01', people: 30},
        {village: 'ellum', role: 'styregruppe', date: '2022-02-01', people: 7},
        {village: 'lille', role: 'unikke', date: '2022-02-01', people: 2},
      ],
      initiatives: [
        {id: 'hegn', village: 'ellum', name: 'Hegn', sdgs: [15]},
        {id: 'kor', village: 'ellum', name: 'Kor'},
        {id: 'ide', village: 'lille', name: 'Idé', sdgs: [3]},
        {id: 'tavst', village: 'viby', name: 'Uden status'},
      ],
      statuses: [
        {initiative: 'hegn', status: 'drift', date: '2021-05-01'},
        {initiative: 'kor', status: 'pause', date: '2022-05-01'},
        {initiative: 'ide', status: 'ide', date: '2022-05-01'},
      ],
    },
    {smallestCount: 3},
  );
  const rates = async (some = {}) =>
    Object.fromEntries((await villageRates(db, chosen(some))).map((rate) => [rate.village, rate]));

  it('the latest count and the initiatives that are under way or further', async () => {
    expect((await rates()).ellum).toEqual({
      village: 'ellum',
      name: 'Ellum',
      population: 300,
      volunteers: 30,
      volunteersWithheld: false,
      counted: '2022-02-01',
      initiatives: 1,
    });
  });

  it('is as of a day', async () => {
    expect((await rates({until: '2021-12-31'})).ellum).toMatchObject({volunteers: 20, counted: '2021-02-01'});
  });

  it('a withheld count is neither a number nor unknown', async () => {
    expect((await rates()).lille).toMatchObject({volunteers: null, volunteersWithheld: true});
    expect((await rates()).viby).toMatchObject({volunteers: null, volunteersWithheld: false});
  });

  it('who has told of an idea alone has none under way; who has told no status has told nothing', async () => {
    expect((await rates()).lille!.initiatives).toBe(0);
    expect((await rates()).viby!.initiatives).toBeNull();
  });

  it('a status or a goal is what is counted instead', async () => {
    expect((await rates({status: 'pause'})).ellum!.initiatives).toBe(1);
    expect((await rates({sdg: 15})).ellum!.initiatives).toBe(1);
    expect((await rates({sdg: 3})).ellum!.initiatives).toBe(0);
  });

  it('a municipality leaves out the others, a village chosen by name does not', async () => {
    expect(Object.keys(await rates({municipality: '0550'}))).toEqual(['ellum', 'lille']);
    expect(Object.keys(await rates({villages: ['viby']}))).toEqual(['ellum', 'lille', 'viby']);
  });
});
