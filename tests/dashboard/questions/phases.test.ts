import {describe, expect, it} from 'vitest';
import type {PhasesAnswer, PlaceCount, VillagePhases} from '../../../dashboard/queries/phases.ts';
import {phases} from '../../../dashboard/questions/phases.ts';
import {notApplicable} from '../../../dashboard/questions/question.ts';
import {viewed} from './view.ts';

const village: VillagePhases = {
  village: 'ellum',
  name: 'Ellum',
  municipality: 'Tønder',
  cohort: '2023',
  state: 'paused',
  place: '2',
  phaseNumber: 2,
  phaseLabel: 'Kortlægning',
  phases: 4,
  since: '2023-06-10',
  started: '2023-02-01',
  halted: '2023-09-01',
  ended: null,
  heard: '2025-03-04',
  silent: 15,
  course: [
    {number: 0, label: 'Forudsætninger', state: 'unknown', months: null},
    {number: 1, label: 'Mobilisering', state: 'done', months: 4},
    {number: 2, label: 'Kortlægning', state: 'paused', months: 0},
    {number: 3, label: 'Facilitering', state: 'ahead', months: null},
    {number: 4, label: 'Organisering', state: 'skipped', months: null},
  ],
};
const at = (place: string, villages: number, silent = 0): PlaceCount => ({
  place,
  villages,
  known: place === 'ukendt' ? 0 : villages,
  silent,
});
const say = (places: readonly PlaceCount[], rows: readonly VillagePhases[] = []) => {
  const [villages, told] = [
    places.reduce((n, one) => n + one.villages, 0),
    places.reduce((n, one) => n + one.known, 0),
  ];
  return phases.say({rows, places, villages, told} as PhasesAnswer, viewed());
};
const cell = (row: VillagePhases, heading: string) =>
  phases.columns.find((column) => column.heading === heading)!.value(row);

describe('where villages are in words', () => {
  it('is how many are under way, have finished, are to begin, and have not told', () => {
    expect(say([at('kommende', 1), at('2', 3, 1), at('3', 2), at('afsluttet', 1), at('ukendt', 2)])).toBe(
      'Af 9 landsbyer er 5 undervejs, 1 færdig med forløbet og 1 på vej til at begynde. 2 landsbyer har ikke oplyst, hvor langt de er. 1 landsby, hvis forløb ikke er slut, er ikke hørt fra i mindst et halvt år.',
    );
    expect(say([at('afsluttet', 12)])).toBe('Af 12 landsbyer er 12 færdige med forløbet.');
  });

  it('of one village is its way', () => {
    expect(say([at('2', 1)], [village])).toBe(
      'Ellum: Fase 2: Kortlægning (på pause) – 2 af 4 faser, siden september 2023. Tid i hver fase, i måneder: Mobilisering 4, Kortlægning under 1. Sidst hørt fra i marts 2025.',
    );
  });

  it('says when nobody has told', () => {
    expect(say([at('ukendt', 4)])).toBe('Ingen af de 4 valgte landsbyer har oplyst, hvor langt de er.');
    expect(say([])).toBe('Ingen landsbyer passer til det valgte.');
  });
});

describe('the table of phases', () => {
  it('tells apart a time that is unknown, one under a month, and a phase that has not been', () => {
    expect(cell(village, 'Måneder med forudsætninger')).toBeNull();
    expect(cell(village, 'Måneder i fase 2')).toBe(0);
    expect(cell(village, 'Måneder i fase 3')).toBe(notApplicable);
    expect(cell(village, 'Måneder i fase 4')).toBe(notApplicable);
    expect(cell(village, 'Måneder i fase 6')).toBe(notApplicable);
    expect(cell({...village, course: []}, 'Måneder i fase 2')).toBeNull();
  });

  it('asks when a course ended only where it has', () => {
    expect(cell(village, 'Slut')).toBe(notApplicable);
    expect(cell(village, 'På pause eller standset siden')).toBe('2023-09-01');
    expect(cell({...village, state: 'ended', ended: null}, 'Slut')).toBeNull();
  });

  it('says nothing of where a village without a course is', () => {
    expect(cell({...village, state: 'unknown', place: 'ukendt'}, 'Hvor')).toBeNull();
  });
});
