import {Inflate} from 'fflate';
import {isRead} from './folder.ts';
import {limits, Refusal, tooLarge, tooMany} from './refusal.ts';
import {broken, entriesOf, packedBytes, type ZipEntry} from './zip-directory.ts';

/** Whether a file is a zip, by how it begins: with its first file, or with its end where it is empty. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);
}

/**
 * The files of a zip that a package may be made of, by their path in it. No more is unpacked than the limits allow,
 * whatever the zip says of its own size.
 *
 * @throws {Refusal} where the zip is broken, too large or locked, or an Excel workbook.
 */
export function unzip(bytes: Uint8Array, {entries: most, bytes: room} = limits): ReadonlyMap<string, Uint8Array> {
  const entries = entriesOf(bytes, most, tooMany);
  if (entries.some(({path}) => path === '[Content_Types].xml')) throw isWorkbook();
  const wanted = entries.filter(({path}) => isRead(path));
  if (wanted.reduce((sum, {size}) => sum + size, 0) > room) throw tooLarge();
  if (wanted.some(({encrypted}) => encrypted))
    throw new Refusal('Zip-filen er låst med adgangskode. Pak den ud, og vælg mappen, eller pak den uden adgangskode.');
  let left = room;
  const files = new Map<string, Uint8Array>();
  for (const entry of wanted) {
    const file = unpacked(packedBytes(bytes, entry), entry, left);
    left -= file.length;
    files.set(entry.path, file);
  }
  return files;
}

function isWorkbook(): Refusal {
  return new Refusal(
    'Det er et Excel-ark, ikke en datapakke. Gem hvert ark som “CSV UTF-8” i en mappe sammen med datapackage.json, og vælg mappen.',
  );
}

function unpacked(packed: Uint8Array, {method, size, crc}: ZipEntry, room: number): Uint8Array {
  if (method !== 0 && method !== 8)
    throw new Refusal('Zip-filen er pakket på en måde, siden ikke kender. Pak den ud, og vælg mappen i stedet.');
  const file = method === 0 ? packed : inflated(packed, Math.min(size, room));
  if (file.length !== size || crcOf(file) !== crc) throw broken();
  return file;
}

/** Unpacks a little at a time, and stops where there is more than there should be. */
function inflated(packed: Uint8Array, most: number): Uint8Array {
  const file = new Uint8Array(most);
  const so = {far: 0, ended: false};
  const inflate = new Inflate((chunk, ended) => {
    if (so.far + chunk.length > most) throw broken();
    file.set(chunk, so.far);
    so.far += chunk.length;
    so.ended = ended;
  });
  try {
    for (let at = 0; at < packed.length; at += step)
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  } catch (error) {
    throw error instanceof Refusal ? error : broken();
  }
  if (!so.ended) throw broken();
  return file.subarray(0, so.far);
}

// A kilobyte unpacks to a megabyte at most.
const step = 16 * 1024;

function crcOf(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ crcTable[(crc ^ byte) & 0xff]!;
  return ~crc >>> 0;
}

const crcTable = Int32Array.from({length: 256}, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  return crc;
});
