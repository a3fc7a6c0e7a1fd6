import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {LocalDatabase} from '../../../dashboard/database/local.ts';
import {Sql} from '../../../dashboard/database/sql.ts';
import {valueCases} from './value-cases.ts';

vi.setConfig({hookTimeout: 60_000});

describe('DuckDB in the browser gives', () => {
  const database = new LocalDatabase({fill: () => Promise.resolve()});
  beforeAll(() => database.start());
  afterAll(() => database.close());

  it.each(valueCases)('%s as %j', async (expression, value) => {
    expect(await database.query(new Sql([`SELECT ${expression} AS value`], []))).toEqual([{value}]);
  });
});
