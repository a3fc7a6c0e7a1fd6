import {describe, expect, it} from 'vitest';
import {phases, type VillagePhases} from '../../../dashboard/queries/phases.ts';
import {chosen, openDatabase} from '../../support/database.ts';

const done = (
  process: string,
  milestone: 'styregruppe_nedsat' | 'noegletal_indsamlet' | 'fremtidsvaerksted_afholdt',
  date: string,
) => ({process, milestone, state: 'gennemfoert', date}) as const;

describe('where villages are', async () => {
  const db = await openDatabase(
    {
      villages: [
        {id: 'aaby', name: 'Åby', municipality: '0550'},
        {id: 'bro', name: 'Bro', municipality: '0550'},
        {id: 'gammel', name: 'Gammel', municipality: '0440'},
        {id: 'hvil', name: 'Hvil', municipality: '0440'},
        {id: 'ny', name: 'Ny', municipality: '0440'},
        {id: 'tavs', name: 'Tavs', municipality: '0440'},
      ],
      processes: [
        {id: 'a', village: 'aaby', cohort: '2022', phase_model: 'nyeste', start: '2022-01-10'},
        {id: 'b', village: 'bro', cohort: '2022', phase_model: 'nyeste', start: '2022-01-10'},
        {id: 'g', village: 'gammel', cohort: '2021', phase_model: '2021', start: '2021-01-10', end: '2021-12-10'},
        {
          id: 'h',
          village: 'hvil',
          cohort: '2021',
          phase_model: 'nyeste',
          start: '2021-01-10',
          halted: 'pause',
          halted_since: '2021-09-10',
        },
        {id: 'n', village: 'ny', phase_model: 'nyeste', start: '2023-01-10'},
      ],
      milestones: [
        done('a', 'styregruppe_nedsat', '2022-02-01'),
        done('a', 'noegletal_indsamlet', '2022-06-10'),
        done('b', 'styregruppe_nedsat', '2022-02-01'),
        done('b', 'noegletal_indsamlet', '2022-08-10'),
        done('g', 'styregruppe_nedsat', '2021-02-01'),
        done('g', 'noegletal_indsamlet', '2021-06-10'),
        done('h', 'styregruppe_nedsat', '2021-02-01'),
        done('h', 'noegletal_indsamlet', '2021-06-10'),
      ],
    },
    {updated: '2022-11-20'},
  );
  const ask = (some = {}, most?: number | null) => phases(db, chosen(some), most);
  const courseOf = (rows: readonly VillagePhases[], id: string) =>
    rows.find(({village}) => village === id)!.course.map(({state, months}) => [state, months]);

  it('come in the order of a course, then by name as Danish sorts', async () => {
    const {rows} = await ask();
    expect(rows.map(({name, place}) => [name, place])).toEqual([
      ['Ny', 'kommende'],
      ['Bro', '2'],
      ['Hvil', '2'],
      ['Åby', '2'],
      ['Gammel', 'afsluttet'],
      ['Tavs', 'ukendt'],
    ]);
  });

  it('are counted where they are, also those there is no room for', async () => {
    const {places, rows, villages, told, total} = await ask({}, 2);
    expect(rows.map(({name}) => name)).toEqual(['Ny', 'Bro']);
    expect(places.map(({place, villages: count}) => [place, count])).toEqual([
      ['kommende', 1],
      ['2', 3],
      ['afsluttet', 1],
      ['ukendt', 1],
    ]);
    expect({villages, told, total}).toEqual({villages: 6, told: 5, total: 6});
  });

  it('have been whole months in each phase, and what lies ahead has no time', async () => {
    const {rows} = await ask();
    expect(courseOf(rows, 'aaby')).toEqual([
      ['unknown', null],
      ['done', 5],
      ['current', 5],
      ['ahead', null],
      ['ahead', null],
    ]);
  });

  it('a course of six phases has six, and what was never recorded of one that is over is unknown', async () => {
    const {rows} = await ask();
    expect(courseOf(rows, 'gammel')).toEqual([
      ['unknown', null],
      ['done', 5],
      ['done', 6],
      ['unknown', null],
      ['unknown', null],
      ['unknown', null],
      ['unknown', null],
    ]);
  });

  it('time stands still for a course on pause', async () => {
    const {rows} = await ask();
    expect(courseOf(rows, 'hvil')[2]).toEqual(['paused', 3]);
    expect(rows.find(({village}) => village === 'hvil')).toMatchObject({state: 'paused', halted: '2021-09-10'});
  });

  it('are told as they stood on an earlier day', async () => {
    const {rows} = await ask({until: '2021-07-31'});
    expect(courseOf(rows, 'gammel').slice(0, 4)).toEqual([
      ['unknown', null],
      ['done', 5],
      ['current', 1],
      ['ahead', null],
    ]);
    expect(rows.find(({village}) => village === 'gammel')).toMatchObject({state: 'ongoing', place: '2', ended: null});
    expect(rows.find(({village}) => village === 'aaby')).toMatchObject({place: 'kommende'});
  });

  it('silence is counted in months since anything was heard, of those whose course is not over', async () => {
    const {rows, places} = await ask();
    expect(rows.map(({village, silent}) => [village, silent])).toContainEqual(['hvil', 17]);
    expect(rows.find(({village}) => village === 'tavs')).toMatchObject({heard: null, silent: null, course: []});
    expect(places.map(({place, silent}) => [place, silent])).toContainEqual(['2', 1]);
    expect(places.map(({place, silent}) => [place, silent])).toContainEqual(['afsluttet', 0]);
  });

  it('a village that is in no phase anyone knows of has question marks and no rings', async () => {
    const unsaid = await openDatabase({
      villages: [{id: 'ellum', name: 'Ellum'}],
      processes: [{id: 'e', village: 'ellum', cohort: '2021', phase_model: '2021'}],
    });
    const {rows, told} = await phases(unsaid, chosen());
    expect(new Set(rows[0]!.course.map(({state}) => state))).toEqual(new Set(['unknown']));
    expect(told).toBe(0);
  });

  it('nothing comes of no villages', async () => {
    expect(await ask({municipality: '0999'})).toEqual({rows: [], places: [], villages: 0, told: 0, total: 0});
  });
});
