import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {withhold} from '../../../data/build/withhold.ts';
import type {DataPackage} from '../../../data/model/package.ts';
import {tables, type TableName} from '../../../data/model/tables.ts';
import {describeAll} from '../../../data/workbook/problem.ts';
import {readSource} from '../../../data/workbook/read-source.ts';
import {writeCsv} from '../../../data/workbook/write-csv.ts';
import {describePackage} from '../../../data/workbook/write-description.ts';
import {writeWorkbook} from '../../../data/workbook/write-workbook.ts';
import {anyPackage} from './any-package.ts';

describe('any package', () => {
  it('goes out as a folder of CSV and comes in as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage, async (data) => {
        expect(await read(folderOf(data))).toEqual(data);
      }),
      {numRuns: 60},
    );
  }, 120_000);

  it('goes out as a workbook and comes in as it was, with nothing to be told of', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage, async (data) => {
        const workbook = new Map([['pakken.xlsx', await writeWorkbook(data)]]);
        expect(await read(workbook)).toEqual(data);
        expect(await notesOf(workbook)).toEqual([]);
      }),
      {numRuns: 40},
    );
  }, 240_000);

  it('is the same bytes each time it is written', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage, async (data) => {
        const again = await writeWorkbook(structuredClone(data));
        expect(Buffer.from(await writeWorkbook(data)).equals(again)).toBe(true);
      }),
      {numRuns: 5},
    );
  }, 60_000);
});

describe.each(['eksempel', 'blup-2021'])('the package %s', (name) => {
  const files = shipped(name);

  it('is the same when its workbook comes in again', async () => {
    const data = await read(files);
    const workbook = new Map([['pakken.xlsx', await writeWorkbook(data)]]);
    expect(await read(workbook)).toEqual(data);
    expect(await notesOf(workbook)).toEqual([]);
  });
});

it('columns that no table knows come in, go out and come in again, and are not published', async () => {
  const files = shipped('blup-2021');
  const [head, first, ...rest] = text(files.get('villages.csv')!).split('\n');
  const [before, after] = [
    `${head},Intern note,Rute\n`,
    `${first},"ring først, =1+1",\n${rest.map((line) => line && `${line},,7 å`).join('\n')}`,
  ];
  const data = await read(new Map([...files, ['villages.csv', new TextEncoder().encode(before + after)]]));
  const workbook = new Map([['pakken.xlsx', await writeWorkbook(data)]]);
  expect(await read(workbook)).toEqual(data);
  expect(data!.extras).toEqual({
    villages: [
      {heading: 'Intern note', cells: ['ring først, =1+1', ...data!.rows.villages.slice(1).map(() => '')]},
      {heading: 'Rute', cells: ['', ...data!.rows.villages.slice(1).map(() => '7 å')]},
    ],
  });
  expect(withhold(data!)).not.toHaveProperty('extras');
});

it('the template comes in as a package that nobody has filled in: its examples are never read', async () => {
  const {package: data, problems} = await readSource(new Map([['skabelon.xlsx', await writeWorkbook(null)]]));
  expect(data).toBeNull();
  expect(describeAll(problems)).toEqual([
    expect.stringMatching(/^Om pakken!B3, kolonne “Kort navn”: fandt ingenting/),
    expect.stringMatching(/^Om pakken!B4, kolonne “Titel”: fandt ingenting/),
    expect.stringMatching(/^Om pakken!B6, kolonne “Opdateret”: fandt ingenting/),
    expect.stringMatching(/^Om pakken!B7, kolonne “Opdigtet”: fandt ingenting/),
    expect.stringMatching(/^Landsbyer: fandt ingenting; ventede mindst én landsby/),
    expect.stringMatching(/^Læst: Skabelonens eksempelrækker er ikke læst \(12 steder/),
  ]);
});

async function read(files: ReadonlyMap<string, Uint8Array>): Promise<DataPackage | null> {
  const {package: data, problems} = await readSource(files);
  const errors = problems.filter(({severity}) => severity === 'error');
  expect(describeAll(errors)).toEqual([]);
  return data;
}

async function notesOf(files: ReadonlyMap<string, Uint8Array>): Promise<string[]> {
  const {problems} = await readSource(files);
  return describeAll(problems.filter(({severity}) => severity === 'note'));
}

function folderOf({description, rows}: DataPackage): ReadonlyMap<string, Uint8Array> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const csv = (Object.keys(tables) as TableName[]).map(
    (name) => [`${name}.csv`, bytes(writeCsv(tables[name], rows[name] as never))] as const,
  );
  return new Map([['datapackage.json', bytes(JSON.stringify(describePackage(description)))], ...csv]);
}

function shipped(name: string): ReadonlyMap<string, Uint8Array> {
  const folder = `data/packages/${name}`;
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(`${folder}/${file}`)]));
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
