import type {DataPackage} from '../model/package.ts';
import {tables, type TableName} from '../model/tables.ts';
import {writeCsv} from '../workbook/write-csv.ts';
import type {File} from './makers.ts';

/** The tables of a package as CSV, each in its one canonical form. */
export function* packageTables({rows}: DataPackage): Iterable<File> {
  for (const name of Object.keys(tables) as TableName[])
    yield {path: tablePath(name), content: writeCsv(tables[name], rows[name] as never)};
}

/** Where a table stands in the published package. */
export function tablePath(name: string): string {
  return `tables/${name}.csv`;
}
