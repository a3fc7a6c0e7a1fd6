import {describe, type Problem} from '../../data/workbook/problem.ts';
import type {Sheet} from '../../data/workbook/sheet.ts';
import {columnOf} from './told.ts';

/** Some lines of a sheet, to be shown as a table. */
export interface SheetPart {
  readonly file: string;
  /** The lines, numbered as the spreadsheet numbers them, and each by its number from 0 in the sheet. */
  readonly lines: readonly {readonly at: number; readonly row: number; readonly cells: readonly string[]}[];
  /** How many columns the sheet has. */
  readonly width: number;
  /** How many lines the sheet has. */
  readonly length: number;
  readonly marks: readonly Mark[];
}

/** What is said of a cell, or of a row where `column` is null. */
export interface Mark {
  readonly row: number;
  readonly column: number | null;
  readonly severity: Problem['severity'];
  readonly sentence: string;
}

/** So many lines are shown before and after the one that is asked for. */
const around = 12;
const mostColumns = 60;

/** The lines of a sheet around one of them, and what is said of their cells. */
export function partOf(sheet: Sheet, line: number, problems: readonly Problem[]): SheetPart {
  const from = Math.max(0, line - around);
  const lines = sheet.lines.slice(from, line + around + 1).map(({row, cells}, i) => ({
    at: from + i,
    row,
    cells: cells.slice(0, mostColumns).map((cell) => (cell.length > 200 ? `${cell.slice(0, 199)}…` : cell)),
  }));
  const rows = new Set(lines.map(({row}) => row));
  const marks = problems.flatMap((problem): Mark[] => {
    const {file, row, cell, severity} = problem;
    if (file !== sheet.file || row === null || !rows.has(row)) return [];
    return [{row, column: cell === undefined ? null : columnOf(cell), severity, sentence: describe(problem)}];
  });
  const width = lines.reduce((most, {cells}) => Math.max(most, cells.length), 1);
  return {file: sheet.file, lines, width, length: sheet.lines.length, marks};
}
