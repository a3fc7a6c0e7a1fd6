import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {main} from '../../../data/build/workbook.ts';
import {readSource} from '../../../data/workbook/read-source.ts';

const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

it('a package named by its folder alone is written as a workbook that can be read again', async () => {
  const file = join(folder, 'ud.xlsx');
  const {code, said} = await run('blup-2021', '--out', file);
  expect([code, said.at(-1)]).toEqual([0, `Regnearket med BLUP 2021 er skrevet i ${file}`]);
  const {package: data} = await readSource(new Map([['ud.xlsx', readFileSync(file)]]));
  expect(data?.description.name).toBe('blup-2021');
});

it('a workbook that somebody works in is left alone, and the same may be written again', async () => {
  const file = join(folder, 'skabelon.xlsx');
  expect((await run('--out', file)).code).toBe(0);
  expect((await run('--out', file)).code).toBe(0);
  writeFileSync(file, 'mit arbejde');
  const {code, said} = await run('--out', file);
  expect(code).toBe(1);
  expect(said[0]).toContain('findes allerede og er anderledes');
  expect(readFileSync(file, 'utf8')).toBe('mit arbejde');
});

it.each([
  [['findes-ikke'], 'Der er hverken en mappe eller en fil, der hedder findes-ikke.'],
  [['a', 'b'], 'Skriv: npm run workbook -- [pakke, mappe eller fil] [--out fil.xlsx]'],
  [['--ud', 'x'], 'Skriv: npm run workbook -- [pakke, mappe eller fil] [--out fil.xlsx]'],
])('what cannot be done is said: %j', async (args, sentence) => {
  const {code, said} = await run(...args);
  expect([code, said]).toEqual([1, [sentence]]);
  expect(existsSync('blup-skabelon.xlsx')).toBe(false);
});

async function run(...args: string[]) {
  const said: string[] = [];
  const code = await main(args, (line) => said.push(line));
  return {code, said};
}
