import {read, type CellObject} from '@e965/xlsx';
import {expect, it} from 'vitest';
import {markWorkbook} from '../../../data/workbook/mark-workbook.ts';
import {readSource} from '../../../data/workbook/read-source.ts';
import {writeWorkbook} from '../../../data/workbook/write-workbook.ts';
import {packageOf} from '../build/package-of.ts';

const wrong = packageOf(
  {},
  {
    villages: [{id: 'ellum', name: 'Ellum', municipality: '0550', website: 'ellum'}],
    volunteers: [{village: 'elum', role: 'andre', date: '2021-08-15', people: 3}],
  },
);

it('a workbook comes back with its wrong cells coloured and told of, and a first sheet that leads to each', async () => {
  const files = new Map([['pakken.xlsx', await writeWorkbook(wrong)]]);
  const book = open(await markWorkbook(files, await readSource(files)));
  expect(book.SheetNames.slice(0, 3)).toEqual(['Problemer', 'Læs mig', 'Om pakken']);
  expect(book.Sheets.Frivillige!.A3).toMatchObject({v: 'elum', s: {fgColor: {rgb: 'F9D2CB'}}});
  expect((book.Sheets.Frivillige!.A3 as CellObject).c?.[0]?.t).toBe('Ventede et id fra Landsbyer. Mente I ellum?');
  expect(book.Sheets.Problemer!.A1).toMatchObject({v: '2 fejl skal rettes'});
  expect(book.Sheets.Problemer!.C4).toMatchObject({v: 'A3', l: {Target: "#'Frivillige'!A3"}});
  expect(book.Sheets.Landsbyer!.C3).toMatchObject({v: '0550', z: '@'});
});

it('a marked workbook that has been mended has no mark left, and its list is not read', async () => {
  const files = new Map([['pakken.xlsx', await writeWorkbook(wrong)]]);
  const marked = new Map([['pakken.xlsx', await markWorkbook(files, await readSource(files))]]);
  const reading = await readSource(marked);
  expect(reading.problems).toEqual((await readSource(files)).problems);
  const again = open(await markWorkbook(marked, {...reading, problems: []}));
  expect(again.SheetNames.filter((name) => name === 'Problemer')).toHaveLength(1);
  expect((again.Sheets.Frivillige!.A3 as CellObject).c).toBeUndefined();
  expect((again.Sheets.Frivillige!.A3 as {s?: {fgColor?: unknown}}).s?.fgColor).toBeUndefined();
});

it('a folder of CSV becomes a workbook of its own, each table a sheet', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = new Map([
    ['datapackage.json', bytes('{"name": "x", "title": "X", "updated": "2026-01-01", "invented": true}')],
    ['villages.csv', bytes('Landsbyer i år;;\nid;navn;kommunekode\nellum;Ellum;9999\n')],
  ]);
  const book = open(await markWorkbook(files, await readSource(files)));
  expect(book.SheetNames).toEqual(['Problemer', 'villages']);
  expect(book.Sheets.villages!.C3).toMatchObject({v: '9999', s: {fgColor: {rgb: 'F9D2CB'}}});
  expect(book.Sheets.Problemer!.C3).toMatchObject({v: 'C3', l: {Target: "#'villages'!C3"}});
});

function open(bytes: Uint8Array) {
  return read(bytes, {cellStyles: true, cellNF: true});
}
