import {describe, expect, it} from 'vitest';
import {initiativesBegun} from '../../../dashboard/queries/initiatives-begun.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('initiatives begun', async () => {
  const db = await openDatabase({
    villages: [
      {id: 'ellum', name: 'Ellum'},
      {id: 'viby', name: 'Viby'},
      {id: 'tavs', name: 'Tavs'},
    ],
    initiatives: [
      {id: 'hegn', village: 'ellum', name: 'Hegn', sdgs: [15]},
      {id: 'kor', village: 'ellum', name: 'Kor'},
      {id: 'have', village: 'viby', name: 'Have'},
      {id: 'aegte', village: 'viby', name: 'Uden dag'},
      {id: 'drøm', village: 'viby', name: 'Kun en idé'},
    ],
    statuses: [
      {initiative: 'hegn', status: 'ide', date: '2020-01-01'},
      {initiative: 'hegn', status: 'igang', date: '2021-05-04'},
      {initiative: 'hegn', status: 'opgivet', date: '2022-01-01'},
      {initiative: 'kor', status: 'igang', date: '2021-06-30'},
      {initiative: 'have', status: 'igang', date: '2021-21'},
      {initiative: 'have', status: 'drift', date: '2022-10-02'},
      {initiative: 'aegte', status: 'igang', date: null},
      {initiative: 'drøm', status: 'ide', date: '2022-01-01'},
    ],
  });
  const ask = (some = {}) => initiativesBegun(db, chosen(some));
  const counts = async (some = {}) =>
    (await ask(some)).rows.map(({from, initiatives, total}) => [from, initiatives, total]);

  it('a quarter counts those that came under way in it for the first time, and a quarter in between is 0', async () => {
    expect(await counts({until: '2021-12-31'})).toEqual([
      ['2021-01-01', 1, 1],
      ['2021-04-01', 2, 3],
      ['2021-07-01', 0, 3],
      ['2021-10-01', 0, 3],
      [null, 1, null],
    ]);
  });

  it('tells how many villages stand behind', async () => {
    expect((await ask()).rows[1]).toEqual({from: '2021-04-01', step: 'quarter', initiatives: 2, of: 1, total: 3});
  });

  it('a period leaves out what began before, but not of all there are', async () => {
    expect((await counts({from: '2021-04-01', until: '2021-09-30'})).slice(0, 2)).toEqual([
      ['2021-04-01', 2, 3],
      ['2021-07-01', 0, 3],
    ]);
  });

  it('what begins after the day has not begun', async () => {
    expect(await counts({until: '2021-04-30', villages: ['viby']})).toEqual([
      ['2021-01-01', 1, 1],
      ['2021-04-01', 0, 1],
      [null, 1, null],
    ]);
  });

  it('more than eight years are told in years', async () => {
    const {rows} = await ask({from: '2014-01-01'});
    expect(rows.map(({from, step, initiatives}) => `${from} ${step} ${initiatives}`)).toContain('2021-01-01 year 3');
    expect(rows.filter(({from}) => from)).toHaveLength(9);
  });

  it('a goal narrows it', async () => {
    expect((await counts({sdg: 15}))[0]).toEqual(['2021-04-01', 1, 1]);
  });

  it('a village that has told of none is no rows', async () => {
    expect(await ask({villages: ['tavs']})).toEqual({rows: [], villages: 1, told: 0});
  });
});
