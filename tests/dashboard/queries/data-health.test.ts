import {describe, expect, it} from 'vitest';
import {dataHealth, things} from '../../../dashboard/queries/data-health.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('what a village has told', async () => {
  const db = await openDatabase(
    {
      villages: [
        {id: 'fuld', name: 'Fuld', municipality: '0550', population: 200, latitude: 55.1, longitude: 8.8},
        {id: 'tom', name: 'Tom', municipality: '0440'},
        {id: 'halv', name: 'Halv', municipality: '0440', population: 2, latitude: 55.1},
      ],
      processes: [
        {id: 'fuld-1', village: 'fuld', start: '2021-02-01', end: '2022-06-01'},
        {id: 'halv-1', village: 'halv'},
      ],
      milestones: [{process: 'halv-1', milestone: 'styregruppe_nedsat', state: 'gennemfoert', date: '2021-08-01'}],
      volunteers: [
        {village: 'fuld', role: 'unikke', date: '2022-05-01', people: 30},
        {village: 'halv', role: 'unikke', date: '2021-05-01', people: 2},
      ],
      goals: [{id: 'groent', village: 'fuld', name: 'Grønt'}],
      initiatives: [
        {id: 'hegn', village: 'fuld', name: 'Hegn'},
        {id: 'kor', village: 'halv', name: 'Kor'},
        {id: 'sti', village: 'halv', name: 'Sti'},
      ],
      statuses: [
        {initiative: 'hegn', status: 'igang', date: '2022-05-01'},
        {initiative: 'kor', status: 'igang', date: '2021-08-01'},
      ],
      meetings: [
        {village: 'fuld', kind: 'borgermoede', date: '2022-03-01', attendance: 2},
        {village: 'fuld', kind: 'borgermoede', date: '2023-03-01'},
        {village: 'halv', kind: 'borgermoede', date: '2021-06-01'},
      ],
    },
    {smallestCount: 3},
  );
  const healths = async (some = {}) =>
    Object.fromEntries((await dataHealth(db, chosen(some))).rows.map((row) => [row.village, row]));

  it('all of it; a small number that is withheld is told, and a meeting to come is not to be told of', async () => {
    const {fuld} = await healths();
    expect(things.map((thing) => fuld![thing])).toEqual(things.map(() => 'told'));
    expect(fuld).toMatchObject({missing: 0, wanting: 0, counted: '2022-05-01', lastNews: '2022-05-01'});
    expect(fuld).toMatchObject({meetings: 1, meetingsWithout: 0, initiatives: 1, initiativesWithout: 0});
  });

  it('nothing: there are no initiatives or meetings to tell of, and no local goals are expected yet', async () => {
    expect((await healths()).tom).toMatchObject({
      population: 'missing',
      coordinates: 'missing',
      course: 'missing',
      count: 'missing',
      statuses: 'none',
      attendance: 'none',
      goals: 'none',
      news: 'missing',
      missing: 5,
      wanting: 0,
    });
  });

  it('some of it, and some of that more than twelve months ago', async () => {
    expect((await healths()).halv).toMatchObject({
      population: 'told',
      coordinates: 'missing',
      course: 'partly',
      count: 'old',
      statuses: 'partly',
      attendance: 'missing',
      news: 'old',
      initiatives: 2,
      initiativesWithout: 1,
      meetings: 1,
      meetingsWithout: 1,
    });
  });

  it('is as of a day', async () => {
    expect((await healths({until: '2021-12-31'})).halv).toMatchObject({count: 'told', news: 'told'});
    expect((await healths({until: '2021-12-31'})).fuld).toMatchObject({count: 'missing', statuses: 'none'});
  });

  it('those with the most missing come first, and each row tells what is missing among all', async () => {
    const {rows, villages, total} = await dataHealth(db, chosen(), 1);
    expect([rows.length, villages, total]).toEqual([1, 3, 3]);
    expect(rows[0]).toMatchObject({village: 'tom', complete: 1});
    expect(rows[0]!.lacking).toEqual({
      population: 1,
      coordinates: 2,
      course: 2,
      count: 2,
      statuses: 1,
      attendance: 1,
      goals: 0,
      news: 2,
    });
    expect(Object.keys(await healths())).toEqual(['tom', 'halv', 'fuld']);
  });

  it('nothing comes of no villages', async () => {
    expect(await dataHealth(db, chosen({municipality: '0999'}))).toEqual({rows: [], villages: 0, told: 0, total: 0});
  });
});

it('sixty of very many villages are enough, until all are asked for', async () => {
  const ids = Array.from({length: 61}, (_, i) => `by-${i}`);
  const db = await openDatabase({villages: ids.map((id) => ({id, name: id}))});
  expect((await dataHealth(db, chosen())).rows).toHaveLength(60);
  expect((await dataHealth(db, chosen())).total).toBe(61);
  expect((await dataHealth(db, chosen(), null)).rows).toHaveLength(61);
});
