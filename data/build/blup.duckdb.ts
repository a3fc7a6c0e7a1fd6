import {gzipSync} from 'node:zlib';
import type {DataPackage} from '../model/package.ts';
import {answers} from './answers.json.ts';
import type {File} from './makers.ts';
import {makeDatabase} from './node-database.ts';

/**
 * A package's database, as it is and packed for the way, since not every host packs what it sends; and the answers of the
 * dashboard's first picture, which it is asked for while it is open.
 */
export async function* packageDatabase(data: DataPackage): AsyncIterable<File> {
  const database = await makeDatabase(data);
  let bytes: Uint8Array | null = null;
  try {
    yield* answers(database, data);
  } finally {
    bytes = database.finish();
  }
  yield {path: 'blup.duckdb', content: bytes};
  yield {path: 'blup.duckdb.gz', content: gzipSync(bytes, {level: 9})};
}
