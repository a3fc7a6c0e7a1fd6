import {strToU8, zipSync} from 'fflate';
import {editionName, editionPath, editionsList, type EditionEntry} from '../model/editions.ts';
import type {DataPackage} from '../model/package.ts';
import {datasetHash} from '../workbook/dataset-hash.ts';
import {packageDescriptor} from './datapackage.json.ts';
import type {File} from './makers.ts';
import {packageTables} from './tables.csv.ts';

/** An edition and its zip. */
export interface Edition extends EditionEntry {
  readonly content: Uint8Array;
}

/** What was published before and what is published now, each as a zip named by its data, and a list of them. */
export function* editions(data: DataPackage, earlier: readonly Edition[]): Iterable<File> {
  const own = editionOf(data);
  yield* editionFiles([...earlier.filter(({hash}) => hash !== own.hash), own]);
}

/** Editions as files, the newest last. */
export function* editionFiles(all: readonly Edition[]): Iterable<File> {
  for (const {hash, content} of all) yield {path: editionPath(hash), content};
  const list = all.map(({hash, updated}) => ({hash, updated, path: editionPath(hash)}));
  yield {path: editionsList, content: `${JSON.stringify({format: 1, editions: list}, null, 2)}\n`};
}

function editionOf(data: DataPackage): Edition {
  const files = [...packageDescriptor(data), ...packageTables(data)];
  const {updated} = data.description;
  return {
    hash: editionName(datasetHash(data)),
    updated,
    content: zipSync(Object.fromEntries(files.map(({path, content}) => [path, strToU8(content as string)])), {
      mtime: new Date(`${updated}T12:00`),
    }),
  };
}
