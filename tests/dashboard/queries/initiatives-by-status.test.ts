import {describe, expect, it} from 'vitest';
import {initiativesByStatus} from '../../../dashboard/queries/initiatives-by-status.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('initiatives by status', async () => {
  const db = await openDatabase({
    villages: [
      {id: 'ellum', name: 'Ellum', municipality: '0550'},
      {id: 'viby', name: 'Viby', municipality: '0440'},
      {id: 'tavs', name: 'Tavs', municipality: '0440'},
    ],
    goals: [{id: 'groent', village: 'viby', name: 'Grønt', sdgs: [15]}],
    initiatives: [
      {id: 'hegn', village: 'ellum', name: 'Hegn', sdgs: [11, 15]},
      {id: 'kor', village: 'ellum', name: 'Kor'},
      {id: 'have', village: 'viby', name: 'Have', goal: 'groent'},
      {id: 'tavst', village: 'viby', name: 'Uden status'},
    ],
    statuses: [
      {initiative: 'hegn', status: 'ide', date: '2021-01-15'},
      {initiative: 'hegn', status: 'igang', date: '2021-06'},
      {initiative: 'hegn', status: 'drift', date: '2022-03-01'},
      {initiative: 'kor', status: 'igang', date: '2021-08-01'},
      {initiative: 'have', status: 'igang', date: '2022-10-01'},
    ],
  });
  const ask = (some = {}) => initiativesByStatus(db, chosen(some));
  const counts = async (some = {}) =>
    Object.fromEntries((await ask(some)).rows.map(({status, initiatives}) => [status ?? 'ikke oplyst', initiatives]));

  it('an initiative counts once, under the status it had on the day', async () => {
    expect(await counts()).toMatchObject({igang: 2, drift: 1});
    expect(await counts({until: '2021-12-31'})).toMatchObject({igang: 2, drift: 0});
  });

  it('a status that none has is 0, and the statuses come in the order of the vocabulary', async () => {
    expect(await counts()).toEqual({
      igang: 2,
      planlagt: 0,
      ide: 0,
      drift: 1,
      realiseret: 0,
      pause: 0,
      opgivet: 0,
      'ikke oplyst': 1,
    });
  });

  it('tells how many villages stand behind', async () => {
    expect((await ask()).rows[0]).toEqual({status: 'igang', initiatives: 2, of: 2});
  });

  it('a village without initiatives has not told of any', async () => {
    expect(await ask()).toMatchObject({villages: 3, told: 2});
    expect(await ask({villages: ['tavs']})).toEqual({rows: [], villages: 1, told: 0});
  });

  it('a municipality, a goal and a status narrow it', async () => {
    expect(await counts({municipality: '0550'})).toMatchObject({igang: 1, drift: 1});
    expect(await counts({sdg: 15})).toMatchObject({igang: 1, drift: 1});
    expect(await counts({status: 'igang'})).toEqual({igang: 2});
  });

  it('who has told of other initiatives has told that there are none of these', async () => {
    expect(await ask({sdg: 3, municipality: '0550'})).toMatchObject({villages: 1, told: 1});
    expect(Object.values(await counts({sdg: 3}))).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('nobody chosen is no rows', async () => {
    expect(await ask({municipality: '0101'})).toEqual({rows: [], villages: 0, told: 0});
  });
});
