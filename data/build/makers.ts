import type {DataPackage} from '../model/package.ts';
import {packageDatabase} from './blup.duckdb.ts';
import {calendars} from './calendar.ics.ts';
import {dataPage} from './data.html.ts';
import {catalogue} from './dcat.jsonld.ts';
import {frames} from './frame.html.ts';
import {packagePage} from './index.html.ts';
import {packageIndex} from './index.json.ts';
import {newsFeeds} from './news.xml.ts';
import {oembeds} from './oembed.json.ts';
import {pictures} from './pictures.ts';
import {posters} from './poster.html.ts';
import {villagePages} from './village.html.ts';
import {villageFeeds} from './village.json.ts';
import {villageSchema} from './village.v1.json.ts';

/** A file to publish, by its path in the package's folder. */
export interface File {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Makes files of a package whose small counts have been withheld, for a site that will stand at `address`. */
export type Maker = (data: DataPackage, address: string) => Iterable<File> | AsyncIterable<File>;

/** Everything that is published of a package, in the order it is made. */
export const makers: readonly Maker[] = [
  packageIndex,
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
  packageDatabase,
];
