import type {Table} from '../model/table.ts';

/** A sheet as it was found, before anybody has asked what its columns mean. */
export interface Sheet {
  readonly file: string;
  readonly lines: readonly Line[];
  /** Whether some of it could not be read, so that what is missing from it may only be out of sight. */
  readonly broken: boolean;
}

/** A line of a sheet, numbered as a spreadsheet numbers it. */
export interface Line {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A sheet read as a table: the columns that were understood, and the rows that stand in it. */
export interface ReadTable {
  readonly file: string;
  readonly table: Table;
  readonly columns: ReadonlyMap<string, Column>;
  readonly rows: readonly ReadRow[];
  readonly broken: boolean;
}

/** Where a field stands in a sheet, under the heading the sheet has. */
export interface Column {
  readonly index: number;
  readonly heading: string;
}

/** A row: where it stood, what stood in it, and the values that could be made of it, null where there was none. */
export interface ReadRow {
  readonly line: Line;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Where a cell of a read table is, as a problem names it. */
export function placeOf({file, table, columns}: ReadTable, row: ReadRow, field: string) {
  const column = columns.get(field)?.heading ?? table.fields[field]?.heading ?? null;
  return {file, row: row.line.row, column};
}

/** A cell as it stands in the sheet. */
export function cellOf({columns}: ReadTable, {line}: ReadRow, field: string): string | null {
  const column = columns.get(field);
  return (column && line.cells[column.index]) || null;
}
