import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {DataPackage} from '../model/package.ts';
import {tables, type TableName} from '../model/tables.ts';
import {writeCsv} from './write-csv.ts';
import {describePackage} from './write-description.ts';

/** A table as it is published: its name and its one canonical CSV. */
interface PublishedTable {
  readonly name: TableName;
  readonly text: string;
}

/** The tables of a package whose small counts have been withheld; that of the capacity is empty where it may not be public. */
function publishedTables({description, rows}: DataPackage): readonly PublishedTable[] {
  return (Object.keys(tables) as TableName[]).map((name) => {
    const isPublic = name !== 'capacity' || description.publishCapacity;
    return {name, text: writeCsv(tables[name], (isPublic ? rows[name] : []) as never)};
  });
}

/**
 * The name of what a package says, in 64 hexadecimal digits: the same for the same data, wherever and whenever they are
 * published, and another when anything in them is. It is the SHA-256 of a line for the description and for each table, with
 * its own SHA-256 and its name, as `sha256sum` writes them.
 */
export function datasetHash(data: DataPackage): string {
  const known = hashes.get(data);
  if (known !== undefined) return known;
  const description = {name: 'description', text: JSON.stringify(describePackage(data.description))};
  const lines = [description, ...publishedTables(data)].map(({name, text}) => `${hashOf(text)}  ${name}\n`);
  const hash = hashOf(lines.join(''));
  hashes.set(data, hash);
  return hash;
}

const hashes = new WeakMap<DataPackage, string>();

function hashOf(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}
