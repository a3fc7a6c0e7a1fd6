import {existsSync, readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Row, Table} from '../../../data/model/table.ts';
import {tables} from '../../../data/model/tables.ts';
import {readCsv} from '../../../data/workbook/csv.ts';
import {Problems} from '../../../data/workbook/problem.ts';
import {readTable} from '../../../data/workbook/read-table.ts';
import {writeCsv} from '../../../data/workbook/write-csv.ts';
import {rowOf} from './any-rows.ts';

describe('writeCsv', () => {
  for (const table of Object.values<Table>(tables)) {
    it(`writes ${table.name} so that they are read as they were`, () => {
      fc.assert(
        fc.property(fc.array(rowOf(table), {maxLength: 8}), (rows) => {
          const {values, problems} = readBack(table, new TextEncoder().encode(writeCsv(table, rows)));
          expect(problems).toEqual([]);
          expect(values).toEqual(rows);
        }),
        {numRuns: 100},
      );
    });
  }

  it('writes what is expected', () => {
    const row = {
      id: 'hegn',
      village: 'ellum',
      name: 'Male "rødt" hegn',
      sdgs: [11, 15],
      hands_needed: true,
      source: ['https://a.dk', 'https://b.dk'],
    };
    const blank = Object.fromEntries(Object.keys(tables.initiatives.fields).map((name) => [name, null]));
    const [headings, line] = writeCsv<Table>(tables.initiatives, [{...blank, ...row}]).split('\n');
    expect(headings).toBe(Object.keys(tables.initiatives.fields).join(','));
    expect(line).toBe('hegn,ellum,"Male ""rødt"" hegn",,,"11, 15",,,,,,ja,,,,,,,https://a.dk https://b.dk,');
  });

  for (const file of shippedFiles()) {
    it(`finds ${file} canonical`, () => {
      const table: Table = Object.values<Table>(tables).find(({name}) => file.endsWith(`/${name}.csv`))!;
      const bytes = readFileSync(file);
      const {values, problems} = readBack(table, bytes);
      expect(problems).toEqual([]);
      expect(writeCsv(table, values)).toBe(bytes.toString());
    });
  }
});

function shippedFiles(): string[] {
  const folder = 'data/packages';
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) =>
    readdirSync(`${folder}/${name}`)
      .filter((file) => file.endsWith('.csv'))
      .map((file) => `${folder}/${name}/${file}`),
  );
}

function readBack(table: Table, bytes: Uint8Array) {
  const problems = new Problems();
  const {rows} = readTable(readCsv(`${table.name}.csv`, bytes, table, problems), table, problems);
  return {values: rows.map(({values}) => values) as readonly Row<Table>[], problems: problems.list};
}
