import {describe, expect, it} from 'vitest';
import {roles} from '../../../dashboard/queries/roles.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('volunteers by role', async () => {
  const db = await openDatabase(
    {
      villages: [
        {id: 'aaby', name: 'Åby'},
        {id: 'bro', name: 'Bro'},
        {id: 'tavs', name: 'Tavs'},
      ],
      volunteers: [
        {village: 'aaby', role: 'styregruppe', date: '2022-05-01', people: 5},
        {village: 'aaby', role: 'borgerpanel', date: '2022-05-01', people: 20},
        {village: 'aaby', role: 'unikke', date: '2022-05-01', people: 22},
        {village: 'bro', role: 'styregruppe', date: '2022-05-01', people: 2},
        {village: 'bro', role: 'borgerpanel', date: '2022-05-01', people: 0},
      ],
    },
    {smallestCount: 3},
  );
  const role = async (name: string, some = {}) =>
    (await roles(db, chosen(some))).rows.find((row) => row.role === name)!;

  it('each stands by itself, the different people last', async () => {
    const {rows, villages, told} = await roles(db, chosen());
    expect(rows.map((row) => row.role)).toEqual(['styregruppe', 'borgerpanel', 'arbejdsgrupper', 'andre', 'unikke']);
    expect([villages, told]).toEqual([3, 2]);
  });

  it('has the sum, the median and the villages one by one of those that have told', async () => {
    expect(await role('borgerpanel')).toEqual({
      role: 'borgerpanel',
      told: 2,
      withheld: 0,
      people: 20,
      least: 0,
      low: 5,
      median: 10,
      high: 15,
      most: 20,
      names: ['Bro', 'Åby'],
      counts: [0, 20],
    });
  });

  it('a small count is withheld, and a role nobody has told of is unknown', async () => {
    expect(await role('styregruppe')).toMatchObject({told: 1, withheld: 1, people: 5, names: ['Åby']});
    expect(await role('andre')).toMatchObject({told: 0, withheld: 0, people: null, median: null, counts: []});
  });

  it('of no villages nothing is told', async () => {
    expect(await role('unikke', {municipality: '0999'})).toMatchObject({told: 0, people: null});
  });
});

it('too many villages for a picture are not told one by one', async () => {
  const ids = Array.from({length: 81}, (_, i) => `by-${i}`);
  const db = await openDatabase({
    villages: ids.map((id) => ({id, name: id})),
    volunteers: ids.map((village, i) => ({village, role: 'andre', date: '2022-01-01', people: i})),
  });
  const {rows} = await roles(db, chosen());
  expect(rows.find(({role: name}) => name === 'andre')).toMatchObject({told: 81, median: 40, names: [], counts: []});
});
