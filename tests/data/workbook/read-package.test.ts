import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {describeAll} from '../../../data/workbook/problem.ts';
import {readPackage} from '../../../data/workbook/read-package.ts';

const description = {name: 'proeve', title: 'Prøve', updated: '2022-11-20', invented: true};

const tables = {
  'villages.csv': 'id,name,municipality\nellum,Ellum,0550\nviby,Viby,0440\n',
  'processes.csv': 'id,village,phase_model,start\nellum-2021,ellum,nyeste,2021-02\nviby-2021,viby,nyeste,2021-02\n',
  'milestones.csv': 'process,milestone,state,date\nellum-2021,styregruppe_nedsat,gennemfoert,2021-03\n',
  'goals.csv': 'id,village,name,sdgs,layer\nliv,ellum,Liv i byen,"3, 11",samfund\n',
  'initiatives.csv': 'id,village,name,goal\nhegn,ellum,Male hegn,liv\n',
  'statuses.csv': 'initiative,status,date\nhegn,ide,2021-05\nhegn,igang,2022\n',
  'volunteers.csv': 'village,role,date,people\nellum,styregruppe,2021-03,6\nellum,unikke,2021-03,12\n',
  'meetings.csv': 'village,kind,date,time,end_time\nellum,borgermoede,2021-03-01,19:00,21:00\n',
};

describe('a package', () => {
  it('without fault is read whole', () => {
    const {package: data, problems} = read();
    expect(problems).toEqual([]);
    expect(data?.description).toMatchObject({
      ...description,
      description: null,
      smallestCount: null,
      publishCapacity: false,
    });
    expect(Object.entries(data!.rows).map(([name, rows]) => `${name} ${rows.length}`)).toEqual([
      'villages 2',
      'processes 2',
      'milestones 1',
      'volunteers 2',
      'meetings 1',
      'goals 1',
      'initiatives 1',
      'statuses 2',
      'capacity 0',
    ]);
    expect(data!.rows.goals[0]).toMatchObject({id: 'liv', sdgs: [3, 11], targets: null, reason: null});
  });

  it('of one village and nothing more is a package', () => {
    const {package: data} = readFiles({
      'datapackage.json': JSON.stringify(description),
      'villages.csv': 'id,name,municipality\nellum,Ellum,0550\n',
    });
    expect(data?.rows.villages).toHaveLength(1);
  });

  it('may name its files in Danish', () => {
    const {'villages.csv': villages, ...others} = tables;
    expect(
      readFiles({...others, 'datapackage.json': JSON.stringify(description), 'Landsbyer.csv': villages}).package,
    ).not.toBeNull();
  });

  for (const [fact, file, text, ...problems] of [
    [
      'a key stands twice',
      'villages.csv',
      'id,name,municipality\nellum,Ellum,0550\nviby,Viby,0440\nellum,Ellum igen,0550\n',
      'villages.csv, række 4, kolonne “id”: fandt “ellum”; ventede at samme “Id” kun står én gang. Det står allerede i række 2.',
    ],
    [
      'two statuses have one date',
      'statuses.csv',
      'initiative,status,date\nhegn,ide,2021-05\nhegn,igang,maj 2021\n',
      'statuses.csv, række 3, kolonne “date”: fandt “hegn · maj 2021”; ventede at samme “Initiativ” + “Dato” kun står én gang. Det står allerede i række 2.',
    ],
    [
      'a reference leads nowhere',
      'processes.csv',
      'id,village\nellum-2021,elum\n',
      'processes.csv, række 2, kolonne “village”: fandt “elum”; ventede et id fra villages.csv. Mente I ellum?',
    ],
    [
      'a name stands where an id is meant',
      'processes.csv',
      'id,village\nellum-2021,Ellum\n',
      'processes.csv, række 2, kolonne “village”: fandt “Ellum”; ventede et id fra villages.csv. Mente I ellum?',
    ],
    [
      'an id is wrong where it is made, and only there',
      'villages.csv',
      'id,name,municipality\nEllum,Ellum,0550\n',
      'villages.csv, række 2, kolonne “id”: fandt “Ellum”; ventede et kort navn af små bogstaver a–z, tal og bindestreger, højst 80 tegn. Mente I ellum?',
    ],
    [
      'a course ends before it begins',
      'processes.csv',
      'id,village,start,end\nellum-2021,ellum,2021-02,2020\n',
      'processes.csv, række 2, kolonne “end”: fandt “2020”; ventede noget, der ikke er før “start”. I “start” står der 2021-02.',
    ],
    ['a course ends in the year it begins', 'processes.csv', 'id,village,start,end\nellum-2021,ellum,2021-02,2021\n'],
    [
      'a course is expected to end before it begins',
      'processes.csv',
      'Id;Landsby;Begyndt;Ventes afsluttet\nellum-2021;ellum;15-08-2021;1. maj 2021\n',
      'processes.csv, række 2, kolonne “Ventes afsluttet”: fandt “1. maj 2021”; ventede noget, der ikke er før “Begyndt”. I “Begyndt” står der 15-08-2021.',
    ],
    [
      'a course halted before it began',
      'processes.csv',
      'id,village,start,halted,halted_since\nellum-2021,ellum,2021,pause,2020-12\n',
      'processes.csv, række 2, kolonne “halted_since”: fandt “2020-12”; ventede noget, der ikke er før “start”. I “start” står der 2021.',
    ],
    [
      'it says since when, but not what',
      'processes.csv',
      'id,village,halted,halted_since\nellum-2021,ellum,,2021\n',
      'Bemærk: processes.csv, række 2, kolonne “halted”: fandt ingenting; ventede “på pause” eller “standset”, siden der står hvornår eller hvorfor.',
    ],
    [
      'a meeting ends before it begins',
      'meetings.csv',
      'village,kind,date,time,end_time\nellum,borgermoede,2021-03-01,21:00,19:00\n',
      'meetings.csv, række 2, kolonne “end_time”: fandt “19:00”; ventede noget, der ikke er før “time”. I “time” står der 21:00.',
    ],
    [
      'a phase model is not known',
      'processes.csv',
      'id,village,phase_model\nellum-2021,ellum,2020\n',
      'processes.csv, række 2, kolonne “phase_model”: fandt “2020”; ventede et af 2021 (BLUP 2021 (seks faser)), 2022 (BLUP januar 2022), nyeste (BLUP, nyeste). Mente I 2021 (BLUP 2021 (seks faser))?',
    ],
    [
      'a layer is not known',
      'goals.csv',
      'id,village,name,layer\nliv,ellum,Liv,samfundt\n',
      'goals.csv, række 2, kolonne “layer”: fandt “samfundt”; ventede et af lokalsamfund (Bæredygtigt lokalsamfund), oekonomi (Økonomien), samfund (Samfundet), biosfaere (Biosfæren), partnerskaber. Mente I samfund (Samfundet)?',
    ],
    [
      'a goal is another village’s',
      'initiatives.csv',
      'id,village,name,goal\nhegn,viby,Male hegn,liv\n',
      'initiatives.csv, række 2, kolonne “goal”: fandt “liv”; ventede et landsbymål fra initiativets egen landsby. Målet hører til ellum, initiativet til viby.',
    ],
    [
      'fewer are different people than are in a role',
      'volunteers.csv',
      'village,role,date,people\nellum,borgerpanel,2021,20\nellum,unikke,2021,12\nellum,styregruppe,2021,skjult\n',
      'volunteers.csv, række 3, kolonne “people”: fandt “12”; ventede at der er mindst lige så mange unikke som i hver rolle. Unikke kan ikke være færre end 20, som er antallet i “Borgerpanel” samme dag (række 2).',
    ],
    [
      'as many are different people as are in a role',
      'volunteers.csv',
      'village,role,date,people\nellum,borgerpanel,2021,12\nellum,unikke,2021,12\nviby,borgerpanel,2021,20\nellum,andre,2021,\n',
    ],
    [
      'a population is from a year to come',
      'villages.csv',
      'id,name,municipality,population_year\nellum,Ellum,0550,2202\nviby,Viby,0440,2023\n',
      'villages.csv, række 2, kolonne “population_year”: fandt “2202”; ventede et årstal fra 1900 til 2023.',
    ],
    [
      'a step was taken in the future',
      'milestones.csv',
      'process,milestone,state,date\nellum-2021,styregruppe_nedsat,gennemfoert,2023\nellum-2021,konference_afholdt,planlagt,2023\n',
      'Bemærk: milestones.csv, række 2, kolonne “date”: fandt “2023”; ventede en dato, der ikke ligger efter pakkens egen, 2022-11-20.',
    ],
    [
      'there are no villages',
      'villages.csv',
      'id,name,municipality\n',
      'villages.csv: fandt ingenting; ventede mindst én landsby.',
    ],
    [
      'a village has no course',
      'villages.csv',
      'id,name,municipality\nellum,Ellum,0550\nviby,Viby,0440\nlyng,Lyng,0440\n',
      'Bemærk: villages.csv, række 4, kolonne “id”: fandt “lyng”; ventede at landsbyen har et forløb i processes.csv.',
    ],
    [
      'a meeting to come has been attended',
      'meetings.csv',
      'village,kind,date,attendance\nellum,borgermoede,2023-03-01,40\nviby,borgermoede,2023-03-01,\n',
      'Bemærk: meetings.csv, række 2, kolonne “date”: fandt “2023-03-01”; ventede en dato, der ikke ligger efter pakkens egen, 2022-11-20.',
    ],
    [
      'a count is ten times the last',
      'volunteers.csv',
      'village,role,date,people\nellum,andre,2021-03,120\nellum,andre,2021-02,12\nviby,andre,2021-03,0\nviby,andre,2021-04,90\n',
      'Bemærk: volunteers.csv, række 2, kolonne “people”: fandt “120”; ventede et antal nærmere det forrige, 12 (februar 2021, række 3). Det er ti gange så mange eller flere: er der kommet et nul for meget?',
    ],
    ['nothing is known of a course', 'processes.csv', 'id,village\nellum-2021,ellum\n'],
    ['a table has headings alone', 'meetings.csv', 'village,kind\n'],
    [
      'a table cannot be read, and others refer to it',
      'villages.csv',
      'PK',
      'villages.csv: fandt “et Excel-ark”; ventede en CSV-fil. Det er et Excel-ark, ikke CSV. Gem det som “CSV UTF-8”, og brug den fil.',
    ],
    [
      'a file is named almost like a table',
      'volunters.csv',
      'x\n',
      'Bemærk: volunters.csv: fandt “volunters.csv”; ventede en fil, der hedder som en tabel; den er ikke læst. Mente I volunteers?',
    ],
  ] as const) {
    it(`in which ${fact} is told of it`, () => {
      const told = read({[file]: text}).problems.filter((line) => line.replace(/^Bemærk: /, '').startsWith(file));
      expect(told).toEqual(problems);
    });
  }

  it('tells all its problems at once, and of one kind the first twenty', () => {
    const rows = Array.from({length: 332}, (_, i) => `v${i},V,99${i}x\n`).join('');
    const {problems} = readFiles({
      'datapackage.json': '{}',
      'villages.csv': `id,name,municipality\n${rows}`,
      'goals.csv': 'id,village\n',
    });
    expect(problems.filter((line) => line.startsWith('villages.csv'))).toHaveLength(21);
    expect(problems).toContain('villages.csv, kolonne “municipality”: … og 312 til');
    expect(problems.filter((line) => line.startsWith('datapackage.json'))).toHaveLength(4);
    expect(problems.filter((line) => line.startsWith('goals.csv'))).toHaveLength(1);
  });

  it('is never the reason for an exception', () => {
    const bytes = fc.oneof(
      fc.uint8Array({maxLength: 200}),
      fc.string().map((text) => new TextEncoder().encode(text)),
      fc.json().map((text) => new TextEncoder().encode(text)),
    );
    const name = fc.constantFrom('datapackage.json', ...Object.keys(tables), 'x.csv');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, bytes)), (changes) => {
        const {package: data, problems} = readPackage(new Map([...filesOf({}), ...changes]));
        return data !== null || problems.some(({severity}) => severity === 'error');
      }),
      {numRuns: 500},
    );
  });
});

function read(changes: Readonly<Record<string, string>> = {}) {
  return readFiles({'datapackage.json': JSON.stringify(description), ...tables, ...changes});
}

function filesOf(changes: Readonly<Record<string, string>>) {
  return Object.entries({'datapackage.json': JSON.stringify(description), ...tables, ...changes}).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
}

function readFiles(files: Readonly<Record<string, string>>) {
  const {package: data, problems} = readPackage(
    new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)])),
  );
  return {package: data, problems: describeAll(problems)};
}
