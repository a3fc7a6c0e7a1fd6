import Papa from 'papaparse';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {csv, csvText} from '../../../dashboard/files/csv.ts';
import {sample} from './sample.ts';

const {columns, rows, notes} = sample;

describe('a CSV file', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends its lines as Windows does', async () => {
    const bytes = new Uint8Array(await csv(sample).arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csvText(columns, rows).split('\r\n')).toHaveLength(rows.length + 2);
    expect(csvText(columns, rows).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is read back as it was written', () => {
    expect(read(csvText(columns, rows))).toEqual([
      ['Landsby', 'Hold', 'Frivillige (antal)', 'Pr. 100 indbyggere', 'Andel (%)', 'Optalt'],
      ['Ellum', '2023-1\u00A0', '41', '14,1379310345', '42,5', '2026-05-03'],
      ['Åby; øst', '2021', '0', '-1,5', '0,3', 'august 2021\u00A0'],
      ["'=1+1", 'ikke oplyst', 'skjult', 'ikke oplyst', 'ikke relevant', 'ikke oplyst'],
    ]);
  });

  it('has its notes below an empty row, each as wide as the table', async () => {
    const lines = read((await csv(sample).text()).replace(/^(?!\uFEFF)/, '\uFEFF'));
    expect(lines.every((cells) => cells.length === columns.length)).toBe(true);
    const empty = lines.findIndex((cells) => cells.every((cell) => !cell));
    expect(empty).toBe(rows.length + 1);
    expect(lines.slice(empty + 1).map(([cell]) => cell)).toEqual([sample.title, sample.subtitle, ...notes]);
  });

  it('of rows alone is a plain table', () => {
    expect(csvText([{heading: 'a'}, {heading: 'b'}], [[1, 'to']])).toBe('\uFEFFa;b\r\n1;to\r\n');
  });

  for (const text of ['=1+1', '+45 12345678', '-', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])
    it(`never begins a formula: ${JSON.stringify(text)}`, () => {
      expect(written(text)).toBe(`'${text}`);
    });

  for (const text of ['0550', '2023-1', '1/2', '12:30', '1.234', '3,5', '2E5', '3. maj', 'maj 2021', '10 %'])
    it(`keeps a text from becoming a number or a date: ${text}`, () => {
      expect(written(text)).toBe(`${text}\u00A0`);
    });

  for (const text of ['2021', '0', 'Ellum', 'fase 2', '2. fase', '14 landsbyer', 'Marie 2', 'hold 2023-1', 'A4', '–'])
    it(`leaves alone what Excel leaves alone: ${text}`, () => {
      expect(written(text)).toBe(text);
    });

  it('holds any text whatever, and lets none of it out of its cell', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme-composite'}), (text) => {
        const [, [cell, next] = []] = read(csvText([{heading: 'a'}, {heading: 'b'}], [[text, 1]]));
        expect(next).toBe('1');
        expect(cell).toContain(text);
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});

function written(text: string): string {
  return read(csvText([{heading: 'a'}], [[text]]))[1]![0]!;
}

function read(text: string): string[][] {
  expect(text[0]).toBe('\uFEFF');
  const {data, errors} = Papa.parse<string[]>(text.slice(1), {delimiter: ';', newline: '\r\n'});
  expect(errors).toEqual([]);
  return data.slice(0, -1);
}
