import {zipSync, type Zippable} from 'fflate';
import type {Zip} from '../zip.ts';
import type {Told} from './book.ts';
import {Room} from './sheet-maker.ts';
import {columnOf} from './reference.ts';
import {readXml} from './xml.ts';

/**
 * A workbook with no more in it than its sheets, after a look through every part of it: that it is whole and well formed XML,
 * that nothing in it is deeper than a sheet is, and that there is room for its cells. Who reads it after this may build it
 * all in memory.
 *
 * @throws {Refusal}
 */
export function checkedContents(zip: Zip, told: Told): Uint8Array {
  const room = new Room();
  const files: Zippable = {};
  for (const {path, size} of zip.entries) {
    if (isContent(path)) files[path] = [checked(told.chunks(path), size, room), {level: 0}];
  }
  return zipSync(files);
}

function checked(chunks: Iterable<Uint8Array>, size: number, room: Room): Uint8Array {
  const file = new Uint8Array(size);
  let [far, column] = [0, -1];
  const kept = function* () {
    for (const chunk of chunks) {
      file.set(chunk, far);
      far += chunk.length;
      yield chunk;
    }
  };
  readXml(kept(), {
    open(name, {r}) {
      if (name === 'row') column = -1;
      if (name !== 'c') return;
      const next = r === undefined ? column + 1 : columnOf(r);
      room.take(next - column);
      column = Math.max(column, next);
    },
  });
  return file;
}

// Pictures, comments, pivot tables, other files' cells and the like stand further in, and are passed over with what leads to them.
function isContent(path: string): boolean {
  return /^(\[content_types\]\.xml|_rels\/\.rels|[^/]+\/(_rels\/|worksheets\/)?[^/]+\.(xml|rels))$/i.test(path);
}
