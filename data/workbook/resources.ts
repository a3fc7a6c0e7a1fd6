import {isObject} from '../model/gate.ts';
import {tables, type TableName} from '../model/tables.ts';
import {Asked} from './asked.ts';
import {descriptor} from './description.ts';
import {stem} from './folder.ts';
import {didYouMean, type Problems} from './problem.ts';
import {tableMeant, tableNamed} from './which-table.ts';

/**
 * Which file holds which table: the one the package names, or else the one with the table's own name or title. A table
 * that has neither is not there.
 */
export function findTables(
  json: unknown,
  files: ReadonlyMap<string, Uint8Array>,
  problems: Problems,
): ReadonlyMap<TableName, string> {
  const found = namedTables(json, files, problems);
  for (const path of [...files.keys()].filter((file) => file.toLowerCase().endsWith('.csv')).sort()) {
    const name = tableNamed(stem(path));
    if ([...found.values()].includes(path)) continue;
    if (name && !found.has(name)) found.set(name, path);
    else if (name)
      problems.warn(
        {file: path, row: null, column: null},
        null,
        `kun én fil med tabellen; ${found.get(name)!} er læst, denne ikke`,
      );
    else
      problems.warn(
        {file: path, row: null, column: null},
        path,
        'en fil, der hedder som en tabel; den er ikke læst',
        () => didYouMean(tableMeant(stem(path))),
      );
  }
  return found;
}

function namedTables(
  json: unknown,
  files: ReadonlyMap<string, Uint8Array>,
  problems: Problems,
): Map<TableName, string> {
  const found = new Map<TableName, string>();
  if (!isObject(json)) return found;
  new Asked(json, descriptor, problems).list('resources', (resource) => {
    const name = resource.need('name', 'tabellens navn', (value) => (typeof value === 'string' ? value : null));
    const path = resource.need('path', 'en fil i pakkens mappe, som villages.csv', pathIn);
    if (name === null || path === null) return null;
    const table = tableNamed(name);
    const file = fileNamed(path, files);
    if (!table) reportUnknown(name, problems);
    else if (found.has(table)) resource.wrong('name', name, 'at hver tabel nævnes én gang');
    else if (!file) problems.error({file: path, row: null, column: null}, null, `filen, som ${descriptor} nævner`);
    if (table) found.set(table, file ?? path);
    return null;
  });
  return found;
}

// No address, no way up or out, whatever separates the folders.
function pathIn(value: unknown): string | null {
  if (typeof value !== 'string' || !value || /^[/\\]|^[a-z]+:|\\/i.test(value)) return null;
  const parts = value.split('/').filter((part) => part !== '.');
  return parts.length && parts.every((part) => part && part !== '..') ? parts.join('/').normalize('NFC') : null;
}

function fileNamed(path: string, files: ReadonlyMap<string, Uint8Array>): string | null {
  const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
  return files.has(path) ? path : ([...files.keys()].find((file) => same(file, path)) ?? null);
}

function reportUnknown(name: string, problems: Problems): void {
  const place = {file: descriptor, row: null, column: 'resources'};
  problems.error(place, name, `en af tabellerne ${Object.keys(tables).join(', ')}`, () => didYouMean(tableMeant(name)));
}
