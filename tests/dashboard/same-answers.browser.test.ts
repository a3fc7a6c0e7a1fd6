import {beforeAll, describe, expect, it} from 'vitest';
import {commands} from 'vitest/browser';
import type {Filter} from '../../dashboard/queries/filter.ts';
import {comparisons, questions} from '../../dashboard/questions.ts';
import {LocalDatabase} from '../../dashboard/database/local.ts';

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** What every question answers to each filter in Node's own DuckDB. */
    nodeAnswers(filters: readonly Filter[]): Promise<readonly NodeAnswer[]>;
  }
}

interface NodeAnswer {
  readonly key: string;
  readonly filter: Filter;
  readonly answer: unknown;
}

const everything: Filter = {
  municipality: null,
  cohort: null,
  phase: null,
  villages: [],
  sdg: null,
  status: null,
  from: null,
  until: '2026-06-30',
};

const filters: readonly Filter[] = [
  everything,
  {...everything, municipality: '0550'},
  {...everything, cohort: '2023-1', until: '2024-12-31'},
  {...everything, phase: 'afsluttet', from: '2023-01-01'},
  {...everything, phase: '2', sdg: 11},
  {...everything, status: 'drift', from: '2022-01-01', until: '2025-12-31'},
  {...everything, villages: ['agerhoenehoej', 'groenbaekmose']},
  {...everything, villages: ['brombaerdalby'], sdg: 15},
  {...everything, villages: ['klokkelyngby', 'blishoenehavn', 'sivkaerhuse'], until: '2024-12-31', from: '2022-01-01'},
  {
    ...everything,
    villages: [
      'uglesoeholm',
      'vibelundsted',
      'snerlerup',
      'tvebaekkerup',
      'regnspoverup',
      'mosekonerup',
      'nattergalstoft',
    ],
  },
  {...everything, municipality: '0550', cohort: '2021', phase: 'kommende'},
];

it('villages that are asked of exist', async () => {
  const {villages} = (await (await fetch('/data/eksempel/index.json')).json()) as {villages: readonly {id: string}[]};
  const ids = villages.map(({id}) => id);
  expect(filters.flatMap((filter) => filter.villages).filter((id) => !ids.includes(id))).toEqual([]);
});

describe('Node and the browser answer alike', () => {
  const database = new LocalDatabase({address: '/data/eksempel/blup.duckdb.gz'});
  let told: readonly NodeAnswer[];

  beforeAll(async () => {
    told = await commands.nodeAnswers(filters);
    await database.start();
  }, 120_000);

  for (const question of [...questions, ...comparisons]) {
    it(`to “${question.key}”`, async () => {
      for (const {filter, answer} of told.filter((one) => one.key === question.key)) {
        const found = await question.ask(database, filter);
        // As JSON carries it, which is how it came from Node.
        expect([filter, JSON.parse(JSON.stringify(found)) as unknown]).toEqual([filter, answer]);
      }
    });
  }
});
