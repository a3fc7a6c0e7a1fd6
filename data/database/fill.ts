import type {DataPackage} from '../model/package.ts';
import {tables, type TableName} from '../model/tables.ts';
import {writeCsv} from '../workbook/write-csv.ts';
import {definitions} from './definitions.sql.ts';
import {standings} from './standing.ts';
import {createTable, csvFile, fillTable, quoted} from './tables.sql.ts';
import {listings, type Listing} from './words.ts';

/** A DuckDB that can be filled: Node's or the browser's. */
export interface Loader {
  run(sql: string): Promise<void>;
  /** Puts a file where DuckDB can read it, and gives the path it reads it by. */
  file(name: string, bytes: Uint8Array): Promise<string>;
}

/**
 * Makes a package's database in the current catalog of an empty DuckDB: the tables as they are published, and all that is
 * derived from them. `data` is as it may be public.
 */
export async function fill(loader: Loader, data: DataPackage): Promise<void> {
  await fillTables(loader, data);
  await derive(loader);
}

/** Makes the tables as they are published, and those that name things and tell where each village stood. */
export async function fillTables(loader: Loader, data: DataPackage): Promise<void> {
  for (const name of Object.keys(tables) as TableName[]) await fillFrom(loader, data, name);
  for (const listing of [...listings(data), ...standings(data)]) await list(loader, listing);
}

/** Makes what is derived from tables that stand. */
export async function derive(loader: Loader): Promise<void> {
  for (const definition of definitions) await loader.run(definition);
}

async function fillFrom(loader: Loader, {rows}: DataPackage, name: TableName): Promise<void> {
  const table = tables[name];
  await loader.run(createTable(table));
  if (!rows[name].length) return;
  const path = await loader.file(`${name}.csv`, bytes(writeCsv(table, rows[name] as never)));
  await loader.run(fillTable(table, path));
}

async function list(loader: Loader, {name, definition, columns, rows}: Listing): Promise<void> {
  const names = Object.keys(columns);
  const typed = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  await loader.run(`CREATE TABLE ${name} (${typed.join(', ')}); COMMENT ON TABLE ${name} IS ${quoted(definition)};`);
  if (!rows.length) return;
  const lines = [names, ...rows].map((cells) => cells.map(cellOf).join(','));
  const path = await loader.file(`${name}.csv`, bytes(`${lines.join('\n')}\n`));
  await loader.run(`INSERT INTO ${name} SELECT * FROM ${csvFile(path, names)};`);
}

function cellOf(value: string | number | boolean | null): string {
  if (value === null) return '';
  return `"${String(value).replaceAll('"', '""')}"`;
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
