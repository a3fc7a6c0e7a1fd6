import type {Table} from '../model/table.ts';
import {isBlank, tidy} from './blank.ts';
import {fold, nearest} from './nearest.ts';
import {didYouMean, type Problems} from './problem.ts';
import {columnLetters, placeIn, type Column, type Line, type Sheet} from './sheet.ts';

/** A sheet's columns, and the lines that stand under the headings. */
export interface Headed {
  readonly columns: ReadonlyMap<string, Column>;
  /** Those under a heading that the table does not know. */
  readonly extras: readonly Column[];
  readonly lines: readonly Line[];
  /** How many cells a line has, as far as the headings tell. */
  readonly width: number;
}

/** Finds the row of headings, in Danish or by field name, in any order, with or without a title above it. */
export function readHeadings(sheet: Sheet, table: Table, problems: Problems): Headed | null {
  const at = headingLine(sheet.lines, table);
  const line = sheet.lines[at];
  if (!line) {
    const wanted = Object.values(table.fields)
      .slice(0, 3)
      .map(({heading}) => heading);
    const found = sheet.lines[0]?.cells.filter((cell) => !isBlank(cell)).join(' · ') ?? null;
    problems.error(placeIn(sheet, sheet.lines[0]?.row), found, `en række med overskrifter som ${wanted.join(', ')}`);
    return null;
  }
  const lines = sheet.lines.slice(at + 1);
  const {columns, extras} = columnsOf(line, lines, sheet, table, problems);
  reportMissing(line, columns, sheet, table, problems);
  noteAbove(sheet, at, table, problems);
  noteGaps(sheet, at, problems);
  return {columns, extras, lines, width: line.cells.length};
}

/** How many of the cells are headings of the table. */
export function recognised(cells: readonly string[], table: Table): number {
  return cells.filter((cell) => fieldUnder(cell, table)).length;
}

/** The fields of the table that the cells are headings of. */
export function recognisedFields(cells: readonly string[], table: Table): ReadonlySet<string> {
  return new Set(cells.flatMap((cell) => fieldUnder(cell, table) ?? []));
}

const searched = 20;

function headingLine(lines: readonly Line[], table: Table): number {
  const scores = lines.slice(0, searched).map(({cells}) => recognised(cells, table));
  const best = Math.max(0, ...scores);
  return best > 0 ? scores.indexOf(best) : -1;
}

function columnsOf(
  line: Line,
  lines: readonly Line[],
  sheet: Sheet,
  table: Table,
  problems: Problems,
): Pick<Headed, 'columns' | 'extras'> {
  const columns = new Map<string, Column>();
  const extras: Column[] = [];
  line.cells.forEach((cell, index) => {
    const heading = tidy(cell) || columnLetters(index);
    const field = fieldUnder(cell, table);
    const earlier = field && columns.get(field);
    const place = {...placeIn(sheet, line.row, index), column: heading};
    if (earlier)
      problems.error(
        place,
        heading,
        'at hver kolonne står én gang',
        () => `Kolonnen står også som “${earlier.heading}”.`,
      );
    else if (field) columns.set(field, {index, heading});
    else if (!isBlank(cell)) {
      extras.push({index, heading});
      problems.warn(place, heading, extraColumn, () => headingMeant(heading, table));
    }
  });
  reportHeadless(line, lines, sheet, problems);
  return {columns, extras};
}

// In a text file, cells beyond the headings are a sign of a quote that is missing, and are told of by row.
function reportHeadless(line: Line, lines: readonly Line[], sheet: Sheet, problems: Problems): void {
  const first = new Map<number, Line>();
  for (const below of lines)
    for (let index = 0; index < (sheet.inWorkbook ? below.cells : line.cells).length; index++)
      if (isBlank(line.cells[index] ?? '') && !first.has(index) && !isBlank(below.cells[index] ?? ''))
        first.set(index, below);
  for (const [index, {row, cells}] of first) {
    const place = {...placeIn(sheet, sheet.inWorkbook ? row : line.row, index), column: columnLetters(index)};
    problems.warn(place, sheet.inWorkbook ? cells[index]! : null, unknownColumn);
  }
}

function noteAbove(sheet: Sheet, at: number, {definition}: Table, problems: Problems): void {
  for (const {row, cells} of sheet.lines.slice(0, at)) {
    const title = cells.filter((cell) => !isBlank(cell)).join(' ');
    if (!cells.some((cell) => cell.startsWith(definition)))
      problems.note(placeIn(sheet, row), title, 'Rækken “%” over overskrifterne er ikke læst');
  }
}

function noteGaps({lines, ...sheet}: Sheet, at: number, problems: Problems): void {
  for (let i = at + 1; i < lines.length; i++) {
    const [above, below] = [lines[i - 1]!.row, lines[i]!.row];
    if (below - above > 1)
      problems.note(
        placeIn(sheet, above + 1),
        null,
        'Tomme rækker mellem de andre er sprunget over',
        below - above - 1,
      );
  }
}

const extraColumn = 'en overskrift, som tabellen kender; kolonnen bliver i regnearket, men offentliggøres ikke';
const unknownColumn = 'en overskrift, som tabellen kender; kolonnen er ikke læst';

function headingMeant(found: string, table: Table): string | null {
  const meant = nearest(
    found,
    Object.values(table.fields).map(({heading}) => heading),
  );
  return meant && didYouMean(`“${meant}”`);
}

function reportMissing(
  line: Line,
  columns: ReadonlyMap<string, Column>,
  sheet: Sheet,
  table: Table,
  problems: Problems,
): void {
  for (const [name, {heading, required}] of Object.entries(table.fields)) {
    if (required && !columns.has(name))
      problems.error({...placeIn(sheet, line.row), column: heading}, null, 'en kolonne med den overskrift');
  }
}

const knownHeadings = new WeakMap<Table, ReadonlyMap<string, string>>();

function fieldUnder(cell: string, table: Table): string | undefined {
  return isBlank(cell) ? undefined : headingsOf(table).get(fold(cell));
}

function headingsOf(table: Table): ReadonlyMap<string, string> {
  const known =
    knownHeadings.get(table) ??
    new Map(
      Object.entries(table.fields).flatMap(([name, {heading}]) => [
        [fold(name), name],
        [fold(heading), name],
      ]),
    );
  knownHeadings.set(table, known);
  return known;
}
