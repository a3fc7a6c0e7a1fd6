import {editionPath, editionsList, readEditions} from '../../data/model/editions.ts';
import type {Edition} from '../../data/build/editions.zip.ts';
import {isObject} from '../../data/model/gate.ts';
import {readPackageIndex, readSiteIndex, type PackageIndex, type SiteEntry} from '../../data/model/package-index.ts';
import type {DataPackage} from '../../data/model/package.ts';
import {descriptor} from '../../data/workbook/description.ts';
import {readPackage} from '../../data/workbook/read-package.ts';

/** The packages a site has published; none where that cannot be read. `data` is where they stand. */
export async function publishedPackages(data: string): Promise<readonly SiteEntry[]> {
  const json = await fetchJson(new URL('index.json', data));
  try {
    return readSiteIndex(json).packages;
  } catch {
    return [];
  }
}

/** A package as it was published; null where there is none of that name, or it cannot be read. */
export async function fetchPublished(data: string, name: string): Promise<DataPackage | null> {
  const place = new URL(`${name}/`, data);
  const json = await fetchJson(new URL(descriptor, place));
  if (!isObject(json)) return null;
  const paths = pathsIn(json);
  const tables = await Promise.all(paths.map((path) => fetchBytes(new URL(path, place))));
  const files = paths.flatMap((path, i) => (tables[i] ? [[path, tables[i]] as const] : []));
  const description = new TextEncoder().encode(JSON.stringify(json));
  return readPackage(new Map([[descriptor, description], ...files])).package;
}

/** The editions of a published package, the newest last. */
export async function fetchEditions(data: string, name: string): Promise<readonly Edition[]> {
  const place = new URL(`${name}/`, data);
  const listed = readEditions(await fetchJson(new URL(editionsList, place)));
  const contents = await Promise.all(listed.map(({hash}) => fetchBytes(new URL(editionPath(hash), place))));
  return listed.flatMap((entry, i) => (contents[i] ? [{...entry, content: contents[i]}] : []));
}

/** The index of a published package; null where it cannot be read. */
export async function fetchIndex(data: string, name: string): Promise<PackageIndex | null> {
  try {
    return {...readPackageIndex(await fetchJson(new URL(`${name}/index.json`, data))), name};
  } catch {
    return null;
  }
}

/** Something published, as JSON; null where it cannot be had. */
export async function fetchJson(address: URL): Promise<unknown> {
  const bytes = await fetchBytes(address);
  try {
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as unknown);
  } catch {
    return null;
  }
}

async function fetchBytes(address: URL): Promise<Uint8Array | null> {
  const response = await fetch(address).catch(() => null);
  return response?.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

// Only down from where the package stands.
function pathsIn({resources}: {readonly resources?: unknown}): readonly string[] {
  const paths = Array.isArray(resources)
    ? resources.map((resource) => (resource as {path?: unknown} | null)?.path)
    : [];
  return paths.filter(
    (path): path is string => typeof path === 'string' && /^(?!.*\.\.)[a-z0-9][a-z0-9/._-]*$/i.test(path),
  );
}
