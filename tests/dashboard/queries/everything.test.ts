import {describe, expect, it} from 'vitest';
import {everything} from '../../../dashboard/queries/everything.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('everything there is to tell', async () => {
  const db = await openDatabase(
    {
      villages: [
        {id: 'ellum', name: 'Ellum', municipality: '0550', population: 200},
        {id: 'aaby', name: 'Aaby', municipality: '0440'},
        {id: 'lille', name: 'Lille', municipality: '0550', population: 2},
        {id: 'snart', name: 'Snart', municipality: '0440'},
      ],
      processes: [
        {id: 'ellum-1', village: 'ellum', cohort: '2021', start: '2021-02-01', end: '2022-03-01'},
        {id: 'lille-1', village: 'lille', cohort: '2022', start: '2022-02-01'},
        {id: 'snart-1', village: 'snart', cohort: '2023', start: '2023-01-01'},
      ],
      milestones: [
        {process: 'ellum-1', milestone: 'styregruppe_nedsat', state: 'gennemfoert', date: '2021-03-01'},
        {process: 'lille-1', milestone: 'styregruppe_nedsat', state: 'gennemfoert', date: '2022-06-10'},
      ],
      volunteers: [
        {village: 'ellum', role: 'unikke', date: '2021-01-10', people: 20},
        {village: 'ellum', role: 'unikke', date: '2022-02-10', people: 30},
        {village: 'ellum', role: 'styregruppe', date: '2022-02-10', people: 0},
        {village: 'lille', role: 'unikke', date: '2022-04-01', people: 2},
        {village: 'lille', role: 'borgerpanel', date: '2022-04-01', people: 8},
      ],
      goals: [
        {id: 'groent', village: 'ellum', name: 'Grønt', sdgs: [15]},
        {id: 'liv', village: 'ellum', name: 'Liv'},
      ],
      initiatives: [
        {id: 'hegn', village: 'ellum', name: 'Hegn', goal: 'groent'},
        {id: 'kor', village: 'ellum', name: 'Kor', sdgs: [3, 4]},
        {id: 'tavst', village: 'ellum', name: 'Uden status'},
      ],
      statuses: [
        {initiative: 'hegn', status: 'igang', date: '2021-05-01'},
        {initiative: 'hegn', status: 'drift', date: '2022-05-01'},
        {initiative: 'kor', status: 'opgivet', date: '2022-05-01'},
      ],
      meetings: [
        {village: 'ellum', kind: 'borgermoede', date: '2021-03-01', attendance: 40},
        {village: 'ellum', kind: 'borgermoede', date: '2022-03-01', attendance: 50},
        {village: 'ellum', kind: 'borgermoede', date: '2023-03-01'},
      ],
    },
    {smallestCount: 3},
  );
  const rows = async (some = {}) =>
    Object.fromEntries((await everything(db, chosen(some))).rows.map((row) => [row.village, row]));

  it('of a village that has told it', async () => {
    expect((await rows()).ellum).toEqual({
      village: 'ellum',
      name: 'Ellum',
      municipality: 'Tønder',
      cohort: '2021',
      state: 'ended',
      place: 'afsluttet',
      phaseNumber: 1,
      phaseLabel: 'Mobilisering',
      since: null,
      months: null,
      started: '2021-02-01',
      ended: '2022-03-01',
      population: 200,
      populationWithheld: false,
      styregruppe: 0,
      borgerpanel: null,
      arbejdsgrupper: null,
      andre: null,
      unikke: 30,
      withheld: [],
      rate: 15,
      counted: '2022-02-10',
      before: 20,
      beforeWithheld: false,
      beforeCounted: '2021-01-10',
      initiatives: 3,
      ide: 0,
      planlagt: 0,
      igang: 0,
      realiseret: 0,
      drift: 1,
      pause: 0,
      opgivet: 1,
      statusUnknown: 1,
      sdgs: [3, 4, 15],
      goals: 2,
      meetings: 2,
      lastNews: '2022-05-01',
    });
  });

  it('a village that has told nothing has blanks and no zeros', async () => {
    const {snart} = await rows();
    const blank = ['population', 'unikke', 'styregruppe', 'rate', 'before', 'initiatives', 'drift', 'sdgs'] as const;
    expect(blank.map((key) => snart![key])).toEqual(blank.map(() => null));
    expect(snart).toMatchObject({goals: null, meetings: null, lastNews: null, place: 'kommende', withheld: []});
  });

  it('a small count is withheld, as are a small population and a count from before', async () => {
    expect((await rows()).lille).toMatchObject({unikke: null, withheld: ['unikke'], borgerpanel: 8, rate: null});
    expect((await rows()).lille).toMatchObject({population: null, populationWithheld: true, beforeWithheld: true});
  });

  it('is as of a day, and what happened before a period is left out of its meetings', async () => {
    const then = await rows({from: '2021-06-01', until: '2021-12-31'});
    expect(then.ellum).toMatchObject({
      unikke: 20,
      igang: 1,
      drift: 0,
      ended: null,
      place: '1',
      since: '2021-02-01',
      meetings: 0,
    });
    expect((await rows({from: '2022-01-01'})).ellum).toMatchObject({meetings: 1});
  });

  it('says how long a village has been where it is', async () => {
    expect((await rows()).lille).toMatchObject({place: '1', since: '2022-02-01', months: 9});
  });

  it('a goal and a status choose initiatives: who has others has none of these, who has none has not told', async () => {
    expect((await rows({sdg: 15})).ellum).toMatchObject({initiatives: 1, drift: 1, sdgs: [15]});
    expect((await rows({sdg: 1})).ellum).toMatchObject({initiatives: 0, drift: 0, sdgs: null});
    expect((await rows({status: 'opgivet'})).ellum).toMatchObject({initiatives: 1, opgivet: 1, drift: 0});
    expect((await rows({sdg: 15})).lille).toMatchObject({initiatives: null, drift: null});
  });

  it('the villages come in Danish order, and some of many say how many they are', async () => {
    expect((await everything(db, chosen())).rows.map(({name}) => name)).toEqual(['Ellum', 'Lille', 'Snart', 'Aaby']);
    const {rows: two, villages, told, total} = await everything(db, chosen(), 2);
    expect([two.length, villages, told, total]).toEqual([2, 4, 4, 4]);
  });

  it('nothing comes of no villages', async () => {
    expect(await everything(db, chosen({municipality: '0999'}))).toEqual({rows: [], villages: 0, told: 0, total: 0});
  });
});

it('sixty of very many villages are enough, until all are asked for', async () => {
  const ids = Array.from({length: 61}, (_, i) => `by-${i}`);
  const db = await openDatabase({villages: ids.map((id) => ({id, name: id}))});
  expect((await everything(db, chosen())).rows).toHaveLength(60);
  expect((await everything(db, chosen())).total).toBe(61);
  expect((await everything(db, chosen(), null)).rows).toHaveLength(61);
});
