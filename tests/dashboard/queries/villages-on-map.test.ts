import {describe, expect, it} from 'vitest';
import {villagesOnMap} from '../../../dashboard/queries/villages-on-map.ts';
import {chosen, openDatabase} from '../../support/database.ts';

describe('villages on the map', async () => {
  const db = await openDatabase(
    {
      villages: [
        {id: 'ellum', name: 'Ellum', municipality: '0550', population: 200, latitude: 55.1, longitude: 8.8},
        {id: 'aaby', name: 'Åby', municipality: '0440', latitude: 55.4, longitude: 10.5},
        {id: 'lille', name: 'Lille', municipality: '0440', latitude: 55.5, longitude: 10.6},
        {id: 'skjult', name: 'Uden sted', municipality: '0440', population: 300, latitude: 55.5},
      ],
      processes: [
        {id: 'ellum-1', village: 'ellum', start: '2021-02-01', end: '2022-03-01'},
        {id: 'aaby-1', village: 'aaby', start: '2022-02-01', halted: 'pause', halted_since: '2022-05-01'},
        {id: 'lille-1', village: 'lille', start: '2023-02-01'},
      ],
      volunteers: [
        {village: 'ellum', role: 'unikke', date: '2022-02-10', people: 30},
        {village: 'lille', role: 'unikke', date: '2022-02-10', people: 2},
        {village: 'skjult', role: 'unikke', date: '2022-02-10', people: 50},
      ],
    },
    {smallestCount: 3},
  );
  const marks = async (some = {}) =>
    Object.fromEntries((await villagesOnMap(db, chosen(some))).rows.map((row) => [row.village!, row]));

  it('a village stands where it says, with its volunteers and the day they were counted', async () => {
    expect((await marks()).ellum).toEqual({
      village: 'ellum',
      name: 'Ellum',
      municipality: 'Tønder',
      n: 1,
      latitude: 55.1,
      longitude: 8.8,
      people: 30,
      withheld: false,
      counted: '2022-02-10',
      rate: 15,
      population: 200,
      state: 'ended',
      place: 'afsluttet',
      phaseNumber: null,
      phaseLabel: null,
      ongoing: 0,
      over: 1,
      coming: 0,
      unknown: 0,
    });
  });

  it('is going on also where it stands still, is to begin, or has not told', async () => {
    const {aaby, lille, skjult} = await marks();
    expect(aaby).toMatchObject({ongoing: 1, state: 'paused', over: 0, coming: 0, unknown: 0});
    expect(lille).toMatchObject({coming: 1, ongoing: 0});
    expect(skjult).toMatchObject({unknown: 1, ongoing: 0});
    expect((await marks({until: '2021-12-31'})).ellum).toMatchObject({ongoing: 1, over: 0});
  });

  it('a count that nobody has told is null, and a withheld one is that', async () => {
    expect((await marks()).aaby).toMatchObject({people: null, withheld: false, counted: null});
    expect((await marks()).lille).toMatchObject({people: null, withheld: true});
  });

  it('a village without coordinates is there, and counts as not having told; the most volunteers first', async () => {
    const {rows, villages, told} = await villagesOnMap(db, chosen());
    expect([villages, told]).toEqual([4, 3]);
    expect(rows.map(({name}) => name)).toEqual(['Uden sted', 'Ellum', 'Lille', 'Åby']);
  });

  it('nothing comes of no villages', async () => {
    expect(await villagesOnMap(db, chosen({municipality: '0999'}))).toEqual({rows: [], villages: 0, told: 0});
  });
});

describe('more villages than there is room for', async () => {
  const ids = Array.from({length: 402}, (_, i) => `by-${i}`);
  const db = await openDatabase({
    villages: [
      ...ids.slice(2).map((id, i) => ({id, name: id, latitude: 55.2 + (i % 2), longitude: 9.2})),
      {id: 'by-0', name: 'by-0'},
      {id: 'by-1', name: 'by-1'},
    ],
    processes: [{id: 'p', village: 'by-2', start: '2022-01-01'}],
    volunteers: [{village: 'by-2', role: 'unikke', date: '2022-02-10', people: 30}],
  });

  it('are told together, square by square, those without coordinates too', async () => {
    const {rows, villages, told} = await villagesOnMap(db, chosen());
    expect([villages, told]).toEqual([402, 400]);
    expect(rows.map(({village, n, people, ongoing, unknown}) => [village, n, people, ongoing, unknown])).toEqual([
      [null, 200, null, 1, 199],
      [null, 200, null, 0, 200],
      [null, 2, null, 0, 2],
    ]);
    expect(rows.map(({latitude}) => latitude && Math.round(latitude * 1000))).toEqual([55_200, 56_200, null]);
  });
});
