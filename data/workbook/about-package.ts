import type {PackageDescription} from '../model/package.ts';
import type {Field} from '../model/table.ts';
import {aboutJson, readMilestones, type AboutRows} from './about-rows.ts';
import {about, aboutTables, type AboutTable} from './about-tables.ts';
import {isBlank} from './blank.ts';
import {readCell} from './cells.ts';
import {readDescription} from './description.ts';
import {fold} from './nearest.ts';
import {Problems, type Place} from './problem.ts';
import {readTable} from './read-table.ts';
import {placeIn, placeOf, type ReadTable, type Sheet} from './sheet.ts';
import {Wrong} from './wrong.ts';

/** Reads what a package says of itself from the sheets of its workbook, or null where something is wrong with it. */
export function readAbout(sheets: readonly Sheet[], problems: Problems): PackageDescription | null {
  const before = problems.list.length;
  const found = new Map<string, Place>();
  const sheet = sheetNamed(about.title, sheets);
  const values = sheet ? readValues(sheet, found, problems) : reportMissing(problems);
  const rows = readRows(sheets, found, problems);
  const wrong = problems.list.slice(before).some(({severity}) => severity === 'error');
  const read = new Problems();
  const description = readDescription({...values, ...aboutJson(rows)}, read);
  // What is wrong with a cell has been told of the cell.
  for (const {severity, column, found: text, expected, suggestion} of wrong ? [] : read.list) {
    const place = found.get(/^\w+/.exec(column ?? '')?.[0] ?? '') ?? {file: about.title, row: null, column};
    const tell = severity === 'error' ? problems.error.bind(problems) : problems.warn.bind(problems);
    tell({...place, inWorkbook: true}, text, expected, () => suggestion ?? null);
  }
  return wrong ? null : description;
}

function reportMissing(problems: Problems): Readonly<Record<string, unknown>> {
  const place = {file: about.title, row: null, column: null, inWorkbook: true};
  const advice = `Hent skabelonen, og tag arket “${about.title}” med over fra den.`;
  problems.error(place, null, 'et ark med det navn; det siger, hvad pakken er', () => advice);
  return {};
}

/** The values, each in the cell to the right of its name. */
function readValues(sheet: Sheet, found: Map<string, Place>, problems: Problems): Record<string, unknown> {
  const entries = Object.entries<Field>(about.fields);
  return Object.fromEntries(entries.map(([name, field]) => [name, readValue(sheet, name, field, found, problems)]));
}

function readValue(sheet: Sheet, name: string, field: Field, found: Map<string, Place>, problems: Problems): unknown {
  const {heading, definition, required} = field;
  const names = [fold(heading), fold(name)];
  const isName = (cell: string) => !isBlank(cell) && names.includes(fold(cell));
  const line = sheet.lines.find(({cells}) => cells.some(isName));
  if (!line) {
    problems.error(placeIn(sheet), null, `en linje, der begynder med “${heading}”`, () => definition);
    return null;
  }
  const index = line.cells.findIndex(isName) + 1;
  const cell = line.cells[index] ?? '';
  const place = {...placeIn(sheet, line.row, index), column: heading};
  const value = readCell(cell, field);
  found.set(name, place);
  if (value instanceof Wrong) problems.error(place, cell, value.expected, value.suggest);
  else if (value === null && required)
    problems.error(place, null, `en værdi: “${heading}” skal udfyldes`, () => definition);
  else return value;
  return null;
}

function readRows(sheets: readonly Sheet[], found: Map<string, Place>, problems: Problems): AboutRows {
  const entries = Object.entries(aboutTables).map(([name, table]) => {
    const sheet = sheetNamed(table.title, sheets);
    if (!sheet) return [name, []];
    found.set(name, placeIn(sheet));
    const read = readTable(sheet, table, problems);
    if (name === 'phaseModels') checkMilestones(read, problems);
    return [name, read.rows.map(({values}) => values)];
  });
  return Object.fromEntries(entries) as Record<AboutTable, AboutRows[AboutTable]>;
}

function checkMilestones(phases: ReadTable, problems: Problems): void {
  for (const row of phases.rows) {
    const read = readMilestones(row.values.milestones);
    if (read instanceof Wrong)
      problems.error(
        placeOf(phases, row, 'milestones'),
        row.values.milestones as string,
        'skridt, som de hedder i arket Skridt, et på hver linje',
        read.suggest,
      );
  }
}

function sheetNamed(name: string, sheets: readonly Sheet[]): Sheet | undefined {
  return sheets.find(({file}) => fold(file) === fold(name));
}
