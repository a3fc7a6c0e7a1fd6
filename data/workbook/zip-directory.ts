import {Refusal} from './refusal.ts';

/** A file in a zip, as the zip's list of contents has it. */
export interface ZipEntry {
  readonly path: string;
  readonly encrypted: boolean;
  /** 0 is stored as it is, 8 is deflated. */
  readonly method: number;
  readonly crc: number;
  /** What it takes in the zip and what it says it takes unpacked, in bytes. */
  readonly packed: number;
  readonly size: number;
  /** Where in the zip it begins. */
  readonly at: number;
}

/** That a zip cannot be read. */
export function broken(cause?: unknown): Refusal {
  return new Refusal('Filen er gået i stykker eller ikke hentet helt. Hent, gem eller pak den igen.', {cause});
}

/**
 * A zip's list of contents, which stands at its end: APPNOTE 6.3, sections 4.3.12 and 4.3.16.
 *
 * @throws {Refusal} where there is none that can be read.
 */
export function entriesOf(bytes: Uint8Array, most: number, tooMany: () => Refusal): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  // So says the larger kind of zip, which is for more than we read.
  if (count === 0xffff || at === 0xffffffff) throw tooMany();
  if (count > most) throw tooMany();
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw broken();
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as Three;
    entries.push(entryAt(view, at, bytes.subarray(at + 46, at + 46 + name)));
    at += 46 + name + extra + comment;
  }
  return entries;
}

type Three = [number, number, number];

/** What a file's entry leads to, as it stands in the zip. */
export function packedBytes(bytes: Uint8Array, {at, packed}: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 30 > bytes.length || view.getUint32(at, true) !== 0x04034b50) throw broken();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > bytes.length) throw broken();
  return bytes.subarray(start, start + packed);
}

// The end may be followed by a comment of up to 65 535 bytes.
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  throw broken();
}

function entryAt(view: DataView, at: number, name: Uint8Array): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  return {
    path: nameIn(name, (flags & 0x800) !== 0),
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

// Names are in UTF-8, or else in what DOS wrote in Denmark.
function nameIn(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', {fatal: !isUtf8}).decode(bytes).replaceAll('\\', '/').normalize('NFC');
  } catch {
    return Array.from(bytes, (byte) => dos[byte] ?? String.fromCharCode(byte))
      .join('')
      .replaceAll('\\', '/');
  }
}

const dos: Readonly<Record<number, string>> = {
  0x82: 'é',
  0x86: 'å',
  0x8f: 'Å',
  0x91: 'æ',
  0x92: 'Æ',
  0x9b: 'ø',
  0x9d: 'Ø',
};
