import {describe, expect, it} from 'vitest';
import {initiativeSurvival} from '../../../dashboard/queries/initiative-survival.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('how initiatives fare after the course', async () => {
  const db = await openDatabase({
    villages: [
      {id: 'ellum', name: 'Ellum'},
      {id: 'viby', name: 'Viby'},
      {id: 'midt', name: 'Midt i det'},
    ],
    processes: [
      {id: 'e1', village: 'ellum', cohort: '1', phase_model: 'nyeste', start: '2020-01-01', end: '2020-10-01'},
      {id: 'v1', village: 'viby', cohort: '2', phase_model: 'nyeste', start: '2021-01-01', end: '2021-12-01'},
      {id: 'm1', village: 'midt', cohort: '2', phase_model: 'nyeste', start: '2022-01-01'},
    ],
    initiatives: [
      {id: 'hegn', village: 'ellum', name: 'Hegn', sdgs: [15]},
      {id: 'kor', village: 'ellum', name: 'Kor'},
      {id: 'have', village: 'viby', name: 'Have'},
      {id: 'sen', village: 'ellum', name: 'Begyndt efter'},
      {id: 'ny', village: 'midt', name: 'Ny'},
    ],
    statuses: [
      {initiative: 'hegn', status: 'igang', date: '2020-05-01'},
      {initiative: 'hegn', status: 'drift', date: '2021-02-01'},
      {initiative: 'kor', status: 'igang', date: '2020-05-01'},
      {initiative: 'kor', status: 'opgivet', date: '2021-08-01'},
      {initiative: 'have', status: 'realiseret', date: '2021-11-01'},
      {initiative: 'sen', status: 'igang', date: '2020-12-01'},
      {initiative: 'ny', status: 'igang', date: '2022-05-01'},
    ],
  });
  const ask = (some = {}) => initiativeSurvival(db, chosen(some));
  const at = async (months: number, some = {}) => (await ask(some)).rows.find((row) => row.months === months);

  it('follows those that were under way when the course ended', async () => {
    expect(await at(0)).toMatchObject({of: 2, initiatives: 3, igang: 2, realiseret: 1});
    expect(await at(6)).toMatchObject({of: 2, initiatives: 3, igang: 1, drift: 1, realiseret: 1});
    expect(await at(12)).toMatchObject({of: 1, initiatives: 2, drift: 1, opgivet: 1});
  });

  it('a village counts only so far as the months have passed on the day', async () => {
    expect(await at(24)).toMatchObject({of: 1, initiatives: 2});
    expect(await at(12, {until: '2021-09-30'})).toMatchObject({of: 0, initiatives: 0});
  });

  it('only villages whose course has ended have anything to tell', async () => {
    expect(await ask()).toMatchObject({villages: 3, told: 2});
    expect(await ask({villages: ['midt']})).toEqual({rows: [], villages: 1, told: 0});
  });

  it('a goal narrows it, a status does not', async () => {
    expect(await at(12, {sdg: 15})).toMatchObject({initiatives: 1, drift: 1});
    expect(await ask({status: 'drift'})).toEqual(await ask());
  });
});
