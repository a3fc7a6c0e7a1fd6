import type {OpenWorkbook} from '../open-workbook.ts';
import {Told, type Book, type Progress} from './book.ts';
import {readOds} from './ods.ts';
import {readXlsx} from './xlsx.ts';

/** Reads every sheet of a workbook. */
export function readBook({kind, zip}: OpenWorkbook, progress?: Progress): Book {
  const told = new Told(zip, progress);
  return kind === 'ods' ? readOds(zip, told) : readXlsx(zip, told);
}
