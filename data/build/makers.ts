import type {DataPackage} from '../model/package.ts';
import {packageDatabase, type DuckDb} from './blup.duckdb.ts';
import {packageDescriptor} from './datapackage.json.ts';
import {packagePage} from './index.html.ts';
import {packageIndex} from './index.json.ts';
import {packageTables} from './tables.csv.ts';
import {villagePages} from './village.html.ts';
import {villageFeeds} from './village.json.ts';
import {villageSchema} from './village.v1.json.ts';

/** A file to publish, by its path in the package's folder. */
export interface File {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Makes files of a package as it may be public, in Node and in the browser alike: the same bytes. */
export type Maker = (data: DataPackage) => Iterable<File>;

/** Everything that is published of a package but its database, in the order it is made. */
const makers: readonly Maker[] = [
  packageIndex,
  packageDescriptor,
  packageTables,
  packagePage,
  villageFeeds,
  villagePages,
  villageSchema,
];

/** Everything that is published of a package as it may be public, with a database made by `duckDb`. */
export async function* publishedFiles(data: DataPackage, duckDb: DuckDb): AsyncIterable<File> {
  for (const make of makers) yield* make(data);
  yield* packageDatabase(data, duckDb);
}
