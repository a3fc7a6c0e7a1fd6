import type {Field, Table} from '../model/table.ts';
import {isBlank} from './blank.ts';
import {readCell} from './cells.ts';
import {readHeadings, type Headed} from './headings.ts';
import type {Problems} from './problem.ts';
import {placeIn, type Line, type ReadRow, type ReadTable, type Sheet} from './sheet.ts';
import {Wrong} from './wrong.ts';

/** Reads a sheet as a table. What cannot be read is null in its row, and a problem. */
export function readTable(sheet: Sheet, table: Table, problems: Problems): ReadTable {
  const {file, inWorkbook} = sheet;
  if (sheet.isMissing) return {file, inWorkbook, table, columns: new Map(), rows: [], broken: sheet.broken};
  const headed = sheet.broken && !sheet.lines.length ? null : readHeadings(sheet, table, problems);
  if (!headed) return {file, inWorkbook, table, columns: new Map(), rows: [], broken: true};
  if (!inWorkbook) reportRagged(sheet, headed, problems);
  const rows = headed.lines.map((line) => readRow(line, sheet, table, headed, problems));
  return {file, inWorkbook, table, columns: headed.columns, rows, broken: sheet.broken};
}

function readRow(line: Line, sheet: Sheet, table: Table, {columns}: Headed, problems: Problems): ReadRow {
  const values: Record<string, unknown> = {};
  for (const [name, field] of Object.entries<Field>(table.fields)) {
    const column = columns.get(name);
    const cell = column ? (line.cells[column.index] ?? '') : '';
    const value = readCell(cell, field);
    values[name] = value instanceof Wrong ? null : value;
    if (!column) continue;
    const place = {...placeIn(sheet, line.row, column.index), column: column.heading};
    if (value instanceof Wrong) problems.error(place, cell, value.expected, value.suggest);
    else if (value === null && field.required)
      problems.error(place, null, `en værdi: “${column.heading}” skal udfyldes`);
  }
  return {line, values};
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
