import {describe, expect, it} from 'vitest';
import {phaseInWords, readPackageIndex, readSiteIndex, type VillageEntry} from '../../../data/model/package-index.ts';

const village = {
  id: 'ellum',
  name: 'Ellum',
  municipality: {code: '0550', name: 'Tønder'},
  page: 'villages/ellum/index.html',
};
const index = {format: 1, name: 'proeve', title: 'Prøve', invented: true, villages: [village]};

describe('a package’s index', () => {
  it('takes what is not told for not told', () => {
    expect(readPackageIndex(index).villages).toEqual([
      {...village, cohort: null, state: null, phase: null, initiatives: null, feed: null},
    ]);
  });

  for (const [fact, entry] of [
    ['without a name', {...village, name: ''}],
    ['whose page is a script', {...village, page: 'javascript:alert(1)'}],
    ['whose page is elsewhere', {...village, page: '//other.example/'}],
    ['whose page is above', {...village, page: 'villages/../../x.html'}],
    ['that is no object', 'Ellum'],
  ] as const) {
    it(`leaves out a village ${fact}`, () => {
      expect(readPackageIndex({...index, villages: [entry, village]}).villages).toHaveLength(1);
    });
  }

  for (const [found, message] of [
    [null, /ventede et objekt/],
    ['<html>', /ventede et objekt/],
    [{...index, format: 2}, /format: ventede format 1; fandt 2/],
    [{...index, invented: 'nej'}, /invented: ventede true eller false/],
    [{...index, title: undefined}, /title: ventede en værdi/],
  ] as const) {
    it(`cannot be read of ${JSON.stringify(found).slice(0, 40)}`, () => {
      expect(() => readPackageIndex(found)).toThrow(message);
    });
  }
});

it('a site’s index keeps within the site', () => {
  const packages = ['https://other.example/index.json', '/index.json', '../index.json', 'a/index.json'];
  const entries = packages.map((address) => ({name: 'a', title: 'A', invented: false, index: address}));
  expect(readSiteIndex({format: 1, packages: entries}).packages.map((entry) => entry.index)).toEqual(['a/index.json']);
});

describe('a phase in words', () => {
  const mapping = {number: 2, of: 4, label: {da: 'Kortlægning'}, state: 'current'} as const;
  for (const [state, phase, words] of [
    ['ongoing', mapping, '2 af 4: Kortlægning'],
    ['ongoing', {...mapping, state: 'done'}, '2 af 4: Kortlægning, afsluttet'],
    ['ongoing', {number: 4, of: 6, label: null, state: 'current'}, '4 af 6'],
    ['ongoing', {number: 0, of: 4, label: {da: 'Forudsætninger'}, state: 'current'}, 'Forudsætninger'],
    ['paused', {...mapping, state: 'paused'}, '2 af 4: Kortlægning, på pause'],
    ['stopped', {...mapping, state: 'stopped'}, '2 af 4: Kortlægning, standset'],
    ['stopped', null, 'Ikke oplyst, standset'],
    ['planned', null, 'Skal snart begynde'],
    ['ended', {...mapping, state: 'done'}, 'Afsluttet'],
    ['unknown', null, 'Ikke oplyst'],
    [null, null, 'Ikke oplyst'],
  ] as const satisfies readonly (readonly [VillageEntry['state'], VillageEntry['phase'], string])[]) {
    it(`of a course that is ${state} is “${words}”`, () => {
      expect(phaseInWords({state, phase})).toBe(words);
    });
  }
});
