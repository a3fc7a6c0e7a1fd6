import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {Sql} from '../../../dashboard/database/sql.ts';
import {examples} from '../../../dashboard/views/sql-examples.ts';
import type {OpenDatabase} from '../../../data/build/node-database.ts';
import {openPackage} from '../../support/database.ts';

describe('the examples of SQL', () => {
  let example: OpenDatabase;
  let real: OpenDatabase;
  beforeAll(async () => {
    [example, real] = await Promise.all([openPackage('eksempel'), openPackage('blup-2021')]);
  });
  afterAll(() => {
    example.finish();
    real.finish();
  });

  it.each(examples)('$title', async ({sql}) => {
    const query = new Sql([sql], []);
    expect((await example.query(query)).length).toBeGreaterThan(2);
    expect(await real.query(query)).toBeInstanceOf(Array);
  });
});
