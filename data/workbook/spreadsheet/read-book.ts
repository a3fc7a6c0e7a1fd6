import type {OpenWorkbook} from '../open-workbook.ts';
import {Told, type Book, type Progress} from './book.ts';
import {readOds} from './ods.ts';
import {readXlsx} from './xlsx.ts';

/** Reads every sheet of a workbook. */
export async function readBook({kind, zip}: OpenWorkbook, progress?: Progress): Promise<Book> {
  if (kind === 'ods') return readOds(zip, new Told(zip, progress));
  return readXlsx(zip, new Told(zip, progress, 2));
}
