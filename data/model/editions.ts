import {isObject, kind, list, object, text} from './gate.ts';

/** The list of a published package's editions, from its folder. */
export const editionsList = 'editions.json';

/** A package as it was once published, which is kept whole. */
export interface EditionEntry {
  /** The first twelve digits of the dataset's hash, which name it. */
  readonly hash: string;
  /** The day its data are as of. */
  readonly updated: string;
}

/** What names an edition, of a dataset's whole hash. */
export function editionName(hash: string): string {
  return hash.slice(0, 12);
}

/** Where an edition stands in its package's folder: a zip of its tables and their description. */
export function editionPath(name: string): string {
  return `editions/${name}.zip`;
}

/** Whether a text could name an edition. */
export function isEditionName(value: string): boolean {
  return /^[0-9a-f]{12}$/.test(value);
}

const edition = object<EditionEntry>({hash: kind('et fingeraftryk', isEditionName), updated: text}, 'hash', 'updated');

/** The editions in a list of them, as `JSON.parse` gave it, the newest last; what cannot be read is left out. */
export function readEditions(json: unknown): readonly EditionEntry[] {
  const {editions} = (isObject(json) ? json : {}) as {readonly editions?: unknown};
  return list(edition)(editions, '', () => null) ?? [];
}
