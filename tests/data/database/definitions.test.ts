import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {Sql} from '../../../dashboard/database/sql.ts';
import type {OpenDatabase} from '../../../data/build/node-database.ts';
import {earliest} from '../../../data/model/fuzzy-date.ts';
import {openDatabase} from '../../support/database.ts';

let db: OpenDatabase;

afterAll(() => db.finish());

const ask = (text: string) => db.query<Record<string, unknown>>(new Sql([text], []));

describe('a formula', () => {
  beforeAll(async () => {
    db = await openDatabase({});
  });

  it.each([
    '2021-08-15',
    '2021-08-15~',
    '2021-08',
    '2021-08?',
    '2021-21',
    '2021-22',
    '2021-23',
    '2021-24',
    '2021',
    '2021~',
  ])('gives the first day %s can mean, as the elements do', async (date) => {
    expect(await ask(`SELECT earliest('${date}')::VARCHAR AS day`)).toEqual([{day: earliest(date)}]);
  });

  it.each([
    ['per_100(12, 265)', 4.528301886792453],
    ['per_100(0, 265)', 0],
    ['per_100(NULL, 265)', null],
    ['per_100(12, NULL)', null],
    ['per_100(12, 0)', null],
    ["whole_months(DATE '2021-01-15', DATE '2021-02-14')", 0],
    ["whole_months(DATE '2021-01-15', DATE '2022-01-15')", 12],
    ["is_under_way('drift')", true],
    ["is_under_way('ide')", false],
    ['is_under_way(NULL)', false],
  ])('%s is %s', async (formula, value) => {
    expect(await ask(`SELECT ${formula} AS value`)).toEqual([{value}]);
  });

  it('of every kind says in Danish what it gives', async () => {
    const silent = await ask(`
      SELECT function_name FROM duckdb_functions() WHERE database_name = 'blup' AND NOT internal AND comment IS NULL
      UNION ALL SELECT table_name FROM duckdb_tables() WHERE database_name = 'blup' AND comment IS NULL`);
    expect(silent).toEqual([]);
  });
});

describe('the head counts', () => {
  beforeAll(async () => {
    db = await openDatabase(
      {
        villages: [
          {id: 'ellum', name: 'Ellum', municipality: '0550', population: 200},
          {id: 'viby', name: 'Viby', municipality: '0440'},
        ],
        processes: [{id: 'p', village: 'ellum', cohort: '2021', start: '2021-03-01'}],
        volunteers: [
          {village: 'ellum', role: 'unikke', date: '2021-02', people: 10},
          {village: 'ellum', role: 'unikke', date: '2021-06', people: null},
          {village: 'ellum', role: 'unikke', date: '2021-09-30', people: 25},
          {village: 'ellum', role: 'styregruppe', date: '2021-09-30', people: 2},
          {village: 'viby', role: 'unikke', date: '2022', people: 0},
        ],
      },
      {updated: '2022-02-20', smallestCount: 3},
    );
  });

  it('stand on the last day of each quarter, and on the day the data are as of', async () => {
    const days = await ask('SELECT day::VARCHAR AS day FROM days ORDER BY day');
    expect(days.map(({day}) => day)).toEqual(['2021-03-31', '2021-06-30', '2021-09-30', '2021-12-31', '2022-02-20']);
  });

  it('are the latest that are known: an unknown one replaces none, a withheld one is no number', async () => {
    const counts = `SELECT d.day::VARCHAR AS day, unikke, styregruppe, withheld FROM days d
      JOIN count_spans s ON s.from_day <= d.day AND s.to_day > d.day`;
    expect(await ask(`${counts} WHERE village = 'ellum' ORDER BY d.day`)).toEqual([
      {day: '2021-03-31', unikke: 10, styregruppe: null, withheld: null},
      {day: '2021-06-30', unikke: 10, styregruppe: null, withheld: null},
      {day: '2021-09-30', unikke: null, styregruppe: null, withheld: 'styregruppe,unikke'},
      {day: '2021-12-31', unikke: null, styregruppe: null, withheld: 'styregruppe,unikke'},
      {day: '2022-02-20', unikke: null, styregruppe: null, withheld: 'styregruppe,unikke'},
    ]);
  });

  it('stand on any other day too, by the counts until then', async () => {
    const counts = (day: string) =>
      ask(`SELECT unikke, counted::VARCHAR AS counted FROM counts_on('${day}') WHERE village = 'ellum'`);
    expect(await counts('2021-02-01')).toEqual([{unikke: 10, counted: '2021-02-01'}]);
    expect(await counts('2021-09-29')).toEqual([{unikke: 10, counted: '2021-02-01'}]);
    expect(await counts('2021-01-31')).toEqual([]);
  });

  it('may be none, which is a number', async () => {
    expect(await ask("SELECT unikke FROM counts_on('2022-02-20') WHERE village = 'viby'")).toEqual([{unikke: 0}]);
  });

  it('stand by quarter where they are known', async () => {
    const counts = 'SELECT day::VARCHAR AS day, unikke FROM counts_by_quarter';
    expect(await ask(`${counts} WHERE village = 'ellum' ORDER BY day`)).toEqual([
      {day: '2021-03-31', unikke: 10},
      {day: '2021-06-30', unikke: 10},
    ]);
  });

  it('count the months from the course’s beginning, as long as the data go', async () => {
    expect(await ask('SELECT village, months, people, rate FROM counts_since_start ORDER BY months')).toEqual([
      {village: 'ellum', months: 0, people: 10, rate: 5},
      {village: 'ellum', months: 3, people: 10, rate: 5},
      {village: 'ellum', months: 6, people: 10, rate: 5},
      {village: 'ellum', months: 9, people: 10, rate: 5},
    ]);
  });
});

describe('before', () => {
  it.each([
    [['2020-05', '2021-02', '2021-04'], '2021-02-01'],
    [['2021-04', '2021-05'], '2021-04-01'],
    [['2021-09'], null],
    [['2021-03-01'], '2021-03-01'],
  ])('is of the counts of %s that of %s, in a course that began on 1 March 2021', async (dates, day) => {
    db = await openDatabase({
      villages: [{id: 'ellum', name: 'Ellum', municipality: '0550'}],
      processes: [{id: 'p', village: 'ellum', start: '2021-03-01'}],
      volunteers: dates.map((date) => ({village: 'ellum', role: 'unikke' as const, date, people: 5})),
    });
    expect(await ask('SELECT counted::VARCHAR AS day FROM first_counts')).toEqual(day ? [{day}] : []);
  });
});

describe('an initiative', () => {
  beforeAll(async () => {
    db = await openDatabase(
      {
        villages: [{id: 'ellum', name: 'Ellum', municipality: '0550'}],
        processes: [{id: 'p', village: 'ellum', start: '2021-01', end: '2021-12-31'}],
        goals: [{id: 'liv', village: 'ellum', name: 'Liv', sdgs: [3, 11]}],
        initiatives: [
          {id: 'hegn', village: 'ellum', name: 'Hegn', goal: 'liv'},
          {id: 'flag', village: 'ellum', name: 'Flag', goal: 'liv', sdgs: []},
          {id: 'sti', village: 'ellum', name: 'Sti'},
        ],
        statuses: [
          {initiative: 'hegn', status: 'ide', date: null},
          {initiative: 'hegn', status: 'igang', date: '2021-05'},
          {initiative: 'hegn', status: 'opgivet', date: '2022-08'},
          {initiative: 'flag', status: 'realiseret', date: '2022-01-01'},
        ],
      },
      {updated: '2022-12-31'},
    );
  });

  it('stands as it stood on the day, and is not there before it is first named', async () => {
    const on = (day: string) => ask(`SELECT initiative, status FROM initiatives_on('${day}') ORDER BY initiative`);
    expect(await on('2021-04-30')).toEqual([
      {initiative: 'hegn', status: 'ide'},
      {initiative: 'sti', status: null},
    ]);
    expect(await on('2022-01-01')).toEqual([
      {initiative: 'flag', status: 'realiseret'},
      {initiative: 'hegn', status: 'igang'},
      {initiative: 'sti', status: null},
    ]);
  });

  it('serves the goals of its village goal, where it has not its own, which may be none', async () => {
    expect(await ask('SELECT initiative, sdgs FROM initiative_facts ORDER BY initiative')).toEqual([
      {initiative: 'flag', sdgs: []},
      {initiative: 'hegn', sdgs: [3, 11]},
      {initiative: 'sti', sdgs: null},
    ]);
  });

  it('is followed after the course only where it was under way when it ended, and only as far as the data go', async () => {
    expect(await ask('SELECT initiative, months, status FROM survival ORDER BY months')).toEqual([
      {initiative: 'hegn', months: 0, status: 'igang'},
      {initiative: 'hegn', months: 6, status: 'igang'},
      {initiative: 'hegn', months: 12, status: 'opgivet'},
    ]);
  });
});

describe('the villages chosen', () => {
  beforeAll(async () => {
    db = await openDatabase({
      villages: [
        {id: 'ellum', name: 'Ellum', municipality: '0550', population: 300},
        {id: 'viby', name: 'Viby', municipality: '0440', population: 450},
        {id: 'oster', name: 'Øster', municipality: '0440', population: 451},
      ],
      processes: [
        {id: 'p', village: 'ellum', cohort: '2021', start: '2021-03'},
        {id: 'q', village: 'viby', cohort: '2022', start: '2022-01', end: '2022-10'},
      ],
      milestones: [
        {process: 'p', milestone: 'styregruppe_nedsat', state: 'gennemfoert', date: '2021-04'},
        {process: 'p', milestone: 'landsbymaal_valgt', state: 'gennemfoert', date: '2021-09'},
      ],
    });
  });

  it.each([
    ['NULL, NULL, NULL, NULL', '2022-11-20', ['ellum', 'oster', 'viby']],
    ["'0440', NULL, NULL, NULL", '2022-11-20', ['oster', 'viby']],
    ["NULL, '2021', NULL, NULL", '2022-11-20', ['ellum']],
    ["NULL, NULL, '1', NULL", '2021-05-01', ['ellum']],
    ["NULL, NULL, '1', NULL", '2022-11-20', []],
    ["NULL, NULL, '2', NULL", '2022-11-20', ['ellum']],
    ["NULL, NULL, 'kommende', NULL", '2021-05-01', ['viby']],
    ["NULL, NULL, 'afsluttet', NULL", '2022-11-20', ['viby']],
    ["NULL, NULL, 'ukendt', NULL", '2022-11-20', ['oster']],
    ["NULL, NULL, NULL, 'viby,ellum'", '2022-11-20', ['ellum', 'viby']],
    ["'0440', '2022', 'afsluttet', 'viby'", '2022-11-20', ['viby']],
  ])('by %s on %s are %s', async (choice, day, villages) => {
    const rows = await ask(`SELECT village FROM villages_in(${choice}, '${day}') ORDER BY village`);
    expect(rows.map(({village}) => village)).toEqual(villages);
  });

  it('have peers from two thirds to one and a half times their inhabitants', async () => {
    const peers = async (village: string) => (await ask(`FROM peers_of('${village}')`)).map(({village: peer}) => peer);
    expect(await peers('ellum')).toEqual(['viby']);
    expect((await peers('viby')).sort()).toEqual(['ellum', 'oster']);
  });
});

it('a village’s goal is known when it was written, or when an initiative that serves it was told', async () => {
  db = await openDatabase({
    villages: [{id: 'ellum', name: 'Ellum', municipality: '0550'}],
    goals: [
      {id: 'torv', village: 'ellum', name: 'Torvet', written: '2022-03-01'},
      {id: 'sti', village: 'ellum', name: 'Stien', written: '2022-03-01'},
      {id: 'skov', village: 'ellum', name: 'Skoven'},
    ],
    initiatives: [{id: 'baenk', village: 'ellum', name: 'En bænk', goal: 'torv'}],
    statuses: [{initiative: 'baenk', status: 'ide', date: '2021-05-01'}],
  });
  const known = async (day: string) =>
    (await ask(`SELECT id FROM goals_on('${day}') ORDER BY id`)).map((goal) => goal.id);
  expect(await known('2021-04-30')).toEqual(['skov']);
  expect(await known('2021-05-01')).toEqual(['skov', 'torv']);
  expect(await known('2022-03-01')).toEqual(['skov', 'sti', 'torv']);
});
