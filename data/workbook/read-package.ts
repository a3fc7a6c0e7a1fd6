import type {DataPackage, ExtraColumn, PackageDescription} from '../model/package.ts';
import type {Table} from '../model/table.ts';
import {tables, type Rows, type TableName} from '../model/tables.ts';
import {checkChanges} from './check-changes.ts';
import {checkKeys} from './check-keys.ts';
import {checkPrivacy} from './check-privacy.ts';
import {checkSense} from './check-sense.ts';
import {readCsv} from './csv.ts';
import {descriptor, readDescription} from './description.ts';
import {readJson} from './json.ts';
import {Problems, type Problem} from './problem.ts';
import {readTable} from './read-table.ts';
import {findTables} from './resources.ts';
import {tablesOf} from './tables-of.ts';
import {placeIn, type ReadTable, type Sheet} from './sheet.ts';

/** A package, or null where it has errors, and everything that is to be said about it. */
export interface PackageReading {
  readonly package: DataPackage | null;
  readonly problems: readonly Problem[];
  /** Every sheet as it was found, to show a cell in its place. */
  readonly sheets: readonly Sheet[];
}

/** What is found of a package: what it says of itself, if that could be read, and the sheet of each table. */
export interface Found {
  readonly description: PackageDescription | null;
  readonly sheetOf: (name: TableName, table: Table) => Sheet;
  /** Every sheet there is, where there may be more than those of the tables. */
  readonly sheets?: readonly Sheet[];
}

/**
 * The gate of a data package: its files by their path inside the folder. Everything that is wrong is told at once, and
 * nothing is thrown.
 */
export function readPackage(files: ReadonlyMap<string, Uint8Array>): PackageReading {
  const problems = new Problems();
  return readTables(findFiles(files, problems), problems, null);
}

/** Finds what a folder's files hold of a package. */
export function findFiles(files: ReadonlyMap<string, Uint8Array>, problems: Problems): Found {
  const json = readDescriptor(files, problems);
  const description = json === undefined ? null : readDescription(json, problems);
  const found = findTables(json, files, problems);
  return {
    description,
    sheetOf(name, table) {
      const file = found.get(name);
      const bytes = file === undefined ? undefined : files.get(file);
      if (bytes) return readCsv(file!, bytes, table, problems);
      return {file: file ?? `${name}.csv`, inWorkbook: false, lines: [], broken: file !== undefined, isMissing: true};
    },
  };
}

function readDescriptor(files: ReadonlyMap<string, Uint8Array>, problems: Problems): unknown {
  const bytes = files.get(descriptor);
  if (bytes) return readJson(descriptor, bytes, problems);
  problems.error(
    {file: descriptor, row: null, column: null},
    null,
    'en fil med det navn i mappen; den siger, hvad pakken er',
  );
  return undefined;
}

/** Reads the sheets as tables, and checks them against each other and against what was published before. */
export function readTables(
  {description, sheetOf}: Found,
  problems: Problems,
  before: DataPackage | null,
): PackageReading {
  const sheets: Sheet[] = [];
  const read = readEach(description, (name, table) => {
    const sheet = sheetOf(name, table);
    if (!sheet.isMissing) sheets.push(sheet);
    return readTable(sheet, table, problems);
  });
  const {villages} = read;
  if (!villages.rows.length && !villages.broken) problems.error(placeIn(villages), null, 'mindst én landsby');
  checkKeys(read, problems);
  checkSense(read, description?.updated ?? null, problems);
  checkChanges(read, before, problems);
  checkPrivacy(read, description, problems);
  return {package: description && packageOf(description, read, problems), problems: problems.list, sheets};
}

/** What was read of every table. */
export type ReadTables = Readonly<Record<TableName, ReadTable>>;

// Without a description the words only a package knows are passed as they stand.
function readEach(
  description: PackageDescription | null,
  read: (name: TableName, table: Table) => ReadTable,
): ReadTables {
  const known = Object.entries(description ? tablesOf(description) : tables) as [TableName, Table][];
  return Object.fromEntries(known.map(([name, table]) => [name, read(name, table)])) as ReadTables;
}

function packageOf(description: PackageDescription, read: ReadTables, problems: Problems): DataPackage | null {
  if (problems.list.some(({severity}) => severity === 'error')) return null;
  const entries = Object.entries(read).map(([name, {rows}]) => [name, rows.map(({values}) => values)]);
  const beside = Object.entries(read).flatMap(([name, table]) =>
    table.extras.length ? [[name, extrasOf(table)]] : [],
  );
  return {
    description,
    rows: Object.fromEntries(entries) as Rows,
    ...(beside.length && {extras: Object.fromEntries(beside) as NonNullable<DataPackage['extras']>}),
  };
}

function extrasOf({extras, rows}: ReadTable): readonly ExtraColumn[] {
  return extras.map(({heading, index}) => ({heading, cells: rows.map(({line}) => line.cells[index] ?? '')}));
}
