import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {DuckDBInstance, type DuckDBConnection} from '@duckdb/node-api';
import type {Database} from '../../dashboard/database/database.ts';
import type {Sql} from '../../dashboard/database/sql.ts';
import {fill, type Loader} from '../database/fill.ts';
import type {DataPackage} from '../model/package.ts';
import type {DuckDb} from './blup.duckdb.ts';

/** A package's database, open in Node. */
export interface OpenDatabase extends Database {
  /** Closes it, and gives its file. */
  finish(): Uint8Array;
}

/** Node's own DuckDB. */
export const nodeDuckDb: DuckDb = {open: makeDatabase, pack: (bytes) => gzipSync(bytes, {level: 9})};

/** Makes the database of a package as it may be public, and keeps it open to be asked. */
export function makeDatabase(data: DataPackage): Promise<OpenDatabase> {
  return makeFile((loader) => fill(loader, data));
}

/** Makes a database that is filled as it is told, in a file of a version that DuckDB 1.4 in the browser reads too. */
export async function makeFile(fillIn: (loader: Loader) => Promise<void>): Promise<OpenDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'blup-'));
  const path = join(folder, 'blup.duckdb');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const run = async (sql: string) => {
    await connection.run(sql);
  };
  const remove = () => {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    await run(`SET threads = 1; ATTACH '${path.replaceAll("'", "''")}' AS blup (STORAGE_VERSION 'v1.2.0'); USE blup;`);
    await fillIn({run, file: (name, bytes) => write(join(folder, name), bytes)});
    await run('CHECKPOINT blup;');
  } catch (error) {
    remove();
    throw error;
  }
  const finish = () => {
    const bytes = readFileSync(path);
    remove();
    return bytes;
  };
  return {query: (query) => rowsOf(connection, query), finish};
}

// eslint-disable-next-line @typescript-eslint/require-await
async function write(path: string, bytes: Uint8Array): Promise<string> {
  writeFileSync(path, bytes);
  return path;
}

async function rowsOf<Row>(connection: DuckDBConnection, {text, values}: Sql): Promise<Row[]> {
  const reader = await connection.runAndReadAll(text, [...values]);
  return reader.getRowObjectsJS().map((row) => plainOf(row) as Row);
}

function plainOf(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  // As in the browser, and in JSON: neither a NaN nor an infinity is a number anybody can be told.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(plainOf);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainOf(inner)]));
}
