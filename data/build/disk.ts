import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {descriptor} from '../workbook/description.ts';
import {limits, Refusal, tooLarge, tooMany} from '../workbook/refusal.ts';
import type {File} from './makers.ts';
import type {Progress} from './progress.ts';

/** What stands at a path: the files of a folder, or the file alone, whatever it is. */
export function readPlace(path: string): ReadonlyMap<string, Uint8Array> {
  const found = existsSync(path) ? statSync(path) : null;
  if (!found?.isFile()) return readFolder(path);
  if (found.size > limits.bytes) throw tooLarge();
  return new Map([
    [basename(path).normalize('NFC'), orRefuse(`Filen ${shown(path)} kan ikke læses`, () => readFileSync(path))],
  ]);
}

/** The files a package may be made of, by their path inside its folder. */
export function readFolder(folder: string): ReadonlyMap<string, Uint8Array> {
  if (!existsSync(folder)) throw new Refusal(`Der er hverken en mappe eller en fil, der hedder ${shown(folder)}.`);
  const paths = orRefuse(`Mappen ${shown(folder)} kan ikke læses`, () => pathsIn(folder));
  if (!paths.length)
    throw new Refusal(`Mappen ${shown(folder)} er tom: der er hverken ${descriptor} eller CSV-filer i den.`);
  if (paths.length > limits.entries) throw tooMany();
  const bytes = paths.reduce(
    (sum, path) => sum + (statSync(join(folder, path), {throwIfNoEntry: false})?.size ?? 0),
    0,
  );
  if (bytes > limits.bytes) throw tooLarge();
  return new Map(
    paths.map((path) => [
      path.normalize('NFC'),
      orRefuse(`Filen ${path} kan ikke læses`, () => readFileSync(join(folder, path))),
    ]),
  );
}

function pathsIn(folder: string, inside = ''): string[] {
  const entries = readdirSync(join(folder, inside), {withFileTypes: true}).filter(({name}) => !name.startsWith('.'));
  return entries
    .flatMap((entry) => {
      const path = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return pathsIn(folder, path);
      return entry.isFile() && /\.(csv|json)$/i.test(entry.name) ? path : [];
    })
    .sort();
}

/**
 * Writes the files aside and puts their folder where the previous one stood. At every moment the place holds a whole
 * package, or its previous one stands beside it for {@link recover}, which then also keeps it.
 */
export async function swapIn(
  out: string,
  name: string,
  files: AsyncIterable<File>,
  progress: Progress,
): Promise<string> {
  const {place, aside} = placesOf(out, name);
  try {
    await writeAll(aside, files, progress);
  } catch (error) {
    discard(aside);
    throw error;
  } finally {
    progress.end();
  }
  putInPlace(out, name, aside);
  return place;
}

// Where nothing could be written there may be nothing to remove; the first error is the one to tell of.
function discard(folder: string): void {
  try {
    rmSync(folder, {recursive: true, force: true});
  } catch {
    return;
  }
}

/** Puts a folder where a package stands, which from then on stands beside it. */
export function putInPlace(out: string, name: string, folder: string): void {
  const {place, previous} = placesOf(out, name);
  orRefuse(`Der kan ikke skrives i ${shown(out)}`, () => {
    if (existsSync(place)) renameSync(place, previous);
    try {
      renameSync(folder, place);
    } catch (error) {
      if (existsSync(previous)) renameSync(previous, place);
      throw error;
    }
  });
}

function placesOf(out: string, name: string) {
  return {place: join(out, name), aside: join(out, `.${name}.new`), previous: join(out, `.${name}.old`)};
}

async function writeAll(folder: string, files: AsyncIterable<File>, progress: Progress): Promise<void> {
  const [folders, paths] = [new Set<string>(), new Set<string>()];
  for await (const {path, content} of files) {
    if (paths.has(path.toLowerCase())) throw new Error(`two files are named ${path}`);
    paths.add(path.toLowerCase());
    const file = join(folder, path);
    orRefuse(`Der kan ikke skrives i ${shown(dirname(folder))}`, () => {
      if (!folders.has(dirname(file))) mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, content);
    });
    folders.add(dirname(file));
    progress.step();
  }
}

/** The index of every package that is published, by its folder's name. */
export function published(out: string): readonly {readonly name: string; readonly text: string}[] {
  return foldersIn(out).flatMap((folder) => {
    const file = join(folder, 'index.json');
    const name = basename(folder);
    return name.startsWith('.') || !existsSync(file) ? [] : {name, text: readFileSync(file, 'utf8')};
  });
}

/** The answers that were prepared of a whole package, by its folder's name; null where they cannot be read. */
export function publishedAnswers(out: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(out, name, 'answers/alle.json'), 'utf8'));
  } catch {
    return null;
  }
}

/** Writes files one by one, each aside and then at once in the place of the previous. */
export function replaceFiles(folder: string, files: Iterable<File>): void {
  orRefuse(`Der kan ikke skrives i ${shown(folder)}`, () => {
    for (const {path, content} of files) {
      const file = join(folder, path);
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(`${file}.new`, content);
      renameSync(`${file}.new`, file);
    }
  });
}

/**
 * Sees to what builds have left: puts back a package that was moved and not replaced, gives one that was replaced to `keep`,
 * and clears away what was not written to its end.
 */
export function recover(out: string, keep: (name: string, previous: string, place: string) => void): void {
  if (!existsSync(out) || !statSync(out).isDirectory()) return;
  orRefuse(`Mappen ${shown(out)} kan ikke ryddes op`, () => {
    for (const entry of readdirSync(out)) {
      const [, name, ending] = /^\.([a-z0-9-]+)\.(new|old)$/.exec(entry) ?? [];
      if (!name) continue;
      const {place, previous} = placesOf(out, name);
      if (ending === 'new') rmSync(join(out, entry), {recursive: true, force: true});
      else if (existsSync(place)) keep(name, previous, place);
      else renameSync(previous, place);
    }
  });
}

/** Does something with the disk, or says in a sentence why it cannot be done. */
export function orRefuse<T>(sentence: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    if (!code) throw error;
    throw new Refusal(`${sentence}: ${reasons[code] ?? code}.`, {cause: error});
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'adgang nægtet',
  EPERM: 'adgang nægtet',
  EBUSY: 'et andet program bruger den',
  ENOSPC: 'disken er fuld',
  EROFS: 'disken kan kun læses',
  ENOTDIR: 'en fil ligger, hvor der skal være en mappe',
  EEXIST: 'en fil ligger, hvor der skal være en mappe',
  ENOTEMPTY: 'en tidligere udgave står i vejen',
  EMFILE: 'der er for mange åbne filer',
};

/** A path as the reader would write it. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return (short && !short.startsWith('..') ? short : path).replaceAll('\\', '/');
}

/** The folders in a folder; none where it is not there. */
export function foldersIn(folder: string): readonly string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const entries = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory());
  return entries.map(({name}) => join(folder, name)).sort();
}
