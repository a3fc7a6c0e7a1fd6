import {describe, expect, it} from 'vitest';
import {Answers, fileFor, noDatabase} from '../../dashboard/answers.ts';
import type {Database} from '../../dashboard/database/database.ts';
import {DatabaseProblem} from '../../dashboard/database/problem.ts';
import type {Answer} from '../../dashboard/queries/answer.ts';
import type {Filter} from '../../dashboard/queries/filter.ts';
import type {Question} from '../../dashboard/questions/question.ts';
import type {Prepared} from '../../data/model/prepared.ts';

const all: Filter = {
  municipality: null,
  cohort: null,
  phase: null,
  villages: [],
  sdg: null,
  status: null,
  from: null,
  until: '2024-06-30',
};

describe('an answer comes', () => {
  it.each<[string, Partial<Filter>, number | null | undefined, string]>([
    ['with the page, for all of a package', {}, undefined, 'alle'],
    ['from the file of a municipality', {municipality: '0550'}, undefined, 'kommune-0550'],
    ['from the file of a cohort', {cohort: '2023-1'}, undefined, 'hold-2023-1'],
    ['from the database where two things are chosen', {municipality: '0550', cohort: '2023-1'}, undefined, 'database'],
    ['from the database for an earlier day', {until: '2023-12-31'}, undefined, 'database'],
    ['from the database for some villages', {villages: ['ellum']}, undefined, 'database'],
    ['from the database where there is no file', {municipality: '0101'}, undefined, 'database'],
    ['from the database where another cohort has the file', {cohort: '2023 1'}, undefined, 'database'],
    ['from the page, all of it, where that is what there is', {}, null, 'alle'],
    ['from the database where the file has only the first of it', {municipality: '0550'}, null, 'database'],
  ])('%s', async (_, part, most, from) => {
    const {rows} = await answers().ask(question, {...all, ...part}, most, new AbortController().signal);
    expect(rows).toEqual([from]);
  });

  it('with how many villages it was asked of', async () => {
    const heard: number[] = [];
    await answers((_, villages) => heard.push(villages)).ask(question, all, undefined, new AbortController().signal);
    expect(heard).toEqual([7]);
  });
});

it('a file that could not be had is asked for again', async () => {
  let asked = 0;
  const {ask} = new Answers({
    prepared: prepared(null, null),
    fetchPrepared: () => (asked++ ? Promise.resolve(prepared('0550', null)) : Promise.reject(new Error('væk'))),
    database,
  });
  const rows = async () =>
    (await ask(question, {...all, municipality: '0550'}, undefined, new AbortController().signal)).rows;
  expect(await rows()).toEqual(['database']);
  expect(await rows()).toEqual(['kommune-0550']);
});

it('no file is fetched once the database is ready, but what is at hand is used', async () => {
  const fetchNothing = () => Promise.reject(new Error('der blev hentet noget'));
  const ready = {...database, isReady: true};
  const {ask} = new Answers({prepared: prepared(null, null), fetchPrepared: fetchNothing, database: ready});
  const rows = async (part: Partial<Filter>) =>
    (await ask(question, {...all, ...part}, undefined, new AbortController().signal)).rows;
  expect(await rows({municipality: '0550'})).toEqual(['database']);
  expect(await rows({})).toEqual(['alle']);
});

it('without a database it is said what can still be seen', async () => {
  const broken: Database = {query: () => Promise.reject(new DatabaseProblem('Databasen ligger ikke på webstedet.'))};
  const {ask} = new Answers({prepared: prepared(null, null), fetchPrepared: fetchFile, database: broken});
  const asking = ask(question, {...all, phase: '2'}, undefined, new AbortController().signal);
  await expect(asking).rejects.toThrow(noDatabase);
});

it('nobody who has left is answered', async () => {
  const controller = new AbortController();
  const asking = answers().ask(question, all, undefined, controller.signal);
  controller.abort();
  await expect(asking).rejects.toMatchObject({name: 'AbortError'});
});

it('a file answers for one thing alone', () => {
  expect(fileFor(all, '2024-06-30')).toBe('alle');
  expect(fileFor({...all, from: '2023-01-01'}, '2024-06-30')).toBeNull();
  expect(fileFor({...all, sdg: 11}, '2024-06-30')).toBeNull();
});

// A body of the database that answers everything with where the answer came from.
const database: Database = {query: <Row>() => Promise.resolve(['database'] as Row[])};

const question: Question<string> = {
  key: 'hvor',
  title: 'Hvor kom det fra?',
  definition: [],
  columns: [],
  ask: async (db, _filter, _most, signal) => ({
    rows: await db.query<string>({} as never, {signal}),
    villages: 1,
    told: 1,
  }),
  draw: () => null,
  say: () => '',
};

function answers(heard?: (filter: Filter, villages: number) => void): Answers {
  return new Answers({prepared: prepared(null, null), fetchPrepared: fetchFile, database, ...(heard && {heard})});
}

function fetchFile(file: string): Promise<Prepared> {
  if (file === 'kommune-0550') return Promise.resolve(prepared('0550', null, {total: 9}));
  if (file === 'hold-2023-1') return Promise.resolve(prepared(null, '2023-1'));
  return Promise.reject(new Error('de findes ikke'));
}

function prepared(municipality: string | null, cohort: string | null, rest: {total?: number} = {}): Prepared {
  const file = municipality ? `kommune-${municipality}` : cohort ? `hold-${cohort}` : 'alle';
  const answer: Answer<string> = {rows: [file], villages: 7, told: 7, ...rest};
  return {
    format: 1,
    package: {
      name: 'x',
      title: 'X',
      description: null,
      updated: '2024-06-30',
      invented: true,
      smallestCount: null,
      hash: null,
    },
    municipality,
    cohort,
    options: {municipalities: [], cohorts: [], phases: [], years: [], sdgs: [], statuses: []},
    answers: {hvor: answer},
  };
}
