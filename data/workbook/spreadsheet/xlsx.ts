import type {Sheet as LibrarySheet} from 'hucre/xlsx';
import type {Sheet} from '../sheet.ts';
import {broken} from '../zip-directory.ts';
import type {Zip} from '../zip.ts';
import type {Book, Told} from './book.ts';
import {checkedContents} from './contents.ts';
import {Room, SheetMaker} from './sheet-maker.ts';
import {readCell} from './xlsx-cell.ts';

/** Reads the sheets of an Excel workbook, in their order. Its macros, pictures and links to other files are passed over. */
export async function readXlsx(zip: Zip, told: Told): Promise<Book> {
  const bytes = checkedContents(zip, told);
  const has = (folder: RegExp) => zip.entries.some(({path}) => folder.test(path));
  return {
    hasMacros: has(/(^|\/)vbaProject\.bin$/i),
    hasLinks: has(/(^|\/)externalLinks\//i),
    sheets: await readSheets(bytes, told, has(/(^|\/)(chart|dialog|macro)sheets\//i)),
  };
}

// One at a time, since there is much to each cell while it is read.
async function readSheets(bytes: Uint8Array, told: Told, hasOthers: boolean): Promise<readonly Sheet[]> {
  const {readXlsx: read} = await import('hucre/xlsx');
  const names: string[] = [];
  const {dateSystem} = await read(bytes, {sheets: ({name}) => !names.push(name)}).catch(refuse);
  const room = new Room();
  const sheets: Sheet[] = [];
  for (const [i, name] of names.entries()) {
    told.sheet(name, names.length - i);
    const found = await read(bytes, {sheets: [i], readStyles: true}).catch((error: unknown) =>
      hasOthers && isMissing(error) ? null : refuse(error),
    );
    if (found) sheets.push(...found.sheets.map((sheet) => made(sheet, room, dateSystem === '1904')));
  }
  return sheets;
}

function made({name, rows, cells, columns, rowDefs, merges, ...sheet}: LibrarySheet, room: Room, from1904: boolean) {
  const maker = new SheetMaker(name, room, !!(sheet.hidden ?? sheet.veryHidden));
  columns?.forEach(({hidden}, index) => hidden && maker.hideColumns(index, index));
  for (const [r, row] of rows.entries()) {
    maker.beginRow(r + 1, !!rowDefs?.get(r)?.hidden);
    for (const [index, value] of row.entries()) {
      const cell = cells?.get(`${r},${index}`);
      if (value === null && cell?.formula === undefined) continue;
      maker.set(index, readCell(value, cell, from1904));
      if (cell?.formula !== undefined && value !== null && value !== '') maker.formula(index);
    }
    maker.endRow();
  }
  for (const {startRow, startCol, endRow, endCol} of merges ?? [])
    maker.merge({row: startRow + 1, index: startCol, lastRow: endRow + 1, lastIndex: endCol});
  return maker.made(from1904);
}

// To the library a sheet that is a chart is a sheet of which the cells are missing.
function isMissing(error: unknown): boolean {
  return (error as Error).message.includes('missing worksheet file');
}

function refuse(cause: unknown): never {
  throw broken(cause);
}
