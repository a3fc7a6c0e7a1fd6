import type {Cell, Workbook, WriteSheet} from 'hucre/xlsx';
import {finishWorkbook} from './finish-workbook.ts';
import {workbookIn} from './open-workbook.ts';
import type {Problem} from './problem.ts';
import type {PackageReading} from './read-package.ts';
import type {Sheet} from './sheet.ts';
import {sheetNames} from './sheet-names.ts';
import {font, heightOf, looks} from './sheets/looks.ts';
import {adviceOf, problemsSheet} from './sheets/problems.ts';
import {isZip, Zip} from './zip.ts';

/**
 * What somebody brought, as a workbook in which every cell with a problem is coloured and has a note that says it, and a
 * first sheet that lists them all. A workbook keeps its cells, looks and lists, but neither macros nor charts.
 */
export async function markWorkbook(
  files: ReadonlyMap<string, Uint8Array>,
  {problems, sheets}: Pick<PackageReading, 'problems' | 'sheets'>,
): Promise<Uint8Array> {
  const {readXlsx, writeXlsx} = await import('hucre/xlsx');
  const [only] = files.values();
  const own = files.size === 1 && only && isXlsx(only) ? await readXlsx(only, {readStyles: true}) : null;
  const names = new Map(sheets.map(({file}, i) => [file, own ? file : nameOf(file, i)]));
  const copies = own ? copiesOf(own) : sheets.map((sheet) => drawn(sheet, names.get(sheet.file)!));
  for (const copy of copies)
    mark(
      copy,
      problems.filter(({file}) => (names.get(file) ?? file) === copy.name),
    );
  const isThere = (name: string | undefined) => copies.some((copy) => copy.name === name);
  const list = problemsSheet(problems, (file) => [names.get(file), file].find(isThere));
  const bytes = await writeXlsx({
    properties: {title: 'Problemer', modified: new Date(Date.UTC(2021, 0, 1))},
    defaultFont: own?.defaultFont ?? font,
    ...(own?.dateSystem && {dateSystem: own.dateSystem}),
    ...(own?.namedRanges && {namedRanges: own.namedRanges}),
    sheets: [list, ...copies],
  });
  return finishWorkbook(bytes, []);
}

// Whoever reads a workbook has already seen that it is within measure.
function isXlsx(bytes: Uint8Array): boolean {
  return isZip(bytes) && workbookIn(new Zip(bytes)) === 'xlsx';
}

const author = 'Kontrol';

/** The sheets as they were before they were ever marked. */
function copiesOf({sheets}: Workbook): readonly WriteSheet[] {
  return sheets
    .filter(({name}) => name !== sheetNames.problems)
    .map((sheet) => {
      const {name, columns, rows, merges, dataValidations, conditionalRules, autoFilter, freezePane} = sheet;
      const {pageSetup, headerFooter, view, hidden} = sheet;
      const rowDefs = new Map([...heightsOf(sheet), ...(sheet.rowDefs ?? [])]);
      const cells = [...(sheet.cells ?? [])].map(([at, cell]) => {
        if (cell.comment?.author !== author) return [at, cell] as const;
        return [at, unmarked(cell)] as const;
      });
      const all = {columns, merges, dataValidations, conditionalRules, autoFilter, freezePane, rowDefs};
      const known = Object.entries({...all, pageSetup, headerFooter, view, hidden}).filter(([, value]) => value);
      return {name, rows, cells: new Map(cells), ...Object.fromEntries(known)};
    });
}

// The height that a row has by its text alone is not read along with it.
function heightsOf({rows, cells, columns = []}: Workbook['sheets'][number]): [number, {height: number}][] {
  return rows.flatMap((row, r) => {
    const drawn = row.map((value, c) => ({
      content: typeof value === 'boolean' ? null : value,
      style: cells?.get(`${r},${c}`)?.style ?? {},
    }));
    const isWrapped = drawn.some(({style}) => style.alignment?.wrapText);
    return isWrapped ? [[r, {height: heightOf(drawn, columns)}]] : [];
  });
}

function unmarked(cell: Cell): Cell {
  const plain = {...cell, style: {...cell.style}};
  delete plain.comment;
  delete plain.style.fill;
  return plain;
}

/** A sheet that came as CSV, or as a kind of workbook that is not written. */
function drawn({lines}: Sheet, name: string): WriteSheet {
  const rows: (string | null)[][] = [];
  for (const {row, cells} of lines) rows[row - 1] = cells.map((cell) => cell || null);
  const columns = Array.from({length: Math.max(0, ...lines.map(({cells}) => cells.length))}, () => ({
    width: 22,
    style: looks.text,
  }));
  return {name, rows: Array.from(rows, (row: (string | null)[] | undefined) => row ?? []), columns, cells: new Map()};
}

// A sheet's name has 31 signs at most, and not all of them.
function nameOf(file: string, index: number): string {
  const stem = file.slice(file.lastIndexOf('/') + 1).replace(/\.csv$/i, '');
  return (
    stem
      .replace(/[\\/?*[\]:']/g, ' ')
      .slice(0, 28)
      .trim() || `Ark ${index + 1}`
  );
}

function mark({cells}: WriteSheet, problems: readonly Problem[]): void {
  const byCell = new Map<string, Problem[]>();
  for (const problem of problems)
    if (problem.cell && problem.severity !== 'note')
      byCell.set(problem.cell, [...(byCell.get(problem.cell) ?? []), problem]);
  for (const [address, own] of byCell) {
    const at = keyOf(address);
    const cell = cells!.get(at) ?? {};
    const look = own.some(({severity}) => severity === 'error') ? looks.wrong : looks.doubtful;
    const told = [...own.map(adviceOf), cell.comment?.text ?? ''].filter(Boolean).join('\n\n');
    cells!.set(at, {...cell, style: {...cell.style, ...look}, comment: {author, text: told}});
  }
}

/** “C14” as a writer of workbooks counts it: from nothing, the row first. */
function keyOf(address: string): string {
  const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return `${Number(row) - 1},${column - 1}`;
}
