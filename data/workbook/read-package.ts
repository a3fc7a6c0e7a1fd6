import type {DataPackage, PackageDescription} from '../model/package.ts';
import type {Table} from '../model/table.ts';
import {tables, type Rows, type TableName} from '../model/tables.ts';
import {checkKeys} from './check-keys.ts';
import {checkSense} from './check-sense.ts';
import {readCsv} from './csv.ts';
import {descriptor, readDescription} from './description.ts';
import {readJson} from './json.ts';
import {Problems, type Problem} from './problem.ts';
import {readTable} from './read-table.ts';
import {findTables} from './resources.ts';
import {placeIn, type ReadTable, type Sheet} from './sheet.ts';

/** A package, or null where it has errors, and everything that is to be said about it. */
export interface PackageReading {
  readonly package: DataPackage | null;
  readonly problems: readonly Problem[];
  /** Every sheet as it was found, to show a cell in its place. */
  readonly sheets: readonly Sheet[];
}

/** What a package is compared with while it is checked. */
export interface Known {
  /** The package as it was last published. */
  readonly before?: DataPackage | null;
}

/**
 * The gate of a data package: its files by their path inside the folder. Everything that is wrong is told at once, and
 * nothing is thrown.
 */
export function readPackage(files: ReadonlyMap<string, Uint8Array>, known: Known = {}): PackageReading {
  const problems = new Problems();
  const json = readDescriptor(files, problems);
  const description = json === undefined ? null : readDescription(json, problems);
  const found = findTables(json, files, problems);
  const sheetOf = (name: TableName, table: Table): Sheet => {
    const file = found.get(name);
    const bytes = file === undefined ? undefined : files.get(file);
    if (bytes) return readCsv(file!, bytes, table, problems);
    return {file: file ?? `${name}.csv`, inWorkbook: false, lines: [], broken: file !== undefined, isMissing: true};
  };
  return readSheets({description, sheetOf}, problems, known);
}

/** What is found of a package: what it says of itself, if that could be read, and the sheet of each table. */
interface Found {
  readonly description: PackageDescription | null;
  sheetOf(name: TableName, table: Table): Sheet;
}

/** Reads the sheets of a package as its tables, and checks them against each other and against what is known. */
export function readSheets({description, sheetOf}: Found, problems: Problems, known: Known): PackageReading {
  const sheets: Sheet[] = [];
  const read = readTables(description, (name, table) => {
    const sheet = sheetOf(name, table);
    if (!sheet.isMissing) sheets.push(sheet);
    return readTable(sheet, table, problems);
  });
  checkTables(read, description, known, problems);
  return {package: description && packageOf(description, read, problems), problems: problems.list, sheets};
}
/** Checks what is read against itself. */
function checkTables(
  read: ReadTables,
  description: PackageDescription | null,
  {before}: Known,
  problems: Problems,
): void {
  const {villages} = read;
  if (!villages.rows.length && !villages.broken) problems.error(placeIn(villages), null, 'mindst én landsby');
  checkKeys(read, problems);
  void before;
  checkSense(read, description?.updated ?? null, problems);
}

export type ReadTables = Readonly<Record<TableName, ReadTable>>;

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

// Without a description the words only a package knows are passed as they stand.
function readTables(
  description: PackageDescription | null,
  read: (name: TableName, table: Table) => ReadTable,
): ReadTables {
  const known = Object.entries(description ? tablesOf(description) : tables) as [TableName, Table][];
  return Object.fromEntries(known.map(([name, table]) => [name, read(name, table)])) as ReadTables;
}

/** The tables with the words this package decides: its phase models and its layers. */
function tablesOf({phaseModels, layers}: PackageDescription): Readonly<Record<TableName, Table>> {
  const models = Object.fromEntries(phaseModels.map(({key, title}) => [key, title.da]));
  const names = Object.fromEntries(layers.map(({key, label}) => [key, label.da]));
  return {
    ...tables,
    processes: withWords(tables.processes, 'phase_model', models),
    goals: withWords(tables.goals, 'layer', names),
  };
}

function withWords(table: Table, field: string, words: Readonly<Record<string, string>>): Table {
  return {...table, fields: {...table.fields, [field]: {...table.fields[field]!, words}}};
}

function packageOf(description: PackageDescription, read: ReadTables, problems: Problems): DataPackage | null {
  if (problems.list.some(({severity}) => severity === 'error')) return null;
  const entries = Object.entries(read).map(([name, {rows}]) => [name, rows.map(({values}) => values)]);
  return {description, rows: Object.fromEntries(entries) as Rows};
}
