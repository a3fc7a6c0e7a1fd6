import {describe, expect, it} from 'vitest';
import {withhold} from '../../../data/build/withhold.ts';
import {layers} from '../../../data/model/layer.ts';
import type {DataPackage} from '../../../data/model/package.ts';
import {difference, isSame, type Difference} from '../../../data/workbook/difference.ts';
import {differenceInWords, summary} from '../../../data/workbook/difference-in-words.ts';
import {packageOf, type Some} from '../build/package-of.ts';

const ellum = {id: 'ellum', name: 'Ellum', municipality: '0550', population: 265};
const viby = {id: 'viby', name: 'Viby', municipality: '0440'};
const course = {id: 'ellum-2021', village: 'ellum', cohort: '2021'};
const hegn = {id: 'hegn', village: 'ellum', name: 'Nyt hegn', goal: 'liv', sdgs: [11, 15]};
const people = {village: 'ellum', role: 'styregruppe', date: '2021-08', people: 6} as const;

const published: Some = {
  villages: [ellum, viby],
  processes: [course],
  milestones: [{process: 'ellum-2021', milestone: 'styregruppe_nedsat', state: 'gennemfoert', date: '2021-08'}],
  volunteers: [people],
  goals: [{id: 'liv', village: 'ellum', name: 'Mere liv', layer: 'samfund'}],
  initiatives: [hegn],
  statuses: [{initiative: 'hegn', status: 'planlagt', date: '2021-09'}],
};

describe('the difference', () => {
  it('of a package and itself is none, whatever the order of its rows', () => {
    const found = between(published, {...published, villages: [viby, ellum]});
    expect(isSame(found)).toBe(true);
    expect(found).toMatchObject({isFirst: false, description: [], villages: [], needsYes: []});
    expect(summary(found)).toBe('Der er ingen ændringer i forhold til det udgivne.');
  });

  it('of a first package is how many rows it has', () => {
    const found = difference(null, packageOf({}, published));
    expect(found).toMatchObject({isFirst: true, villages: [], needsYes: []});
    expect(found.tables.find(({table}) => table === 'villages')).toEqual({table: 'villages', before: 0, after: 2});
    expect(summary(found)).toBe(
      'Pakken er ikke udgivet før. Rækker: Landsbyer 2, Forløb 1, Skridt 1, Frivillige 1, Landsbymål 1, Initiativer 1 og Status 1.',
    );
  });

  it('names a new village and counts its rows, of whatever table', () => {
    const found = between(published, {
      ...published,
      villages: [ellum, viby, {id: 'aaby', name: 'Åby', municipality: '0440'}],
      processes: [course, {id: 'aaby-1', village: 'aaby'}],
      milestones: [...published.milestones!, {process: 'aaby-1', milestone: 'kommune_med', state: 'planlagt'}],
    });
    expect(found.villages).toEqual([{id: 'aaby', name: 'Åby', kind: 'new', rows: [], count: 3}]);
    expect(found.needsYes).toEqual([]);
    expect(differenceInWords(found)).toEqual([
      'I forhold til det udgivne: 1 ny landsby.',
      '  Åby: ny landsby, 3 rækker',
    ]);
  });

  it('asks for a yes where a village is removed', () => {
    const found = between(published, {...published, villages: [ellum]});
    expect(found.villages).toMatchObject([{id: 'viby', name: 'Viby', kind: 'removed', count: 1}]);
    expect(found.needsYes).toEqual(['Landsbyen Viby fjernes.', 'Landsbyer går fra 2 rækker til 1 række.']);
  });

  it('asks for a yes where a village has another id, and so another address', () => {
    const found = between(published, {...published, villages: [ellum, {...viby, id: 'viby-by'}]});
    expect(found.villages.map(({id, kind}) => [id, kind])).toEqual([
      ['viby', 'removed'],
      ['viby-by', 'new'],
    ]);
    expect(found.needsYes).toEqual(['Landsbyen Viby fjernes.']);
  });

  it('asks for a yes where a table shrinks, and not where it grows', () => {
    const more = [people, {...people, date: '2022-08'}, {...people, date: '2023-08'}];
    expect(between(published, {...published, volunteers: more}).needsYes).toEqual([]);
    expect(between({...published, volunteers: more}, published).needsYes).toEqual([
      'Frivillige går fra 3 rækker til 1 række.',
    ]);
  });

  it('names some of many removed villages', () => {
    const many = Array.from({length: 14}, (_, i) => ({...viby, id: `by-${i}`, name: `By ${i}`}));
    const [first] = between({...published, villages: [ellum, ...many]}, {...published, villages: [ellum]}).needsYes;
    expect(first).toMatch(/^14 landsbyer fjernes: By 0, By 1, .*, og 4 til\.$/);
  });

  for (const [fact, changes, line] of [
    [
      'a field of a village',
      {villages: [{...ellum, population: 1265}, viby]},
      'Landsbyer, ændret: Ellum – Indbyggere: 265 → 1.265',
    ],
    [
      'a field that is told now',
      {villages: [{...ellum, website: 'https://ellum.dk/', latitude: 55.5}, viby]},
      'Landsbyer, ændret: Ellum – Breddegrad: ikke oplyst → 55,5; Hjemmeside: ikke oplyst → https://ellum.dk/',
    ],
    [
      'a list and a reference',
      {initiatives: [{...hegn, goal: null, sdgs: [], hands_needed: true}]},
      'Initiativer, ændret: Nyt hegn – Landsbymål: Mere liv → ikke oplyst; Verdensmål: 11, 15 → ingen; Mangler hænder: ikke oplyst → ja',
    ],
    [
      'a word only the package knows',
      {goals: [{...published.goals![0], layer: 'biosfaere'}]},
      'Landsbymål, ændret: Mere liv – Lag: Samfundet → Biosfæren',
    ],
    [
      'a date that is corrected, also where it is part of the key',
      {volunteers: [{...people, date: '2021-08-15', written: '2022-01-02'}]},
      'Frivillige, ændret: Styregruppe, 15. august 2021 – Dato: august 2021 → 15. august 2021; Skrevet: ikke oplyst → 2. januar 2022',
    ],
    [
      'a row that is new, by way of its initiative',
      {statuses: [...published.statuses!, {initiative: 'hegn', status: 'igang', date: '2022'}]},
      'Status, ny: Nyt hegn, I gang, 2022',
    ],
    [
      'a row that is removed, by way of its course',
      {milestones: []},
      'Skridt, fjernet: Styregruppe nedsat, august 2021',
    ],
  ] as const satisfies readonly (readonly [string, Some, string])[]) {
    it(`tells ${fact}`, () => {
      const found = between(published, {...published, ...changes});
      expect(found.villages).toMatchObject([{id: 'ellum', kind: 'changed'}]);
      expect(differenceInWords(found).slice(1)).toEqual(['  Ellum', `    ${line}`]);
    });
  }

  it('takes a count in place of another on another day for one that is removed and one that is new', () => {
    const found = between(published, {...published, volunteers: [{...people, date: '2022', people: 9}]});
    expect(found.villages[0]!.rows.map(({kind}) => kind)).toEqual(['new', 'removed']);
    expect(found.needsYes).toEqual([]);
  });

  it('tells what the package says of itself', () => {
    const found = difference(
      packageOf({smallestCount: 3}, published),
      packageOf(
        {title: 'Ny', smallestCount: null, updated: '2023-01-01', layers: layers.map((l) => ({...l, goals: []}))},
        published,
      ),
    );
    expect(differenceInWords(found)).toEqual([
      'I forhold til det udgivne: ændringer i det, pakken siger om sig selv.',
      '  Pakken',
      '    Titel: Prøve → Ny',
      '    Oplysningerne er fra: 20. november 2022 → 1. januar 2023',
      '    Mindste antal, der vises: 3 → alle',
      '    Lag: Bæredygtigt lokalsamfund, Økonomien, Samfundet, Biosfæren, … → de samme navne med andet indhold',
    ]);
  });

  it('is not confused by what is withheld: a small count that has changed stays withheld', () => {
    const small = (count: number): DataPackage =>
      withhold(packageOf({smallestCount: 5}, {...published, volunteers: [{...people, people: count}]}));
    expect(isSame(difference(small(2), small(3)))).toBe(true);
    expect(difference(small(2), small(8)).villages[0]!.rows[0]!.fields).toEqual([
      {field: 'people', heading: 'Antal', before: 'skjult', after: '8'},
    ]);
  });

  it('tells so many rows as anybody reads, and how many more there are', () => {
    const rows = Array.from({length: 40}, (_, i) => ({...people, date: `${1980 + i}`}));
    const lines = differenceInWords(between(published, {...published, volunteers: [people, ...rows]}));
    expect(lines).toHaveLength(13);
    expect(lines.at(-1)).toBe('    … og 30 rækker til');
  });
});

function between(before: Some, after: Some): Difference {
  return difference(packageOf({}, before), packageOf({}, after));
}
