import {Refusal} from './refusal.ts';
import {isZip, Zip} from './zip.ts';

/** A workbook that can be read. */
export interface OpenWorkbook {
  readonly kind: 'xlsx' | 'ods';
  readonly zip: Zip;
}

/**
 * Opens a workbook, after seeing that it is one that can be read within measure.
 *
 * @throws {Refusal} where it is of another kind, has a password, is broken or holds too much.
 */
export function openWorkbook(bytes: Uint8Array): OpenWorkbook {
  if (isOldWorkbook(bytes)) throw old(bytes);
  if (!isZip(bytes)) throw new Refusal('Det er ikke et regneark. Vælg en .xlsx-, .ods- eller .csv-fil.');
  const zip = new Zip(bytes);
  const kind = workbookIn(zip);
  if (!kind) throw new Refusal('Det er en zip-fil uden et regneark i.');
  return {kind, zip};
}

/**
 * Which kind of workbook a zip is, null where it is something else.
 *
 * @throws {Refusal} where it is a kind that cannot be read, has a password or holds too much.
 */
export function workbookIn(zip: Zip): OpenWorkbook['kind'] | null {
  const [found] = kinds.filter(({signs}) => signs.some((sign) => zip.has(sign)));
  if (!found) return null;
  if (found.refusal) throw new Refusal(found.refusal);
  if (zip.entries.reduce((sum, {path, size}) => sum + (isContent(path) ? size : 0), 0) > mostUnpacked) throw tooMuch();
  if (found.kind === 'ods' && isLocked(zip)) throw locked();
  return found.kind;
}

// Signs that tell, the surest first.
const kinds: readonly {kind: OpenWorkbook['kind']; signs: readonly string[]; refusal?: string}[] = [
  {kind: 'xlsx', signs: ['xl/workbook.bin'], refusal: saveAs('et binært Excel-regneark (.xlsb)')},
  {kind: 'xlsx', signs: ['word/document.xml'], refusal: 'Det er et Word-dokument, ikke et regneark.'},
  {kind: 'xlsx', signs: ['Index/Document.iwa', 'Index.zip'], refusal: saveAs('et Numbers-regneark')},
  {kind: 'xlsx', signs: ['[Content_Types].xml']},
  {kind: 'ods', signs: ['content.xml', 'encrypted-package']},
];

function saveAs(what: string): string {
  return `Det er ${what}. Gem eller eksportér det som Excel-projektmappe (.xlsx), og brug den fil.`;
}

/** What is read of a workbook is its XML; more of it than this is no data of villages. */
const mostUnpacked = 160 * 1024 * 1024;

function isContent(path: string): boolean {
  return /\.(xml|rels)$/i.test(path);
}

function tooMuch(): Refusal {
  return new Refusal(
    `Regnearket fylder over ${mostUnpacked / 1024 / 1024} MB, når det er pakket ud, og det er mere, end der læses. ` +
      'Slet ark, der ikke hører til, og de tomme rækker under tabellerne, og gem igen.',
  );
}

function locked(): Refusal {
  return new Refusal(
    'Regnearket er låst med adgangskode. Åbn det, fjern adgangskoden (Filer › Oplysninger › Beskyt projektmappe), og gem igen.',
  );
}

// ODF 1.3, part 2: what is encrypted is named in the manifest, and of late is in a package within.
function isLocked(zip: Zip): boolean {
  if (zip.has('encrypted-package')) return true;
  const manifest = 'META-INF/manifest.xml';
  return zip.has(manifest) && new TextDecoder().decode(zip.read(manifest)).includes('encryption-data');
}

/** Whether a file is of the kind that old Excel files are kept in, and new ones with a password. */
export function isOldWorkbook(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}

function old(bytes: Uint8Array): Refusal {
  return holds(bytes, 'EncryptedPackage') ? locked() : new Refusal(saveAs('et gammelt Excel-regneark (.xls)'));
}

// The names of what is in it are in UTF-16.
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (sign) => sign.charCodeAt(0));
  const most = Math.min(bytes.length, 8 * 1024 * 1024) - 2 * wanted.length;
  for (let at = 0; at <= most; at++)
    if (wanted.every((code, i) => bytes[at + 2 * i] === code && bytes[at + 2 * i + 1] === 0)) return true;
  return false;
}
