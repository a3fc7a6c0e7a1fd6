import type {DataPackage} from '../model/package.ts';
import {brought, type Brought} from './brought.ts';
import {Problems} from './problem.ts';
import {findFiles, readTables, type Found, type PackageReading} from './read-package.ts';
import {findAlone} from './table-alone.ts';

/** What is known beside what is brought, and who is told how far the reading has come. */
export interface Known {
  /** The package that is published under a name, to compare with; null where there is none. */
  readonly published?: (name: string) => DataPackage | null | Promise<DataPackage | null>;
  /** The package that a table that comes alone is to stand in. */
  readonly home?: DataPackage | null;
  /** Is told of bytes done, bytes in all, and what is being done: “Læser Frivillige”. */
  readonly progress?: (done: number, of: number, doing: string) => void;
}

/**
 * The one gate of whatever a person brings: the files of a folder by their path in it, or one file alone, which may be a
 * workbook, a zip of a folder or of a workbook, or a table in CSV. What is wrong with it is told all at once.
 *
 * @throws {Refusal} where there is nothing that can be checked.
 */
export async function readSource(files: ReadonlyMap<string, Uint8Array>, known: Known = {}): Promise<PackageReading> {
  const problems = new Problems();
  const found = await find(brought(files, problems), known, problems);
  const name = found.description?.name;
  const before = name === undefined ? null : ((await known.published?.(name)) ?? null);
  const reading = readTables(found, problems, before);
  return found.sheets ? {...reading, sheets: found.sheets} : reading;
}

async function find(what: Brought, known: Known, problems: Problems): Promise<Found> {
  if ('files' in what) return findFiles(what.files, problems);
  if ('table' in what) return findAlone(what, known.home ?? null, problems);
  const {findInWorkbook} = await import('./read-workbook.ts');
  return findInWorkbook(what.workbook, what.file, problems, known.progress);
}
