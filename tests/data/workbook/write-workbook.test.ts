import {execFile} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {read, utils, type CellObject, type WorkBook} from '@e965/xlsx';
import {strFromU8, unzipSync} from 'fflate';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Table} from '../../../data/model/table.ts';
import {tables} from '../../../data/model/tables.ts';
import {describeAll} from '../../../data/workbook/problem.ts';
import {readSource} from '../../../data/workbook/read-source.ts';
import {writeWorkbook} from '../../../data/workbook/write-workbook.ts';
import {packageOf} from '../build/package-of.ts';

const data = packageOf(
  {title: 'Vestegnen', invented: true, sources: [{title: 'Sekretariatet', path: null}]},
  {
    villages: [
      {id: '007', name: '=1+1', municipality: '0550', population: 1100, latitude: 55.123, about: '-_x0041_ "æøå"\n@ny'},
    ],
    processes: [{id: '007-2021', village: '007', phase_model: 'nyeste', start: '2021-08-15', expected_end: '2022-21~'}],
    volunteers: [{village: '007', role: 'unikke', date: '2021-08', people: 'skjult'}],
    goals: [{id: 'vi', village: '007', name: '+45', sdgs: [], targets: ['11.3']}],
  },
);

describe('a workbook, as another program reads it', () => {
  let bytes: Uint8Array;
  let book: WorkBook;
  beforeAll(async () => {
    bytes = await writeWorkbook(data);
    book = read(bytes, {cellDates: true, cellNF: true, cellStyles: true});
  });

  it('has a sheet a table, in Danish, after what explains it', () => {
    const titles = Object.values(tables).map(({title}) => title);
    expect(book.SheetNames).toEqual(['Læs mig', 'Om pakken', ...titles, 'Kilder', 'Lister']);
    expect(book.Workbook?.Sheets?.map(({Hidden}) => Hidden)).toEqual([...titles.map(() => 0), 0, 0, 0, 1]);
  });

  it.each(Object.values<Table>(tables))('tells in $title what a row is, and of each heading what it means', (table) => {
    const sheet = book.Sheets[table.title]!;
    const fields = Object.values(table.fields);
    expect([cell(sheet, 0, 0).v, cell(sheet, 0, 1).v]).toEqual([table.title, table.definition]);
    expect(fields.map((_, i) => cell(sheet, 1, i).v)).toEqual(fields.map(({heading}) => heading));
    expect(fields.map((_, i) => cell(sheet, 1, i).c?.[0]?.t.split('\n')[0])).toEqual(
      fields.map(({definition}) => definition),
    );
  });

  it('keeps text that looks like something else as text', () => {
    const sheet = book.Sheets.Landsbyer!;
    const cells = ['A3', 'B3', 'C3'].map((at) => sheet[at] as CellObject);
    expect(cells.map(({t, v, f, z}) => [t, v, f, z])).toEqual([
      ['s', '007', undefined, '@'],
      ['s', '=1+1', undefined, '@'],
      ['s', '0550', undefined, '@'],
    ]);
    expect((book.Sheets.Landsbymål!.A3 as CellObject).v).toBe('vi');
    expect(['C3', 'D3', 'E3'].map((at) => (book.Sheets.Landsbymål![at] as CellObject).v)).toEqual([
      '+45',
      'ingen',
      '11.3',
    ]);
  });

  it('has numbers that can be summed and days that are days; what is less than a day is words', () => {
    expect(book.Sheets.Landsbyer!.E3).toMatchObject({t: 'n', v: 1100, z: '#,##0'});
    expect(book.Sheets.Forløb!.E3).toMatchObject({t: 'd', z: 'dd-mm-yyyy', v: new Date('2021-08-15T00:00:00Z')});
    expect(book.Sheets.Forløb!.F3).toMatchObject({t: 's', v: 'ca. forår 2022'});
    expect(book.Sheets.Forløb!.D3).toMatchObject({t: 's', v: 'BLUP, nyeste'});
    expect(['B3', 'C3', 'D3'].map((at) => (book.Sheets.Frivillige![at] as CellObject).v)).toEqual([
      'Forskellige frivillige i alt',
      'august 2021',
      'skjult',
    ]);
  });

  it('says that its villages are made up, in its title, on its first sheet and on paper', () => {
    expect(book.Props?.Title).toBe('Vestegnen (opdigtede eksempeldata)');
    expect((book.Sheets['Læs mig']!.A2 as CellObject).v).toBe('Opdigtede eksempeldata');
    expect(part(bytes, 'sheet3.xml')).toContain('<oddHeader>&amp;LLandsbyer – opdigtede eksempeldata</oddHeader>');
  });

  it('holds the headings in view, offers lists, and makes the next row like those above it', () => {
    const xml = part(bytes, 'sheet6.xml');
    expect(xml).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"');
    expect(xml).toMatch(/type="list" sqref="A3:A1048576".*<formula1>'Landsbyer'!\$A\$3:\$A\$503<\/formula1>/);
    expect(xml).toMatch(/type="list" sqref="B3:B1048576".*<formula1>'Lister'!\$F\$2:\$F\$6<\/formula1>/);
    const looks = Array.from(xml.matchAll(/<col min="\d+" style="(\d+)"/g), ([, look]) => Number(look));
    const [formats] = /<cellXfs.*<\/cellXfs>/s.exec(part(bytes, 'styles.xml', 'xl/'))!;
    const ids = Array.from(formats.matchAll(/<xf numFmtId="(\d+)"/g), ([, id]) => id!);
    const kinds = looks.map((look) => ids[look]!);
    // Text is format 49; what is not built in begins at 164.
    expect(kinds.map((id) => (Number(id) > 163 ? 'own' : id))).toEqual(['49', '49', '49', 'own', '49', '49', 'own']);
  });
});

describe.skipIf(!office())('LibreOffice', {timeout: 180_000}, () => {
  it('opens the workbook, and what it saves is the same package', async () => {
    for (const ending of ['xlsx', 'ods']) {
      const saved = await savedByOffice(await writeWorkbook(data), ending);
      const {package: again, problems} = await readSource(new Map([[`pakken.${ending}`, saved]]));
      expect(describeAll(problems.filter(({severity}) => severity === 'error'))).toEqual([]);
      expect(again).toEqual(data);
    }
  });
});

function cell(sheet: WorkBook['Sheets'][string], r: number, c: number): CellObject {
  return sheet[utils.encode_cell({r, c})] as CellObject;
}

function part(bytes: Uint8Array, name: string, folder = 'xl/worksheets/'): string {
  return strFromU8(unzipSync(bytes)[folder + name]!);
}

function office(): string | undefined {
  const found = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  const program = found.find((path) => existsSync(path));
  if (!program) console.info('LibreOffice is not installed: what it makes of a workbook is not tested.');
  return program;
}

async function savedByOffice(bytes: Uint8Array, ending: string): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    writeFileSync(join(folder, 'pakken.xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const into = join(folder, 'saved');
    await promisify(execFile)(office()!, [
      profile,
      '--headless',
      '--convert-to',
      ending,
      '--outdir',
      into,
      join(folder, 'pakken.xlsx'),
    ]);
    return readFileSync(join(into, `pakken.${ending}`));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
