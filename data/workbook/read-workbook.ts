import {danishList} from '../model/danish.ts';
import {tables} from '../model/tables.ts';
import {readAbout} from './about-package.ts';
import {findSheets} from './find-sheets.ts';
import type {OpenWorkbook} from './open-workbook.ts';
import type {Problems} from './problem.ts';
import type {Found} from './read-package.ts';
import {Refusal} from './refusal.ts';
import {placeIn, type Peculiar, type Sheet} from './sheet.ts';
import type {Progress} from './spreadsheet/book.ts';
import {readBook} from './spreadsheet/read-book.ts';

/**
 * Finds what a workbook holds of a package, a sheet a table.
 *
 * @throws {Refusal} where it holds nothing of one, or cannot be read.
 */
export async function findInWorkbook(
  workbook: OpenWorkbook,
  file: string,
  problems: Problems,
  progress: Progress | undefined,
): Promise<Found> {
  const {sheets, hasMacros, hasLinks} = await readBook(workbook, progress);
  const whole = {file, row: null, column: null};
  if (hasMacros) problems.note(whole, null, 'Makroerne er ikke kørt og ikke læst');
  if (hasLinks) problems.note(whole, null, 'Det, der kommer fra andre filer, er læst, som det sidst stod');
  const found = findSheets(sheets, problems);
  if (!found.size) throw noTables();
  for (const sheet of found.values()) notePeculiar(sheet, problems);
  return {
    description: readAbout(sheets, problems),
    sheetOf: (name) =>
      found.get(name) ?? {file: tables[name].title, inWorkbook: true, lines: [], broken: false, isMissing: true},
    sheets,
  };
}

function noTables(): Refusal {
  const titles = Object.values(tables).map(({title}) => title);
  return new Refusal(
    `Regnearket har ingen af pakkens ark: ${danishList(titles)}. Hent skabelonen, og flyt oplysningerne over i den.`,
  );
}

function notePeculiar(sheet: Sheet, problems: Problems): void {
  for (const {what, row, index, count} of sheet.peculiar ?? []) {
    const place = what === 'hidden row' ? placeIn(sheet, row) : placeIn(sheet, row, index);
    problems.note(place, null, peculiarities[what], count);
  }
}

const peculiarities: Readonly<Record<Peculiar['what'], string>> = {
  formula: 'Formler er læst som det, de sidst gav',
  'hidden row': 'Skjulte rækker er læst som de andre',
  'hidden column': 'Skjulte kolonner er læst som de andre',
  'hidden sheet': 'Skjulte ark er læst som de andre',
};
