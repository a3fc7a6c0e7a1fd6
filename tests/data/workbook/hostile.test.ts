import {strFromU8, strToU8, unzipSync, zipSync, type Zippable} from 'fflate';
import {writeXlsx} from 'hucre/xlsx';
import {describe, expect, it} from 'vitest';
import {describeAll} from '../../../data/workbook/problem.ts';
import {readSource} from '../../../data/workbook/read-source.ts';
import {Refusal} from '../../../data/workbook/refusal.ts';

const megabyte = 1024 * 1024;

/** What somebody may bring by mistake or on purpose, and the sentence it is refused with. */
const refused: readonly (readonly [what: string, make: () => Uint8Array, sentence: string])[] = [
  ['a bomb', () => workbook({sheet: `${head}<row/>`, padding: 170}), 'fylder over 160 MB, når det er pakket ud'],
  ['a bomb that says it is small', () => lying(workbook({sheet: head + '<row/>'.repeat(500_000)})), 'gået i stykker'],
  ['a cell far out in every row', () => workbook({sheet: farOut(2000)}), 'flere celler, end der læses'],
  ['tags within tags', () => workbook({sheet: '<a>'.repeat(5000)}), 'gået i stykker'],
  [
    'entities within entities',
    () => workbook({sheet: `<row><c t="str"><v>&lol;</v></c></row>`, dtd}),
    'gået i stykker',
  ],
  ['a sheet that stops short', () => workbook({sheet: '<row><c><v>1'}), 'gået i stykker'],
  ['a broken zip', () => workbook({sheet: head}).slice(0, -40), 'gået i stykker'],
  ['a workbook with a password', () => container('EncryptedPackage'), 'låst med adgangskode'],
  ['an old .xls', () => container('Workbook'), 'et gammelt Excel-regneark (.xls)'],
  ['an .xlsb', () => zipSync({'[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.bin': strToU8('x')}), '(.xlsb)'],
  ['an .ods with a password', lockedOds, 'låst med adgangskode'],
  [
    'a workbook of something else',
    () => workbook({sheet: head, name: 'Budget', cells: 'Beløb'}),
    'ingen af pakkens ark',
  ],
  [
    'a Word document',
    () => zipSync({'[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': strToU8('x')}),
    'Word',
  ],
  ['a picture', () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2, 3]), 'hverken regneark'],
];

describe('what cannot be read', () => {
  it.each(refused)('%s is refused in a sentence, within seconds and in little memory', async (_, make, sentence) => {
    const bytes = make();
    const [before, start] = [process.memoryUsage().rss, performance.now()];
    const failure = await readSource(new Map([['fil.xlsx', bytes]])).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Refusal);
    expect((failure as Refusal).message).toContain(sentence);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * megabyte);
  });
});

describe('what is odd and can be read', () => {
  it('a million empty rows are no rows', async () => {
    const empty = Array.from({length: 1_000_000}, (_, i) => `<row r="${i + 3}" ht="15"/>`).join('');
    const {sheets} = await readSource(new Map([['fil.xlsx', workbook({sheet: head + empty})]]));
    expect(sheets[0]!.lines).toHaveLength(2);
  }, 60_000);

  it('macros, links to other files and formulas are passed over, and said to be', async () => {
    const formula = '<row r="3"><c r="A3" t="str"><f>[1]Ark1!A1</f><v>viby</v></c></row>';
    const {problems} = await readSource(new Map([['fil.xlsm', workbook({sheet: head + formula, hasParts: true})]]));
    const told = describeAll(problems);
    expect(told).toContain('Læst: Makroerne er ikke kørt og ikke læst (fil.xlsm).');
    expect(told).toContain('Læst: Det, der kommer fra andre filer, er læst, som det sidst stod (fil.xlsm).');
    expect(told).toContain('Læst: Formler er læst som det, de sidst gav (Landsbyer!A3).');
  });

  it('a formula without a result, or with a failed one, is told of at its cell', async () => {
    const cells = '<row r="3"><c r="A3"><f>B1</f></c><c r="B3" t="e"><v>#DIV/0!</v></c></row>';
    const {problems} = await readSource(new Map([['fil.xlsx', workbook({sheet: head + cells})]]));
    const told = describeAll(problems);
    expect(told).toContain(
      'Landsbyer!A3, kolonne “Id”: fandt “=B1”; ventede en værdi. Formlen er ikke regnet ud. Åbn filen i Excel eller LibreOffice, gem den, og prøv igen.',
    );
    expect(told).toContain(
      'Landsbyer!B3, kolonne “Navn”: fandt “#DIV/0!”; ventede en værdi, men formlen i cellen giver en fejl. Ret formlen, eller skriv selv værdien.',
    );
  });

  it('a number that its cell shows as a date it cannot be is the number, and none is lost', async () => {
    const numbers = [46_096, 0.8125, -5, 12_345_678, 1e12];
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Landsbyer',
          rows: [['Id', 'Navn', 'Indbyggere'], ...numbers.map((number, i) => [`v${i}`, 'Ellum', number])],
          cells: new Map(numbers.map((value, i) => [`${i + 1},2`, {value, style: {numFmt: 'yyyy-mm-dd'}}])),
        },
      ],
    });
    const {sheets} = await readSource(new Map([['fil.xlsx', bytes]]));
    expect(sheets[0]!.lines.slice(1).map(({cells}) => cells[2])).toEqual([
      '2026-03-15',
      '19:30',
      '-5',
      '12345678',
      '########',
    ]);
  });

  it('a sheet that is a chart has no cells, and stands in nobody’s way', async () => {
    const {sheets} = await readSource(new Map([['fil.xlsx', withChart(workbook({sheet: head}))]]));
    expect(sheets.map(({file, lines}) => [file, lines.length])).toEqual([['Landsbyer', 2]]);
  });

  it('a text that looks like a formula, markup or a link is that text', async () => {
    const names = ['=1+1', '<img src=x onerror=alert(1)>', "javascript:alert('x')"];
    const bytes = await writeXlsx({
      sheets: [
        {name: 'Landsbyer', rows: [['Id', 'Navn', 'Kommunekode'], ...names.map((name, i) => [`v${i}`, name, '0550'])]},
      ],
    });
    const {sheets} = await readSource(new Map([['fil.xlsx', bytes]]));
    expect(sheets[0]!.lines.slice(1).map(({cells}) => cells[1])).toEqual(names);
  });
});

const head =
  '<row r="1"><c r="A1" t="str"><v>Id</v></c><c r="B1" t="str"><v>Navn</v></c><c r="C1" t="str"><v>Kommunekode</v></c></row>' +
  '<row r="2"><c r="A2" t="str"><v>ellum</v></c><c r="B2" t="str"><v>Ellum</v></c><c r="C2" t="str"><v>0550</v></c></row>';

const dtd = '<!DOCTYPE x [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;">]>';

interface Made {
  readonly sheet: string;
  readonly name?: string;
  /** What stands in place of the headings. */
  readonly cells?: string;
  readonly dtd?: string;
  /** How many megabytes of nothing follow the sheet. */
  readonly padding?: number;
  readonly hasParts?: boolean;
}

/** An Excel workbook of one sheet, as somebody made it by hand. */
function workbook({
  sheet,
  name = 'Landsbyer',
  cells,
  dtd: doctype = '',
  padding = 0,
  hasParts = false,
}: Made): Uint8Array {
  const rows = cells ? `<row r="1"><c r="A1" t="str"><v>${cells}</v></c></row>` : sheet;
  const xml = strToU8(`${doctype}<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  const padded = new Uint8Array(xml.length + padding * megabyte).fill(0x20);
  padded.set(xml);
  const links = [['rId1', 'worksheet', 'worksheets/sheet1.xml'], ...(hasParts ? parts : [])];
  const files: Zippable = {
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="r"><sheets><sheet name="${name}" r:id="rId1"/></sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': relationships(links),
    'xl/worksheets/sheet1.xml': [padded, {level: 6}],
    ...(hasParts && {'xl/vbaProject.bin': strToU8('x'), 'xl/externalLinks/externalLink1.xml': strToU8('<x/>')}),
  };
  return zipSync(files);
}

function withChart(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const put = (path: string, before: string, more: string) =>
    (files[path] = strToU8(strFromU8(files[path]!).replace(before, `${more}${before}`)));
  put('xl/workbook.xml', '</sheets>', '<sheet name="Diagram" r:id="rId9"/>');
  const chart = '<Relationship Id="rId9" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/>';
  put('xl/_rels/workbook.xml.rels', '</Relationships>', chart);
  return zipSync({...files, 'xl/chartsheets/sheet1.xml': strToU8('<chartsheet/>')});
}

function relationships(links: readonly (readonly string[])[]): Uint8Array {
  const all = links.map(([id, type, target]) => `<Relationship Id="${id}" Type="x/${type}" Target="${target}"/>`);
  return strToU8(`<Relationships>${all.join('')}</Relationships>`);
}

const parts = [
  ['rId2', 'vbaProject', 'vbaProject.bin'],
  ['rId3', 'externalLink', 'externalLinks/externalLink1.xml'],
] as const;

function farOut(rows: number): string {
  return Array.from({length: rows}, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join('');
}

/** The same zip, whose list says that each file in it takes a thousand bytes at most. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1000)
      view.setUint32(at + 24, 1000, true);
  return bytes;
}

/** A file of the kind that old Excel files are in, with a stream of some name. */
function container(stream: string): Uint8Array {
  const name = [...stream].flatMap((sign) => [sign.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(500).fill(0),
    ...name,
    0,
    0,
  ]);
}

function lockedOds(): Uint8Array {
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'META-INF/manifest.xml': strToU8('<manifest:manifest><manifest:encryption-data/></manifest:manifest>'),
    'content.xml': strToU8('x'),
  });
}
