import {Inflate} from 'fflate';
import {limits, Refusal, tooMany} from './refusal.ts';
import {broken, entriesOf, packedBytes, type ZipEntry} from './zip-directory.ts';

/** Whether a file is a zip, by how it begins: with its first file, or with its end where it is empty. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * An open zip, whose files are unpacked one at a time and a little at a time, and never to more than the zip says they are.
 */
export class Zip {
  readonly entries: readonly ZipEntry[];
  readonly #bytes: Uint8Array;
  readonly #byPath: ReadonlyMap<string, ZipEntry>;

  /** @throws {Refusal} where its list of contents cannot be read, or is too long. */
  constructor(bytes: Uint8Array, most = limits.entries) {
    this.#bytes = bytes;
    this.entries = entriesOf(bytes, most, tooMany);
    this.#byPath = new Map(this.entries.map((entry) => [entry.path, entry]));
  }

  has(path: string): boolean {
    return this.#byPath.has(path);
  }

  /** How large a file says it is, 0 where there is none. */
  size(path: string): number {
    return this.#byPath.get(path)?.size ?? 0;
  }

  /** A whole file. */
  read(path: string): Uint8Array {
    const file = new Uint8Array(this.size(path));
    let far = 0;
    for (const chunk of this.chunks(path)) {
      file.set(chunk, far);
      far += chunk.length;
    }
    return file;
  }

  /**
   * A file, a little at a time.
   *
   * @throws {Refusal} on the way, where it is not there, locked, broken, or larger than it says.
   */
  *chunks(path: string): Iterable<Uint8Array> {
    const entry = this.#byPath.get(path);
    if (!entry) throw broken();
    if (entry.encrypted) throw locked();
    let [left, crc] = [entry.size, -1];
    for (const chunk of unpacked(packedBytes(this.#bytes, entry), entry)) {
      left -= chunk.length;
      if (left < 0) throw broken();
      crc = crcWith(crc, chunk);
      yield chunk;
    }
    if (left !== 0 || ~crc >>> 0 !== entry.crc) throw broken();
  }
}

function locked(): Refusal {
  return new Refusal('Zip-filen er låst med adgangskode. Pak den ud, og vælg mappen, eller pak den uden adgangskode.');
}

function unpacked(packed: Uint8Array, {method}: ZipEntry): Iterable<Uint8Array> {
  if (method === 0) return [packed];
  if (method === 8) return inflated(packed);
  throw new Refusal('Zip-filen er pakket på en måde, der ikke kan læses. Pak den ud, og vælg mappen i stedet.');
}

// A kilobyte unpacks to a megabyte at most.
const step = 16 * 1024;

function* inflated(packed: Uint8Array): Iterable<Uint8Array> {
  let chunks: Uint8Array[] = [];
  const so = {whole: false};
  const inflate = new Inflate((chunk, isLast) => {
    chunks.push(chunk);
    so.whole ||= isLast;
  });
  for (let at = 0; at < packed.length; at += step) {
    push(inflate, packed.subarray(at, at + step), at + step >= packed.length);
    yield* chunks;
    chunks = [];
  }
  if (!so.whole) throw broken();
}

function push(inflate: Inflate, packed: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(packed, isLast);
  } catch (error) {
    throw broken(error);
  }
}

function crcWith(before: number, bytes: Uint8Array): number {
  let crc = before;
  for (const byte of bytes) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff]!;
  return crc;
}

const crcTable = Int32Array.from({length: 256}, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});
