import {cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {readPackageIndex, type PackageIndex} from '../model/package-index.ts';
import {descriptor} from '../workbook/description.ts';
import {tables} from '../model/tables.ts';
import {foldersIn, orRefuse, putInPlace, shown} from './disk.ts';
import {tablePath} from './tables.csv.ts';

/** A package as it has been published. */
export interface Version {
  /** When that was, as a name: `2026-08-15-140502`. */
  readonly name: string;
  readonly folder: string;
  /** When it was, in milliseconds. */
  readonly time: number;
}

/** How many earlier versions of a package are kept. */
const kept = 10;

/** The earlier versions of a package that are kept, the newest first. */
export function versionsOf(versions: string, name: string): readonly Version[] {
  const folders = foldersIn(join(versions, name)).filter((folder) => !basename(folder).startsWith('.'));
  return folders
    .map((folder) => ({name: basename(folder), folder, time: timeOf(folder)}))
    .sort((a, b) => b.time - a.time || (a.name < b.name ? 1 : -1));
}

/**
 * Keeps a published folder that another has taken the place of, with the last ten; one whose data are the same as those
 * that stand now is not worth a place among them.
 */
export function keepVersion(versions: string, name: string, previous: string, place: string): void {
  orRefuse(`Den tidligere udgave kan ikke gemmes i ${shown(versions)}`, () => {
    if (hasSameData(previous, place)) {
      rmSync(previous, {recursive: true, force: true});
      return;
    }
    mkdirSync(join(versions, name), {recursive: true});
    move(previous, freeName(join(versions, name), whenNamed(timeOf(previous))));
    for (const {folder} of versionsOf(versions, name).slice(kept)) rmSync(folder, {recursive: true, force: true});
  });
}

/** Puts a version in the place of what is published now. */
export function restore({folder}: Version, out: string, name: string): void {
  orRefuse(`Der kan ikke skrives i ${shown(out)}`, () => mkdirSync(out, {recursive: true}));
  const isNear = statSync(folder).dev === statSync(out).dev;
  const copy = join(out, `.${name}.new`);
  if (!isNear) orRefuse(`Der kan ikke skrives i ${shown(out)}`, () => copyFolder(folder, copy));
  putInPlace(out, name, isNear ? folder : copy);
  if (!isNear) rmSync(folder, {recursive: true, force: true});
}

/** When a published folder was written, in milliseconds; 0 where there is none. */
export function timeOf(folder: string): number {
  const file = join(folder, 'index.json');
  return existsSync(file) ? statSync(file).mtimeMs : 0;
}

/** What a published folder says of itself; null where it cannot be read. */
export function indexOf(folder: string): PackageIndex | null {
  try {
    return readPackageIndex(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
  } catch {
    return null;
  }
}

/** “26. november 2026 kl. 18.09” */
export function whenInWords(time: number): string {
  const form = {timeZone: 'Europe/Copenhagen', dateStyle: 'long', timeStyle: 'short'} as const;
  return new Intl.DateTimeFormat('da', form).format(time);
}

function whenNamed(time: number): string {
  const form = {timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'medium'} as const;
  return new Intl.DateTimeFormat('sv', form).format(time).replace(' ', '-').replaceAll(':', '');
}

function freeName(folder: string, name: string): string {
  const taken = (number: number) => existsSync(join(folder, number > 1 ? `${name}-${number}` : name));
  let number = 1;
  while (taken(number)) number++;
  return join(folder, number > 1 ? `${name}-${number}` : name);
}

// A folder can only be moved at once on the disk it lies on; elsewhere it has its name when it is whole.
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const half = join(dirname(to), `.${basename(to)}`);
    copyFolder(from, half);
    renameSync(half, to);
    rmSync(from, {recursive: true, force: true});
  }
}

function copyFolder(from: string, to: string): void {
  rmSync(to, {recursive: true, force: true});
  cpSync(from, to, {recursive: true, preserveTimestamps: true});
}

function hasSameData(one: string, other: string): boolean {
  const paths = [descriptor, ...Object.keys(tables).map(tablePath)];
  return paths.every((path) => {
    const [a, b] = [join(one, path), join(other, path)];
    return existsSync(a) && existsSync(b) && readFileSync(a).equals(readFileSync(b));
  });
}
