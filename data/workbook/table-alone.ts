import type {DataPackage} from '../model/package.ts';
import type {Row, Table} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';
import {firstLines, readCsv} from './csv.ts';
import {descriptor} from './description.ts';
import type {Problems} from './problem.ts';
import {findFiles, type Found} from './read-package.ts';
import {tableUnder} from './which-table.ts';
import {writeCsv} from './write-csv.ts';
import {describePackage} from './write-description.ts';

/** A table that comes alone, in CSV. */
interface Alone {
  readonly table: TableName;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** The table whose headings a CSV file has, or null. */
export function tableInCsv(bytes: Uint8Array): TableName | null {
  return firstLines(bytes).map(tableUnder).find(Boolean) ?? null;
}

/** Puts a table that comes alone in its package, in place of the one there; without a package it is checked by itself. */
export function findAlone({table, file, bytes}: Alone, home: DataPackage | null, problems: Problems): Found {
  const alone = (known: Table) => readCsv(file, bytes, known, problems);
  if (home) {
    const {description, sheetOf} = findFiles(filesOf(home, table), problems);
    return {description, sheetOf: (name, known) => (name === table ? alone(known) : sheetOf(name, known))};
  }
  problems.error(
    {file: descriptor, row: null, column: null},
    null,
    'resten af pakken',
    () => `Tabellen “${tables[table].title}” er læst alene. Vælg den mappe, den ligger i, eller et helt regneark.`,
  );
  return {
    description: null,
    sheetOf: (name, known) =>
      name === table
        ? alone(known)
        : {file: `${name}.csv`, inWorkbook: false, lines: [], broken: true, isMissing: true},
  };
}

function filesOf({description, rows}: DataPackage, without: TableName): ReadonlyMap<string, Uint8Array> {
  const others = Object.values(tables).filter(({name}) => name !== without);
  const texts: [string, string][] = others.map((table) => [
    `${table.name}.csv`,
    writeCsv<Table>(table, rows[table.name] as readonly Row<Table>[]),
  ]);
  const all = [[descriptor, JSON.stringify(describePackage(description))] as const, ...texts];
  return new Map(all.map(([path, text]) => [path, new TextEncoder().encode(text)]));
}
