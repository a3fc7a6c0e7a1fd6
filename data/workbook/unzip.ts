import {isRead} from './folder.ts';
import {limits, tooLarge} from './refusal.ts';
import type {Zip} from './zip.ts';

/**
 * The files of a zip that a package may be made of, or others that are wanted, by their path in it. No more is unpacked than
 * there is room for, whatever the zip says of its own size.
 *
 * @throws {Refusal} where the zip is broken, too large or locked.
 */
export function unzip(zip: Zip, isWanted = isRead, room = limits.bytes): ReadonlyMap<string, Uint8Array> {
  const wanted = zip.entries.filter(({path}) => isWanted(path));
  if (wanted.reduce((sum, {size}) => sum + size, 0) > room) throw tooLarge();
  return new Map(wanted.map(({path}) => [path, zip.read(path)]));
}
