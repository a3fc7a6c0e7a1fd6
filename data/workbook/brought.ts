import type {TableName} from '../model/tables.ts';
import {isRead, packageFolder, stem} from './folder.ts';
import {isOldWorkbook, openWorkbook, workbookIn, type OpenWorkbook} from './open-workbook.ts';
import type {Problems} from './problem.ts';
import {Refusal} from './refusal.ts';
import {tableInCsv} from './table-alone.ts';
import {unzip} from './unzip.ts';
import {tableNamed} from './which-table.ts';
import {isZip, Zip} from './zip.ts';

/** What has been brought: the files of a package's folder, a workbook, or a table alone. */
export type Brought =
  | {readonly files: ReadonlyMap<string, Uint8Array>}
  | {readonly workbook: OpenWorkbook; readonly file: string}
  | {readonly table: TableName; readonly file: string; readonly bytes: Uint8Array};

/**
 * Sees what files are, by what is in them rather than by what they are called.
 *
 * @throws {Refusal} where they are nothing that can be read.
 */
export function brought(files: ReadonlyMap<string, Uint8Array>, problems: Problems): Brought {
  const [only] = files;
  if (only && files.size === 1) return file(...only, problems);
  const workbooks = [...files].filter(([path]) => isWorkbook(path));
  if (workbooks.length && ![...files.keys()].some(isRead)) return oneOf(workbooks);
  for (const [path] of workbooks) problems.note({file: path, row: null, column: null}, path, beside);
  return {files: packageFolder(files)};
}

const beside = 'Regnearket “%” er ikke læst, for mappens CSV-filer er pakken';

function file(path: string, bytes: Uint8Array, problems: Problems): Brought {
  if (isOldWorkbook(bytes)) return {workbook: openWorkbook(bytes), file: path};
  if (isZip(bytes)) return inZip(path, new Zip(bytes), problems);
  const table = tableNamed(stem(path)) ?? tableInCsv(bytes);
  return table && !path.endsWith('.json')
    ? {table, file: path, bytes}
    : {files: packageFolder(new Map([[path, bytes]]))};
}

function inZip(path: string, zip: Zip, problems: Problems): Brought {
  const kind = workbookIn(zip);
  if (kind) {
    if (isRead(path)) problems.note({file: path, row: null, column: null}, path, misnamed);
    return {workbook: {kind, zip}, file: path};
  }
  const workbooks = zip.entries.map((entry) => entry.path).filter(isWorkbook);
  if (!workbooks.length || zip.entries.some((entry) => isRead(entry.path))) return {files: packageFolder(unzip(zip))};
  return oneOf([...unzip(zip, isWorkbook)]);
}

const misnamed = 'Filen “%” er et regneark, og er læst som det';

function oneOf(workbooks: readonly (readonly [path: string, bytes: Uint8Array])[]): Brought {
  const [[path, bytes]] = workbooks as [readonly [string, Uint8Array]];
  if (workbooks.length === 1) return {workbook: openWorkbook(bytes), file: path};
  throw new Refusal(`Her er ${workbooks.length} regneark. Vælg det ene, pakken er i.`);
}

// Excel and LibreOffice put a file of their own beside the one that is open.
function isWorkbook(path: string): boolean {
  return /(^|\/)[^/~.][^/]*\.(xlsx|xlsm|ods|xls|xlsb)$/i.test(path) && !path.startsWith('__MACOSX/');
}
