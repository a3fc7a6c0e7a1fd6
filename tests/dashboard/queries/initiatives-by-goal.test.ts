import {describe, expect, it} from 'vitest';
import {initiativesByGoal} from '../../../dashboard/queries/initiatives-by-goal.ts';
import {chosen, openDatabase} from '../../support/database.ts';

const some = {
  villages: [
    {id: 'ellum', name: 'Ellum', municipality: '0550'},
    {id: 'viby', name: 'Viby', municipality: '0440'},
  ],
  goals: [{id: 'groent', village: 'viby', name: 'Grønt', sdgs: [15, 13]}],
  initiatives: [
    {id: 'hegn', village: 'ellum', name: 'Hegn', sdgs: [11, 15]},
    {id: 'have', village: 'viby', name: 'Have', goal: 'groent'},
    {id: 'kor', village: 'ellum', name: 'Kor', sdgs: []},
    {id: 'sti', village: 'ellum', name: 'Sti'},
  ],
  statuses: [
    {initiative: 'hegn', status: 'realiseret', date: '2022-03-01'},
    {initiative: 'have', status: 'igang', date: '2022-10-01'},
    {initiative: 'sti', status: 'opgivet', date: '2022-01-01'},
  ],
} as const;

describe('initiatives by goal', async () => {
  const db = await openDatabase(some);
  const ask = (filter = {}) => initiativesByGoal(db, chosen(filter));
  const row = async (goal: number | null, filter = {}) => (await ask(filter)).rows.find((one) => one.goal === goal);

  it('an initiative counts under each goal it serves, its own or else those of its local goal', async () => {
    expect(await row(15)).toMatchObject({achieved: 1, others: 1, of: 2, all: 4});
    expect(await row(11)).toMatchObject({achieved: 1, others: 0, of: 1});
    expect(await row(13)).toMatchObject({achieved: 0, others: 1});
  });

  it('a goal that nobody works with is there with 0', async () => {
    expect(await row(1)).toMatchObject({layer: 'Samfundet', achieved: 0, others: 0, of: 0});
    expect((await ask()).rows.filter(({goal}) => goal)).toHaveLength(17);
  });

  it('the goals come layer by layer, from the star of the tree', async () => {
    const goals = (await ask()).rows.map(({goal}) => goal);
    expect(goals).toEqual([11, 8, 9, 10, 1, 2, 3, 4, 5, 16, 6, 7, 12, 13, 14, 15, 17, 0, null]);
  });

  it('serving none and not being told of are two things, and neither is a goal', async () => {
    expect(await row(0)).toMatchObject({achieved: 0, others: 1, layer: null});
    expect(await row(null)).toMatchObject({achieved: 0, others: 1, layer: null});
  });

  it('a chosen goal keeps its initiatives, with the other goals they serve', async () => {
    const {rows} = await ask({sdg: 11});
    expect(rows.filter(({achieved}) => achieved).map(({goal}) => goal)).toEqual([11, 15]);
    expect(rows[0]!.all).toBe(1);
  });

  it('is as of a day', async () => {
    expect(await row(15, {until: '2022-05-01'})).toMatchObject({achieved: 1, others: 0});
  });

  it('a package may have layers of its own', async () => {
    const all = Array.from({length: 17}, (_, i) => i + 1);
    const own = await openDatabase(some, {layers: [{key: 'alt', label: {da: 'Det hele'}, goals: all}]});
    const {rows} = await initiativesByGoal(own, chosen());
    expect(new Set(rows.map(({layer}) => layer))).toEqual(new Set(['Det hele', null]));
  });

  it('nobody chosen is no rows', async () => {
    expect(await ask({municipality: '0101'})).toEqual({rows: [], villages: 0, told: 0});
  });
});
