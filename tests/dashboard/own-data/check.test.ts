import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import {root} from '../../../.storybook/tools/run.ts';
import {check} from '../../../dashboard/own-data/check.ts';
import type {ToldOfSheet} from '../../../dashboard/own-data/told.ts';
import {limits} from '../../../data/workbook/refusal.ts';
import {readFolder} from '../../../data/build/disk.ts';
import {withhold} from '../../../data/build/withhold.ts';
import {describeAll} from '../../../data/workbook/problem.ts';
import {readPackage} from '../../../data/workbook/read-package.ts';
import {bad, brought, good} from './proeve.ts';

describe('a package that is brought', () => {
  for (const [as, what] of [
    ['files', brought(good)],
    ['a folder', brought(good, 'proeve/')],
    ['a folder in a folder', brought(good, 'hentet/proeve/')],
    ['a zip', [zipped(good)]],
    ['a zip of a folder', [zipped(good, 'proeve/')]],
    ['a folder with a zip in it', [zipped(good, '', 'proeve/')]],
    [
      'a folder with what systems put in it',
      [...brought(good, 'proeve/'), ...brought({'.DS_Store': 'x', 'Thumbs.db': 'x', '.git/a.json': '{'}, 'proeve/')],
    ],
  ] as const)
    it(`as ${as} is the one the build would publish`, async () => {
      const files = new Map(Object.entries(good).map(([name, text]) => [name, strToU8(text)]));
      const {data, problems} = await check(what);
      expect(problems).toEqual([]);
      expect(data).toEqual(withhold(readPackage(files).package!));
    });

  it('has its small counts withheld, and what would give them away', async () => {
    const {data} = await check(brought(good));
    expect(data!.rows.volunteers.map(({people}) => people)).toEqual(['skjult', 'skjult']);
  });

  it('with errors gives no package, and says what the build says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'proeve-'));
    for (const [name, text] of Object.entries(bad)) writeFileSync(join(folder, name), text);
    const {data, problems} = await check(brought(bad, 'proeve/'));
    expect(data).toBeNull();
    const told = problems.flatMap(sentences);
    expect(told.toSorted()).toEqual(
      describeAll(readPackage(readFolder(folder)).problems)
        .map(withoutMark)
        .toSorted(),
    );
    rmSync(folder, {recursive: true});
    expect(problems.map(({file, errors, warnings}) => [file, errors, warnings])).toEqual([
      ['villages.csv', 2, 0],
      ['volunteers.csv', 1, 0],
    ]);
  });

  it('without a description says what the build says', async () => {
    const {'datapackage.json': _, ...tables} = good;
    const {problems} = await check(brought(tables));
    expect(sentences(problems[0]!)).toEqual([
      'datapackage.json: fandt ingenting; ventede en fil med det navn i mappen; den siger, hvad pakken er.',
    ]);
  });

  it('of those that ship with the project is read whole', async () => {
    for (const [name, remarks] of [
      ['eksempel', [ponders]],
      ['blup-2021', []],
    ] as const) {
      const files = readFolder(join(root, 'data/packages', name));
      const {data, problems} = await check(brought(Object.fromEntries(files), `${name}/`));
      expect(problems.flatMap(sentences)).toEqual(remarks);
      expect(data).toEqual(withhold(readPackage(files).package!));
    }
  });

  for (const [what, files, sentence] of [
    ['nothing', [], 'hverken regneark, datapackage.json eller CSV-filer'],
    ['a picture', brought({'kort.png': 'x'}), 'hverken regneark, datapackage.json eller CSV-filer'],
    ['an empty zip', [zipped({})], 'hverken regneark, datapackage.json eller CSV-filer'],
    ['several packages', [...brought(good, 'alle/a/'), ...brought(good, 'alle/b/')], 'Her er 2 datapakker'],
    ['a broken zip', brought({'a.zip': 'PK\x03\x04'}), 'Filen er gået i stykker'],
    ['too much', brought({...good, 'a.csv': new Uint8Array(limits.bytes)}), 'fylder over 60 MB'],
    ['too large a zip', brought({'a.zip': new Uint8Array(limits.bytes + 1)}), 'fylder over 60 MB'],
  ] as const)
    it(`that is ${what} is refused in so many words`, async () => {
      await expect(check(files)).rejects.toThrow(sentence);
    });
});

/** A village that has not begun yet. */
const ponders =
  'villages.csv, række 4, kolonne “id”: fandt “blishoenehavn”; ventede at landsbyen har et forløb i processes.csv.';

function sentences({told}: ToldOfSheet): string[] {
  return told.map(({sentence}) => sentence);
}

// The page shows what kind a sentence is otherwise than the terminal.
function withoutMark(line: string): string {
  return line.replace(/^(Bemærk|Læst): /, '');
}

function zipped(files: Readonly<Record<string, string>>, inside = '', outside = '') {
  const entries = Object.entries(files).map(([name, text]) => [`${inside}${name}`, strToU8(text)]);
  return brought({'pakke.zip': zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>)}, outside)[0]!;
}
