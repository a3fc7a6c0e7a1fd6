import type {DataPackage} from '../model/package.ts';
import {packageDatabase, type DuckDb} from './blup.duckdb.ts';
import {calendars} from './calendar.ics.ts';
import {dataPage} from './data.html.ts';
import {packageDescriptor} from './datapackage.json.ts';
import {catalogue} from './dcat.jsonld.ts';
import {editions, type Edition} from './editions.zip.ts';
import {frames} from './frame.html.ts';
import {packagePage} from './index.html.ts';
import {packageIndex} from './index.json.ts';
import {newsFeeds} from './news.xml.ts';
import {oembeds} from './oembed.json.ts';
import {pictures} from './pictures.ts';
import {posters} from './poster.html.ts';
import {packageTables} from './tables.csv.ts';
import {villagePages} from './village.html.ts';
import {villageFeeds} from './village.json.ts';
import {villageSchema} from './village.v1.json.ts';

/** A file to publish, by its path in the package's folder. */
export interface File {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Makes files of a package as it may be public, for a site that stands at `address`; in Node and in the browser alike, the
 * same bytes.
 */
export type Maker = (data: DataPackage, address: string) => Iterable<File> | AsyncIterable<File>;

/** Everything that is published of a package but its database, in the order it is made. */
const makers: readonly Maker[] = [
  packageIndex,
  packageDescriptor,
  packageTables,
  packagePage,
  villageFeeds,
  villagePages,
  villageSchema,
  frames,
  oembeds,
  calendars,
  newsFeeds,
  pictures,
  posters,
  dataPage,
  catalogue,
];

/** What publishing needs beside the package. */
export interface Publishing {
  /** Where the site will stand. */
  readonly address: string;
  readonly duckDb: DuckDb;
  /** What has been published of the same package before, and is kept. */
  readonly earlier: readonly Edition[];
}

/** Everything that is published of a package as it may be public. */
export async function* publishedFiles(data: DataPackage, {address, duckDb, earlier}: Publishing): AsyncIterable<File> {
  for (const make of makers) yield* make(data, address);
  yield* editions(data, earlier);
  yield* packageDatabase(data, duckDb);
}
