import {mkdtempSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {readPlace} from '../../../data/build/disk.ts';

const megabytes = 200;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'blup-'));
  for (const name of ['stor.xlsx', 'mappe.csv']) {
    writeFileSync(join(folder, name), '');
    truncateSync(join(folder, name), megabytes * 1024 * 1024);
  }
});

afterAll(() => rmSync(folder, {recursive: true}));

describe(`${megabytes} MB are refused, and not read`, () => {
  it.each([
    ['a workbook', () => join(folder, 'stor.xlsx')],
    ['a folder of tables', () => folder],
  ])('%s', (_, place) => {
    const before = process.memoryUsage.rss();
    expect(() => readPlace(place())).toThrow('fylder over 60 MB, og det er mere, der læses');
    expect(process.memoryUsage.rss() - before).toBeLessThan((megabytes * 1024 * 1024) / 2);
  });
});
