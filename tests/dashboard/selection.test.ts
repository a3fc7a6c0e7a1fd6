import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readSelection, type Known} from '../../dashboard/read-selection.ts';
import {
  cleared,
  everything,
  filterOf,
  isNarrowed,
  mostChosen,
  queryOf,
  viewNames,
  type Selection,
} from '../../dashboard/selection.ts';
import {initiativeStatuses} from '../../data/model/initiative.ts';
import type {VillageEntry} from '../../data/model/package-index.ts';

const villages = [
  village('ellum', 'Ellum', '0550', 'Tønder', '2021'),
  village('viby', 'Viby', '0440', 'Kerteminde', '2023-2'),
  village('aarup', 'Årup', '0440', 'Kerteminde', null),
];

const known: Known = {
  packages: [{name: 'blup-2021'}, {name: 'eksempel'}],
  options: {
    municipalities: [
      {code: '0440', name: 'Kerteminde'},
      {code: '0550', name: 'Tønder'},
    ],
    cohorts: ['2021', '2023-2'],
    phases: [
      {key: '2', label: 'Fase 2: Kortlægning'},
      {key: 'ukendt', label: 'Ikke oplyst'},
    ],
    years: [2021, 2022, 2023, 2024],
    sdgs: [3, 11],
    statuses: [...initiativeStatuses],
  },
  questions: ['frivillige', 'initiativer'],
  villages,
};

describe('a selection in the address', () => {
  it.each<[query: string, selection: Partial<Selection>]>([
    ['', {}],
    ['?pakke=eksempel', {package: 'eksempel'}],
    ['?kommune=0440', {municipality: '0440'}],
    ['?kommune=kerteminde', {municipality: '0440'}],
    ['?kommune=T%C3%B8nder+Kommune', {municipality: '0550'}],
    ['?hold=2023-2&fase=2', {cohort: '2023-2', phase: '2'}],
    ['?periode=2021..2024', {period: {from: 2021, until: 2024}}],
    ['?periode=2023', {period: {from: 2023, until: 2023}}],
    ['?periode=2022..', {period: {from: 2022, until: null}}],
    ['?periode=..2022', {period: {from: null, until: 2022}}],
    ['?maal=11&status=drift', {sdg: 11, status: 'drift'}],
    ['?landsby=viby,ellum,viby', {villages: ['viby', 'ellum']}],
    ['?vis=sql&sql=SELECT%201%20%2B%201,%202', {view: 'sql', sql: 'SELECT 1 + 1, 2'}],
    ['?maalt=pr100&vis=sammenlign&tabel=frivillige', {measure: 'pr100', view: 'sammenlign', tables: ['frivillige']}],
    ['?kommune=&hold=&periode=&landsby=', {}],
    ['?fbclid=x&utm_source=brev', {}],
  ])('“%s” is read', (query, chosen) => {
    expect(readSelection(query, known)).toEqual({selection: {...everything, ...chosen}, notes: []});
  });

  it.each<[query: string, selection: Partial<Selection>, note: string]>([
    ['?pakke=andet', {}, 'Adressen nævner datapakken “andet”, som ikke findes her.'],
    ['?kommune=0101', {}, 'Adressen nævner kommunen “0101”, som ikke findes her.'],
    ['?hold=2030', {}, 'Adressen nævner holdet “2030”, som ikke findes her.'],
    ['?fase=9', {}, 'Adressen nævner fasen “9”, som ikke findes her.'],
    ['?periode=i+fjor', {}, 'Adressen nævner perioden “i fjor”, som ikke kan læses. Den skrives som 2021..2024.'],
    ['?periode=..', {}, 'Adressen nævner perioden “..”, som ikke kan læses. Den skrives som 2021..2024.'],
    [
      '?periode=2024..2022',
      {period: {from: 2022, until: 2024}},
      'Perioden “2024..2022” slutter, før den begynder. Den er vendt om.',
    ],
    [
      '?periode=0000..2022',
      {period: {from: 2021, until: 2022}},
      'Der er data fra 2021 til 2024, så den periode, adressen nævner, er gjort kortere.',
    ],
    ['?periode=2031', {}, 'Der er data fra 2021 til 2024, så den periode, adressen nævner, er ikke valgt.'],
    ['?maal=5', {}, 'Adressen nævner verdensmålet “5”, som ikke findes her.'],
    ['?maal=11.5', {}, 'Adressen nævner verdensmålet “11.5”, som ikke findes her.'],
    ['?status=glad', {}, 'Adressen nævner status “glad”, som ikke findes her.'],
    ['?landsby=ellum,andeby', {villages: ['ellum']}, 'Adressen nævner landsbyen “andeby”, som ikke findes her.'],
    [
      '?kommune=0440&landsby=ellum,viby',
      {municipality: '0440', villages: ['viby']},
      'Ellum passer ikke til den valgte kommune og det valgte hold og er ikke med i udvalget.',
    ],
    [
      '?kommune=0440&kommune=0550',
      {municipality: '0440'},
      'Adressen nævner “kommune” flere gange. Det er den første, der gælder.',
    ],
    ['?kommune=%E0%A4%A', {}, 'Adressen nævner kommunen “\uFFFD%A”, som ikke findes her.'],
    ['?tabel=frivillige,kaffe', {tables: ['frivillige']}, 'Adressen nævner tabellen “kaffe”, som ikke findes her.'],
    ['?komune=0440', {}, 'Adressen nævner “komune”, som ikke er noget, der kan vælges her.'],
  ])('“%s” is shown as near as can be, and said', (query, chosen, note) => {
    expect(readSelection(query, known)).toEqual({selection: {...everything, ...chosen}, notes: [note]});
  });

  it('names any villages until they have come, but nothing that can be none', () => {
    const {selection, notes} = readSelection("?landsby=andeby,'; DROP", {...known, villages: null});
    expect(selection.villages).toEqual(['andeby']);
    expect(notes).toEqual(["Adressen nævner landsbyen “'; DROP”, som ikke findes her."]);
  });

  it('names any questions until they have come, but nothing that can be none', () => {
    const {selection, notes} = readSelection('?tabel=kort,<b>', {...known, questions: null});
    expect(selection.tables).toEqual(['kort']);
    expect(notes).toEqual(['Adressen nævner tabellen “<b>”, som ikke findes her.']);
  });

  it('names no more villages than an address has room for', () => {
    const many = Array.from({length: 40}, (_, i) => `landsby-${i}`);
    const {selection, notes} = readSelection(`?landsby=${many.join(',')}`, {...known, villages: null});
    expect(selection.villages).toEqual(many.slice(0, mostChosen));
    expect(notes).toEqual(['Der kan vælges 30 landsbyer ad gangen. Adressen nævner 40: det er de første.']);
  });

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(selections(), (selection) => {
        expect(readSelection(queryOf(selection), {...known, villages: null})).toEqual({selection, notes: []});
      }),
    );
  });

  it('is one address, and never a long one, whatever an address says', () => {
    const words = fc.constantFrom('pakke', 'kommune', 'hold', 'fase', 'periode', 'maal', 'landsby', 'vis', 'tabel');
    const parameter = fc
      .tuple(words, fc.oneof(fc.string(), fc.constantFrom('0440', '2021..2023', 'a,b')))
      .map(([name, value]) => `${name}=${value}`);
    fc.assert(
      fc.property(fc.array(parameter), fc.constantFrom(null, villages), (parameters, some) => {
        const read = (query: string) => readSelection(query, {...known, villages: some});
        const query = queryOf(read(`?${parameters.join('&')}`).selection);
        expect(queryOf(read(query).selection)).toBe(query);
        expect(read(query).notes).toEqual([]);
        expect(query.length).toBeLessThanOrEqual(2000);
      }),
    );
  });

  it('is read easily, and is nothing where nothing is chosen', () => {
    expect(queryOf(everything)).toBe('');
    expect(queryOf({...everything, municipality: '0550', villages: ['ellum', 'viby']})).toBe(
      '?kommune=0550&landsby=ellum,viby',
    );
  });
});

describe('a selection as a filter', () => {
  const of = (period: Selection['period']) => {
    const {from, until} = filterOf({...everything, period}, prepared('2024-06-30'));
    return [from, until];
  };

  it('is of whole years, and never later than the day the data are as of', () => {
    expect(of({from: null, until: null})).toEqual([null, '2024-06-30']);
    expect(of({from: 2022, until: 2023})).toEqual(['2022-01-01', '2023-12-31']);
    expect(of({from: null, until: 2024})).toEqual([null, '2024-06-30']);
  });
});

it('what narrows can be let go, and the package, the view and the measure stay', () => {
  const kept = {...everything, package: 'eksempel', view: 'sammenlign', measure: 'pr100'} as const;
  const narrowed = {...kept, municipality: '0440', villages: ['viby']};
  expect(cleared(narrowed)).toEqual(kept);
  expect(isNarrowed(narrowed)).toBe(true);
  expect(isNarrowed(kept)).toBe(false);
});

function selections(): fc.Arbitrary<Selection> {
  const {packages, options, questions} = known;
  const year = fc.constantFrom(null, ...options.years);
  const sql = fc.string({maxLength: 40, unit: 'grapheme'}).map((text) => text.trim() || null);
  const any = fc.record({
    package: fc.constantFrom(null, ...packages.map(({name}) => name)),
    edition: fc.constantFrom(null, '0123456789ab'),
    municipality: fc.constantFrom(null, ...options.municipalities.map(({code}) => code)),
    cohort: fc.constantFrom(null, ...options.cohorts),
    phase: fc.constantFrom(null, ...options.phases.map(({key}) => key)),
    period: fc.record({from: year, until: year}).filter(({from, until}) => !from || !until || from <= until),
    date: fc.constantFrom(null, '2023-05-17', '2024-02-29'),
    sdg: fc.constantFrom(null, ...options.sdgs),
    status: fc.constantFrom(null, ...options.statuses),
    villages: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), {maxLength: mostChosen}),
    measure: fc.constantFrom('antal', 'pr100'),
    view: fc.constantFrom(...viewNames),
    tables: fc.subarray([...questions!]),
    sql: fc.option(sql),
  });
  return any.map((selection) => (selection.view === 'sql' ? selection : {...selection, sql: null}));
}

function prepared(updated: string) {
  return {
    package: {name: 'x', title: 'X', description: null, updated, invented: true, smallestCount: null, hash: null},
  };
}

function village(id: string, name: string, code: string, municipality: string, cohort: string | null): VillageEntry {
  const rest = {state: null, phase: null, initiatives: null, feed: 'x.json', page: 'x.html'};
  return {id, name, municipality: {code, name: municipality}, cohort, ...rest};
}
