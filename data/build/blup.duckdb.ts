import type {Database} from '../../dashboard/database/database.ts';
import type {DataPackage} from '../model/package.ts';
import {answers} from './answers.json.ts';
import type {File} from './makers.ts';

/** A DuckDB that makes files: Node's or the browser's. */
export interface DuckDb {
  /** Makes the database of a package as it may be public, and keeps it open to be asked. */
  readonly open: (data: DataPackage) => Promise<OpenFile>;
  /** Packs a file by gzip. */
  readonly pack: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
}

/** A database, open to be asked. */
export interface OpenFile extends Database {
  /** Closes it, and gives its file. */
  finish(): Uint8Array | Promise<Uint8Array>;
}

/**
 * A package's database, as it is and packed for the way, since not every host packs what it sends; and the answers of the
 * dashboard's first picture, which it is asked for while it is open.
 */
export async function* packageDatabase(data: DataPackage, {open, pack}: DuckDb): AsyncIterable<File> {
  const database = await open(data);
  let bytes: Uint8Array | null = null;
  try {
    yield* answers(database, data);
  } finally {
    bytes = await database.finish();
  }
  yield {path: 'blup.duckdb', content: bytes};
  yield {path: 'blup.duckdb.gz', content: await pack(bytes)};
}
