import {describe, expect, it} from 'vitest';
import {things, type Thing, type VillageHealth} from '../../../dashboard/queries/data-health.ts';
import {missingData} from '../../../dashboard/questions/missing-data.ts';
import {notApplicable} from '../../../dashboard/questions/question.ts';
import {viewed} from './view.ts';

const none = Object.fromEntries(things.map((thing) => [thing, 0])) as Record<Thing, number>;

const ellum: VillageHealth = {
  village: 'ellum',
  name: 'Ellum',
  municipality: 'Tønder',
  population: 'told',
  coordinates: 'missing',
  course: 'partly',
  count: 'old',
  statuses: 'partly',
  attendance: 'none',
  goals: 'none',
  news: 'told',
  missing: 1,
  wanting: 3,
  counted: '2021-05-01',
  lastNews: '2022-06-01',
  initiatives: 8,
  initiativesWithout: 3,
  meetings: 0,
  meetingsWithout: 0,
  lacking: none,
  complete: 0,
};

const say = (villages: number, lacking: Partial<Record<Thing, number>>, complete = 0) =>
  missingData.say({rows: [{...ellum, lacking: {...none, ...lacking}, complete}], villages, told: villages}, viewed());

describe('what is missing, in words', () => {
  it('is what most lack, and who has it all', () => {
    expect(say(24, {count: 6, news: 3, attendance: 2, goals: 1}, 18)).toBe(
      '18 af de 24 landsbyer har det hele på plads. Tre ting ville hjælpe mest: en ny optælling af frivillige (6 landsbyer), lidt nyt (3 landsbyer) og fremmøde ved møderne (2 landsbyer).',
    );
    expect(say(4, {coordinates: 1})).toBe(
      'Ingen af de 4 landsbyer har det hele på plads. Én ting ville hjælpe mest: koordinater (1 landsby).',
    );
  });

  it('is thanks where nothing is', () => {
    expect(say(24, {}, 24)).toBe('Alle 24 landsbyer har oplyst det hele. Tak!');
    expect(say(1, {}, 1)).toBe('Landsbyen har oplyst det hele. Tak!');
  });

  it('of one village there is no counting', () => {
    expect(say(1, {count: 1, course: 1})).toBe(
      'To ting ville hjælpe mest: hvornår forløbet begyndte og en ny optælling af frivillige.',
    );
  });

  it('of no villages there is nothing to say', () => {
    expect(missingData.say({rows: [], villages: 0, told: 0}, viewed())).toBe('Ingen landsbyer passer til det valgte.');
  });
});

it('the table keeps what is missing, what is old, what is there in part and what is not to be expected apart', () => {
  expect(missingData.columns.map((column) => column.value(ellum))).toEqual([
    'Ellum',
    'Tønder',
    'oplyst',
    null,
    'uden start',
    'maj 2021',
    '3 af 8 mangler',
    notApplicable,
    notApplicable,
    'jun. 2022',
    1,
    3,
  ]);
});
