import {describe, expect, it} from 'vitest';
import {phaseModels} from '../../../data/model/phase.ts';
import {describeAll} from '../../../data/workbook/problem.ts';
import {readPackage} from '../../../data/workbook/read-package.ts';

const whole = {name: 'proeve', title: 'Prøve', updated: '2022-11-20', invented: true};
const label = {da: 'Ord'};

describe('datapackage.json', () => {
  for (const [fact, changes, ...problems] of [
    [
      'has no name',
      {name: undefined},
      'datapackage.json, kolonne “name”: fandt ingenting; ventede et kort navn af små bogstaver a–z, tal og bindestreger.',
    ],
    [
      'has a name that is no id',
      {name: '../x'},
      'datapackage.json, kolonne “name”: fandt “../x”; ventede et kort navn af små bogstaver a–z, tal og bindestreger.',
    ],
    ['has no title', {title: ' '}, 'datapackage.json, kolonne “title”: fandt “ ”; ventede pakkens titel.'],
    [
      'has no day',
      {updated: '2022'},
      'datapackage.json, kolonne “updated”: fandt “2022”; ventede dagen, oplysningerne er fra, som 2026-08-15.',
    ],
    ['has a Danish day', {updated: '20-11-2022'}],
    [
      'does not say whether it is invented',
      {invented: undefined},
      'datapackage.json, kolonne “invented”: fandt ingenting; ventede true, hvis landsbyerne er opdigtede, ellers false.',
    ],
    [
      'says invented in a text',
      {invented: 'nej'},
      'datapackage.json, kolonne “invented”: fandt “nej”; ventede true, hvis landsbyerne er opdigtede, ellers false.',
    ],
    [
      'withholds counts below 1',
      {smallestCount: 1},
      'datapackage.json, kolonne “smallestCount”: fandt “1”; ventede et helt tal, mindst 2.',
    ],
    [
      'withholds counts below 2',
      {smallestCount: 2},
      'Bemærk: datapackage.json, kolonne “smallestCount”: fandt “2”; ventede 3 eller mere: med 2 skjules kun tallet 1, så “skjult” betyder 1.',
    ],
    [
      'withholds counts below 2.5',
      {smallestCount: 2.5},
      'datapackage.json, kolonne “smallestCount”: fandt “2.5”; ventede et helt tal, mindst 2.',
    ],
    ['withholds none', {smallestCount: null}],
    [
      'misspells what would withhold',
      {smallestcount: 3},
      'datapackage.json, kolonne “smallestcount”: fandt “smallestcount”; ventede et felt, vi kender. Mente I smallestCount?',
    ],
    [
      'misspells it otherwise',
      {smallest_count: 3},
      'datapackage.json, kolonne “smallest_count”: fandt “smallest_count”; ventede et felt, vi kender. Mente I smallestCount?',
    ],
    ['has a field of its own', {weather: 'fine', licenses: [], homepage: 'https://a.dk'}],
    [
      'has its facts from a place that is no address',
      {sources: [{title: 'Avisen', path: 'avisen'}]},
      'datapackage.json, kolonne “sources[0].path”: fandt “avisen”; ventede en webadresse som https://www.eksempel.dk.',
    ],
    [
      'has layers that are no list',
      {layers: {}},
      'datapackage.json, kolonne “layers”: fandt “{}”; ventede en liste: [ … ].',
      'datapackage.json, kolonne “layers”: fandt “ingen”; ventede mindst ét lag.',
    ],
    [
      'has a goal in two layers',
      {
        layers: [
          {key: 'a', label, goals: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]},
          {key: 'b', label, goals: [2]},
        ],
      },
      'datapackage.json, kolonne “layers”: fandt “2”; ventede at et verdensmål kun hører til ét lag.',
    ],
    [
      'has no layer for some goals',
      {layers: [{key: 'a', label, goals: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]}]},
      'datapackage.json, kolonne “layers”: fandt “intet lag til 16, 17”; ventede alle 17 verdensmål.',
    ],
    [
      'has a layer of no goals we know',
      {layers: [{key: 'a', label, goals: [18]}]},
      'datapackage.json, kolonne “layers[0].goals”: fandt “[18]”; ventede en liste af verdensmål 1–17.',
      'datapackage.json, kolonne “layers”: fandt “ingen”; ventede mindst ét lag.',
    ],
    [
      'has a phase model without phase 0',
      {phaseModels: [{key: 'a', title: label, phases: [{key: 'x', number: 1, label}]}]},
      'datapackage.json, kolonne “phaseModels[0].phases”: fandt “nummer 1”; ventede faser med numrene 0, 1, 2 … i rækkefølge; 0 er forudsætningerne.',
    ],
    [
      'has a phase of steps nobody knows',
      {phaseModels: [{key: 'a', title: label, phases: [{key: 'x', number: 0, label, milestones: ['kaffe']}]}]},
      'datapackage.json, kolonne “phaseModels[0].phases[0].milestones”: fandt “["kaffe"]”; ventede en liste af skridt, som de hedder i tabellen milestones.',
    ],
    [
      'names a file that is not there',
      {resources: [{name: 'meetings', path: 'meetings.csv'}]},
      'meetings.csv: fandt ingenting; ventede filen, som datapackage.json nævner.',
    ],
    [
      'names a table that is none',
      {resources: [{name: 'meeting', path: 'villages.csv'}]},
      'datapackage.json, kolonne “resources”: fandt “meeting”; ventede en af tabellerne villages, processes, milestones, volunteers, meetings, goals, initiatives, statuses, capacity. Mente I meetings?',
    ],
    [
      'names a file outside its folder',
      {resources: [{name: 'meetings', path: '../meetings.csv'}]},
      'datapackage.json, kolonne “resources[0].path”: fandt “../meetings.csv”; ventede en fil i pakkens mappe, som villages.csv.',
    ],
    [
      'names a file by its address',
      {resources: [{name: 'meetings', path: 'https://a.dk/x.csv'}]},
      'datapackage.json, kolonne “resources[0].path”: fandt “https://a.dk/x.csv”; ventede en fil i pakkens mappe, som villages.csv.',
    ],
    ['names a file in capitals', {resources: [{name: 'villages', path: './Villages.CSV'}]}],
  ] as const) {
    it(`that ${fact} ${problems.length ? 'is told of' : 'is read'}`, () => {
      const {package: data, problems: told} = read(JSON.stringify({...whole, ...changes}));
      expect(told).toEqual(problems);
      expect(data === null).toBe(problems.some((line) => !line.startsWith('Bemærk')));
    });
  }

  for (const [fact, text, problem] of [
    [
      'stops short',
      '{"name": "proeve",\n "title": "Prøve"\n',
      'datapackage.json, række 2: fandt “"title": "Prøve"”; ventede gyldig JSON.',
    ],
    [
      'lacks a comma',
      '{\n "name": "proeve"\n "title": "Prøve"\n}',
      'datapackage.json, række 3: fandt “"title": "Prøve"”; ventede gyldig JSON.',
    ],
    [
      'has typographic quotes',
      '{“name”: “proeve”}',
      'datapackage.json, række 1: fandt “{“name”: “proeve”}”; ventede gyldig JSON. Der står typografiske anførselstegn',
    ],
    ['is empty', '', 'datapackage.json: fandt ingenting; ventede gyldig JSON. Filen er tom.'],
    ['is a list', '[]', 'datapackage.json: fandt “[]”; ventede et objekt: { … }.'],
  ] as const) {
    it(`that ${fact} is told of, with where`, () => {
      const {problems} = read(text);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(problem);
    });
  }

  it('that is missing is told of', () => {
    expect(read(null).problems).toEqual([
      'datapackage.json: fandt ingenting; ventede en fil med det navn i mappen; den siger, hvad pakken er.',
    ]);
  });

  it('may begin with a mark and be written in Windows-1252', () => {
    expect(read(`\ufeff${JSON.stringify(whole)}`).package?.description.title).toBe('Prøve');
    const bytes = Uint8Array.from([...JSON.stringify(whole)].map((c) => c.charCodeAt(0)));
    expect(read(bytes).package?.description.title).toBe('Prøve');
  });

  it('may bring its own phase models and grouping', () => {
    const own = {key: '2022', title: label, phases: [{key: 'a', number: 0, label: null, milestones: []}]};
    const other = {...own, key: 'vores'};
    const layers = [{key: 'alt', label, goals: Array.from({length: 17}, (_, i) => i + 1)}];
    const {package: data} = read(JSON.stringify({...whole, phaseModels: [own, other], layers}));
    expect(data?.description.phaseModels).toEqual([phaseModels[0], own, phaseModels[2], other]);
    expect(data?.description.layers).toEqual(layers);
  });
});

function read(descriptor: string | Uint8Array | null) {
  const bytes = typeof descriptor === 'string' ? new TextEncoder().encode(descriptor) : descriptor;
  const village = new TextEncoder().encode('id,name,municipality\nellum,Ellum,0550\n');
  const course = new TextEncoder().encode('id,village\nellum-2021,ellum\n');
  const files = new Map([
    ['villages.csv', village],
    ['processes.csv', course],
    ...(bytes ? [['datapackage.json', bytes] as const] : []),
  ]);
  const {package: data, problems} = readPackage(files);
  return {package: data, problems: describeAll(problems)};
}
