import type {Table} from '../model/table.ts';
import type {Place} from './problem.ts';

/** A sheet as it was found, before anybody has asked what its columns mean. */
export interface Sheet {
  /** The file, or the sheet's name in a workbook. */
  readonly file: string;
  readonly inWorkbook: boolean;
  /** The lines that are not blank. */
  readonly lines: readonly Line[];
  /** Whether some of it could not be read, so that what is missing from it may only be out of sight. */
  readonly broken: boolean;
  /** Whether there is no such sheet, which is a table without rows. */
  readonly isMissing?: boolean;
  /** Whether its days are counted from 1904, as old Macs did. */
  readonly from1904?: boolean;
  /** What is peculiar to its cells, once a kind. */
  readonly peculiar?: readonly Peculiar[];
  /** Cells that have been merged with cells below them. */
  readonly merges?: readonly Merge[];
}

/** Text, number, percentage, date or time, boolean, a formula that has no result, or nothing. */
export type CellKind = 's' | 'n' | 'p' | 'd' | 'b' | 'f' | ' ';

/** Something a spreadsheet has beside its cells' values: where it is first, and how many times. */
export interface Peculiar {
  readonly what: 'formula' | 'hidden row' | 'hidden column' | 'hidden sheet';
  readonly row: number | null;
  readonly index: number;
  readonly count: number;
}

/** A rectangle of cells, of which the first has the value. */
export interface Merge {
  readonly row: number;
  readonly index: number;
  readonly lastRow: number;
  readonly lastIndex: number;
}

/** A line of a sheet, numbered as a spreadsheet numbers it, and its cells from column A on. */
export interface Line {
  readonly row: number;
  readonly cells: readonly string[];
  /** What each of its cells is to the spreadsheet, a {@link CellKind} a cell; a text file does not know. */
  readonly kinds?: string;
}

/** A sheet read as a table: the columns that were understood, and the rows that stand in it. */
export interface ReadTable {
  readonly file: string;
  readonly inWorkbook: boolean;
  readonly table: Table;
  readonly columns: ReadonlyMap<string, Column>;
  /** Columns under a heading that the table does not know. */
  readonly extras: readonly Column[];
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
export function placeOf({file, inWorkbook, table, columns}: ReadTable, {line}: ReadRow, field: string): Place {
  const column = columns.get(field);
  const heading = column?.heading ?? table.fields[field]?.heading ?? null;
  return {...placeIn({file, inWorkbook}, line.row, column?.index), column: heading};
}

/** Where a sheet is, or a row of it, or a cell. */
export function placeIn(
  {file, inWorkbook}: Pick<Sheet, 'file' | 'inWorkbook'>,
  row: number | null = null,
  index?: number,
): Place {
  const cell = row === null || index === undefined ? undefined : `${columnLetters(index)}${row}`;
  return {file, row, column: null, ...(cell && {cell}), ...(inWorkbook && {inWorkbook})};
}

/** The name a spreadsheet gives a column: A, B … Z, AA. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

/** A cell as it stands in the sheet. */
export function cellOf({columns}: ReadTable, {line}: ReadRow, field: string): string | null {
  const column = columns.get(field);
  return (column && line.cells[column.index]) || null;
}
