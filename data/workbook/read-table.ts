import type {Field, Table} from '../model/table.ts';
import {isBlank} from './blank.ts';
import {readCell} from './cells.ts';
import {isExample} from './examples.ts';
import {readHeadings, type Headed} from './headings.ts';
import {forgiven} from './forgiving.ts';
import {didYouMean, type Problems} from './problem.ts';
import {
  columnLetters,
  placeIn,
  type CellKind,
  type Column,
  type Line,
  type Merge,
  type ReadRow,
  type ReadTable,
  type Sheet,
} from './sheet.ts';
import {Wrong} from './wrong.ts';

/** Reads a sheet as a table. What cannot be read is null in its row, and a problem. */
export function readTable(sheet: Sheet, table: Table, problems: Problems): ReadTable {
  const {file, inWorkbook} = sheet;
  if (sheet.isMissing) return {file, inWorkbook, table, columns: new Map(), extras: [], rows: [], broken: sheet.broken};
  const headed = sheet.broken && !sheet.lines.length ? null : readHeadings(sheet, table, problems);
  if (!headed) return {file, inWorkbook, table, columns: new Map(), extras: [], rows: [], broken: true};
  if (!inWorkbook) reportRagged(sheet, headed, problems);
  const all = headed.lines.map((line) => readRow(line, sheet, table, headed, problems));
  const examples = new Set(all.filter(({values}) => isExample(table, values)));
  const rows = all.filter((row) => !examples.has(row));
  for (const {line} of examples) problems.note(placeIn(sheet, line.row), null, noExamples);
  return {file, inWorkbook, table, columns: headed.columns, extras: headed.extras, rows, broken: sheet.broken};
}

const noExamples = 'Skabelonens eksempelrækker er ikke læst';

function readRow(line: Line, sheet: Sheet, table: Table, {columns}: Headed, problems: Problems): ReadRow {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries<Field>(table.fields)) {
    const column = columns.get(name);
    values[name] = column ? readField(line, sheet, field, column, problems) : null;
  }
  return {line, values};
}

function readField(line: Line, sheet: Sheet, field: Field, {index, heading}: Column, problems: Problems): unknown {
  const cell = line.cells[index] ?? '';
  const kind = line.kinds?.[index] as CellKind | undefined;
  const value = readCell(cell, field, {kind, from1904: sheet.from1904});
  const place = () => ({...placeIn(sheet, line.row, index), column: heading});
  if (value instanceof Wrong) {
    problems.error(place(), cell, value.expected, value.suggest);
    return null;
  }
  if (value === null && field.required)
    problems.error(place(), null, `en værdi: “${heading}” skal udfyldes`, () => mergedWith(sheet, line.row, index));
  if (kind === 'd' && field.type === 'text') problems.warn(place(), cell, madeDate, () => didYouMean(dateMeant(cell)));
  for (const done of forgiven({cell, kind, value}, field)) problems.note(place(), cell, done);
  return value;
}

const madeDate = 'tekst; regnearket har lavet den om til en dato, så sæt cellens format til Tekst, og skriv den igen';

// The group 2023-1 becomes January 2023.
function dateMeant(cell: string): string | null {
  const [, year, month] = /^(\d{4})-(\d\d)(?:-01)?$/.exec(cell) ?? [];
  return year && month ? `${year}-${Number(month)}` : null;
}

function mergedWith({merges = []}: Sheet, row: number, index: number): string | null {
  const inside = (merge: Merge) =>
    row >= merge.row && row <= merge.lastRow && index >= merge.index && index <= merge.lastIndex;
  const merge = merges.find(inside);
  if (!merge) return null;
  const first = `${columnLetters(merge.index)}${merge.row}`;
  return `Cellen er flettet med ${first}: ophæv fletningen, og skriv værdien i hver celle.`;
}

// Excel itself leaves empty cells out at the end of a row, so a short row may be right and a long one cannot.
function reportRagged(sheet: Sheet, {lines, width}: Headed, problems: Problems): void {
  for (const {row, cells} of lines) {
    const place = placeIn(sheet, row);
    if (cells.length < width)
      problems.warn(place, cellsCounted(cells.length), `${cellsCounted(width)} som i overskriften`);
    const extra = cells.slice(width).find((cell) => !isBlank(cell));
    if (extra !== undefined) {
      problems.error(
        place,
        cellsCounted(cells.length),
        `${cellsCounted(width)} som i overskriften`,
        () => `“${extra}” står under ingen overskrift: mangler der anførselstegn om en tekst?`,
      );
    }
  }
}

function cellsCounted(number: number): string {
  return number === 1 ? '1 celle' : `${number} celler`;
}
