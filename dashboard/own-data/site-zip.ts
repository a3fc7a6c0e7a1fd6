import {strToU8, Zip, ZipDeflate, ZipPassThrough} from 'fflate';
import {publishedFiles, type File} from '../../data/build/makers.ts';
import {siteFiles} from '../../data/build/site.html.ts';
import {readPackageIndex} from '../../data/model/package-index.ts';
import type {DataPackage} from '../../data/model/package.ts';
import {fetchEditions, fetchIndex, fetchJson, publishedPackages} from './published.ts';
import {wasmDuckDb} from './wasm-duckdb.ts';

/**
 * All that publishing a package changes on a site, as a zip to be unpacked over it: the package's folder, and what stands
 * above the packages. The files are those the build writes. `made` hears of each.
 */
export async function siteZip(open: DataPackage, data: string, made: (path: string) => void): Promise<Blob> {
  const zip = new Zipped(open.description.updated);
  const {name} = open.description;
  const own = new Map<string, string>();
  const earlier = await fetchEditions(data, name);
  const publishing = {address: new URL('../', data).href, duckDb: wasmDuckDb, earlier};
  for await (const file of publishedFiles(open, publishing)) {
    if (file.path === 'index.json' || file.path === 'answers/alle.json') own.set(file.path, file.content as string);
    zip.add({...file, path: `data/${name}/${file.path}`});
    made(file.path);
  }
  for (const file of await above(name, own, data)) zip.add(file);
  return zip.finish();
}

async function above(name: string, own: ReadonlyMap<string, string>, data: string): Promise<Iterable<File>> {
  const others = (await publishedPackages(data)).filter((entry) => entry.name !== name);
  const indexes = (await Promise.all(others.map((entry) => fetchIndex(data, entry.name)))).filter(
    (index) => index !== null,
  );
  const answers = new Map<string, unknown>([[name, JSON.parse(own.get('answers/alle.json')!)]]);
  for (const index of indexes)
    answers.set(index.name, await fetchJson(new URL(`${index.name}/answers/alle.json`, data)));
  const index = readPackageIndex(JSON.parse(own.get('index.json')!));
  return siteFiles([...indexes, index], (of) => answers.get(of) ?? null);
}

/** A zip that grows a file at a time. */
class Zipped {
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #zip = new Zip((error, part) => {
    if (error) throw error;
    this.#parts.push(part);
  });
  readonly #day: Date;

  constructor(day: string) {
    this.#day = new Date(`${day}T12:00`);
  }

  add({path, content}: File): void {
    const entry = /\.(gz|zip)$/.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, {level: 6});
    entry.mtime = this.#day;
    this.#zip.add(entry);
    entry.push(typeof content === 'string' ? strToU8(content) : content, true);
  }

  finish(): Blob {
    this.#zip.end();
    return new Blob(this.#parts, {type: 'application/zip'});
  }
}
