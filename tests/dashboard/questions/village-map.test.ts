import {describe, expect, it} from 'vitest';
import type {MapMark} from '../../../dashboard/queries/villages-on-map.ts';
import {notApplicable, withheld} from '../../../dashboard/questions/question.ts';
import {villageMap} from '../../../dashboard/questions/village-map.ts';
import {viewed} from './view.ts';

const ellum: MapMark = {
  village: 'ellum',
  name: 'Ellum',
  municipality: 'Tønder',
  n: 1,
  latitude: 55.1234,
  longitude: 8.8,
  people: 41,
  withheld: false,
  counted: '2022-05-01',
  rate: 15.47,
  population: 265,
  state: 'ongoing',
  place: '3',
  phaseNumber: 3,
  phaseLabel: 'Facilitering',
  ongoing: 1,
  over: 0,
  coming: 0,
  unknown: 0,
};
const named = (name: string, some: Partial<MapMark> = {}): MapMark => ({...ellum, village: name, name, ...some});
const over = {ongoing: 0, over: 1, state: 'ended', place: 'afsluttet'} as const;
const nowhere = {latitude: null, longitude: null};

const say = (rows: readonly MapMark[], villages = rows.length) => {
  const told = rows.filter(({latitude}) => latitude !== null).reduce((sum, {n}) => sum + n, 0);
  return villageMap.say({rows, villages, told}, viewed());
};

describe('the map in words', () => {
  it.each([
    [[ellum], 'Landsbyen er på kortet: 1 er i gang.'],
    [[ellum, named('Viby', over)], 'Alle 2 landsbyer er på kortet: 1 er i gang og 1 har forløbet bag sig.'],
    [
      [ellum, named('Viby', nowhere)],
      '1 af 2 landsbyer er på kortet: 1 er i gang. 1 landsby har ingen koordinater: Viby.',
    ],
    [
      [ellum, ...['A', 'B', 'C', 'D', 'E', 'F'].map((name) => named(name, nowhere))],
      '1 af 7 landsbyer er på kortet: 1 er i gang. 6 landsbyer har ingen koordinater: A, B, C, D og 2 til.',
    ],
    [[named('Viby', nowhere)], 'Landsbyen har ikke oplyst koordinater.'],
    [[], 'Ingen landsbyer passer til det valgte.'],
  ] as const)('%#', (rows, sentence) => {
    expect(say(rows)).toBe(sentence);
  });

  it('counts the villages of a square', () => {
    const square = {...ellum, village: null, name: null, n: 420, ongoing: 400, over: 20};
    expect(say([square], 420)).toBe('Alle 420 landsbyer er på kortet: 400 er i gang og 20 har forløbet bag sig.');
  });
});

describe('the table of the map', () => {
  const cells = (row: MapMark) => villageMap.columns.map((column) => column.value(row));

  it('has a row a village, its degrees with a comma', () => {
    expect(cells(ellum)).toEqual([
      'Ellum',
      'Tønder',
      'Fase 3: Facilitering',
      41,
      '2022-05-01',
      15.47,
      '55,123',
      '8,800',
    ]);
  });

  it('keeps a blank, what is withheld and what does not arise apart', () => {
    expect(cells({...ellum, people: null, rate: null, ...nowhere}).slice(3)).toEqual([
      null,
      '2022-05-01',
      null,
      null,
      null,
    ]);
    expect(cells({...ellum, people: null, withheld: true})[3]).toBe(withheld);
    const square = cells({...ellum, village: null, name: null, n: 12, ongoing: 12});
    expect(square.slice(0, 4)).toEqual(['12 landsbyer', notApplicable, '12 er i gang', notApplicable]);
  });
});
