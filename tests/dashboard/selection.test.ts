import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {everything, optionsOf, queryOf, readSelection, selected} from '../../dashboard/selection.ts';
import type {PackageIndex, VillageEntry} from '../../data/model/package-index.ts';

const packages = [
  packageOf('blup-2021', [village('Ellum', '0550', 'Tønder', '2021')]),
  packageOf('eksempel', [
    village('Aabybro', '0849', 'Jammerbugt', '2023-10'),
    village('Viby', '0440', 'Kerteminde', '2023-2'),
    village('Årup', '0440', 'Kerteminde', null),
  ]),
];
const example = packages[1]!;

describe('a selection in the address', () => {
  for (const [query, selection, notes] of [
    ['', everything, []],
    ['?pakke=eksempel', {...everything, package: 'eksempel'}, []],
    ['?pakke=eksempel&kommune=0440', {...everything, package: 'eksempel', municipality: '0440'}, []],
    ['?pakke=eksempel&kommune=kerteminde', {...everything, package: 'eksempel', municipality: '0440'}, []],
    ['?hold=2021', {...everything, cohort: '2021'}, []],
    ['?kommune=&hold=', everything, []],
    ['?pakke=andet', everything, ['Adressen nævner datapakken “andet”, som ikke findes her.']],
    ['?kommune=0440', everything, ['Adressen nævner kommunen “0440”, som ikke findes her.']],
    [
      '?pakke=eksempel&hold=2021',
      {...everything, package: 'eksempel'},
      ['Adressen nævner holdet “2021”, som ikke findes her.'],
    ],
    ['?andet=x', everything, []],
  ] as const) {
    it(`“${query}” is read`, () => {
      expect(readSelection(query, packages)).toEqual({selection, notes});
    });
  }

  it('comes back as it was written', () => {
    const {municipalities, cohorts} = optionsOf(example);
    const some = fc.record({
      package: fc.constant('eksempel'),
      municipality: fc.constantFrom(null, ...municipalities.map(({code}) => code)),
      cohort: fc.constantFrom(null, ...cohorts),
    });
    fc.assert(
      fc.property(some, (selection) => {
        expect(readSelection(queryOf(selection), packages)).toEqual({selection, notes: []});
      }),
    );
  });

  it('is no query where nothing is chosen', () => {
    expect(queryOf(everything)).toBe('');
  });
});

it('a selection narrows by everything chosen', () => {
  const names = (selection: object) => selected(example, {...everything, ...selection}).map(({name}) => name);
  expect(names({})).toEqual(['Aabybro', 'Viby', 'Årup']);
  expect(names({municipality: '0440'})).toEqual(['Viby', 'Årup']);
  expect(names({municipality: '0440', cohort: '2023-2'})).toEqual(['Viby']);
  expect(names({municipality: '0849', cohort: '2023-2'})).toEqual([]);
});

it('choices are offered once each, as Danish sorts them', () => {
  const {municipalities, cohorts} = optionsOf(example);
  expect(municipalities.map(({name}) => name)).toEqual(['Jammerbugt', 'Kerteminde']);
  expect(cohorts).toEqual(['2023-2', '2023-10']);
});

function packageOf(name: string, villages: readonly VillageEntry[]): PackageIndex {
  const rest = {description: null, updated: null, invented: true, smallestCount: null};
  return {format: 1, name, title: name, villages, ...rest};
}

function village(name: string, code: string, municipality: string, cohort: string | null): VillageEntry {
  const rest = {state: null, phase: null, initiatives: null, feed: 'x.json', page: 'x.html'};
  return {id: name, name, municipality: {code, name: municipality}, cohort, ...rest};
}
