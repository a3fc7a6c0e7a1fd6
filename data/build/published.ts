import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {editionPath, editionsList, readEditions} from '../model/editions.ts';
import type {DataPackage} from '../model/package.ts';
import {descriptor} from '../workbook/description.ts';
import {difference, type Difference} from '../workbook/difference.ts';
import {readPackage} from '../workbook/read-package.ts';
import type {Edition} from './editions.zip.ts';
import {indexOf} from './versions.ts';

/** The package a published folder was made of, as it was made public; null where there is none or it cannot be read. */
export function readPublished(folder: string): DataPackage | null {
  if (!existsSync(join(folder, descriptor)) || !existsSync(join(folder, 'tables'))) return null;
  const tables = readdirSync(join(folder, 'tables')).filter((name) => name.endsWith('.csv'));
  const paths = [descriptor, ...tables.map((name) => `tables/${name}`)];
  return readPackage(new Map(paths.map((path) => [path, readFileSync(join(folder, path))]))).package;
}

/**
 * What would change if a package, as it may be public, took the place of a published folder. Of a folder without tables, as
 * they were once published, nothing is known but its villages.
 */
export function differenceFrom(folder: string, data: DataPackage): Difference {
  const before = readPublished(folder);
  return before ? difference(before, data) : {...difference(null, data), needsYes: villagesGone(folder, data)};
}

function villagesGone(folder: string, {rows}: DataPackage): string[] {
  const ids = new Set(rows.villages.map(({id}) => id));
  const gone = indexOf(folder)?.villages.filter(({id}) => !ids.has(id)) ?? [];
  return gone.map(({name}) => `Landsbyen ${name} fjernes.`);
}

/** The editions that stand in a published folder, the newest last. */
export function publishedEditions(folder: string): readonly Edition[] {
  return entriesIn(folder).flatMap((entry) => {
    const file = join(folder, editionPath(entry.hash));
    return existsSync(file) ? [{...entry, content: readFileSync(file)}] : [];
  });
}

function entriesIn(folder: string) {
  try {
    return readEditions(JSON.parse(readFileSync(join(folder, editionsList), 'utf8')));
  } catch {
    return [];
  }
}
