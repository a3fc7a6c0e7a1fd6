import {expect, it} from 'vitest';
import {sampleEverything} from '../../../dashboard/panel/sample-villages.ts';
import {everything} from '../../../dashboard/questions/everything.ts';
import {notApplicable, withheld} from '../../../dashboard/questions/question.ts';
import {viewed} from './view.ts';

const {rows} = sampleEverything(24);
const cell = (heading: string, some: Partial<(typeof rows)[number]>) =>
  everything.columns.find((column) => column.heading === heading)!.value({...rows[1]!, ...some});

it('a blank is a blank, and a withheld count is withheld, with the rate made of it', () => {
  expect(cell('Forskellige frivillige i alt', {unikke: null, withheld: []})).toBeNull();
  expect(cell('Forskellige frivillige i alt', {unikke: null, withheld: ['unikke']})).toBe(withheld);
  expect(cell('Frivillige pr. 100 indbyggere', {rate: null, withheld: ['unikke']})).toBe(withheld);
  expect(cell('Styregruppe', {styregruppe: null, withheld: ['unikke']})).toBeNull();
  expect(cell('Indbyggere', {population: null, populationWithheld: true})).toBe(withheld);
  expect(cell('Frivillige før forløbet', {before: null, beforeWithheld: true})).toBe(withheld);
  expect(cell('Initiativer', {initiatives: 0})).toBe(0);
});

it('where a course is over or is to begin, there is no phase to be in, and no end before it', () => {
  const over = {state: 'ended', place: 'afsluttet', ended: '2022-03-01'} as const;
  expect(cell('Siden', over)).toBe(notApplicable);
  expect(cell('Måneder i fasen', over)).toBe(notApplicable);
  expect(cell('Forløbet sluttede', over)).toBe('2022-03-01');
  expect(cell('Forløbet sluttede', {state: 'ongoing', place: '2', ended: null})).toBe(notApplicable);
  expect(cell('Siden', {state: 'ongoing', place: '2', since: null})).toBeNull();
  expect(cell('Hvor den er', {state: 'unknown', place: 'ukendt'})).toBeNull();
});

it('every value that a village has told has a column', () => {
  expect(everything.columns.map(({heading}) => heading)).toHaveLength(new Set(everything.columns).size);
  expect(everything.columns).toHaveLength(30);
});

it('the table is the picture, and says how many villages it is', () => {
  const answer = sampleEverything(24);
  expect(everything.draw(answer, viewed(), 680)).toBeNull();
  expect(everything.say(answer, viewed())).toBe('24 landsbyer, og alt, der er oplyst om dem.');
  expect(everything.say(sampleEverything(0), viewed())).toBe('Ingen landsbyer passer til det valgte.');
});
