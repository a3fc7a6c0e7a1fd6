import {cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {DuckDBInstance} from '@duckdb/node-api';
import {unzipSync} from 'fflate';
import type {Browser, Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../../../.storybook/tools/run.ts';
import {serve, type Served} from '../../../.storybook/tools/serve.ts';
import {readPlace} from '../../../data/build/disk.ts';
import {build} from '../../../data/build/publish-all.ts';
import {readSource} from '../../../data/workbook/read-source.ts';
import {writeWorkbook} from '../../../data/workbook/write-workbook.ts';
import {startBrowser, visit, type Visit} from '../../support/visit.ts';

const site = join(root, 'dist/site');

describe.skipIf(!existsSync(join(site, 'data/eksempel/tables')))(
  'a workbook on the dashboard',
  {timeout: 240_000},
  () => {
    let browser: Browser;
    let served: Served;
    let visited: Visit;
    let page: Page;
    let folder: string;

    beforeAll(async () => {
      browser = await startBrowser();
      served = await serve(site, 4580);
      folder = mkdtempSync(join(tmpdir(), 'blup-publish-'));
      visited = await visit(browser, `${served.address}/dashboard/index.html?vis=egne`, {acceptDownloads: true});
      page = visited.page;
    });

    afterAll(async () => {
      await browser.close();
      served.close();
      rmSync(folder, {recursive: true});
    });

    it('asks for a yes where a village goes away, and tells what changes', async () => {
      const {package: data} = await readSource(readPlace(join(root, 'data/packages/eksempel')));
      const gone = 'regnspoverup';
      const {villages, processes, milestones, ...others} = data!.rows;
      const kept = processes.filter(({village}) => village !== gone);
      const initiatives = others.initiatives.filter(({village}) => village !== gone);
      const rows = {
        villages: villages.filter(({id}) => id !== gone),
        processes: kept,
        milestones: milestones.filter(({process}) => kept.some(({id}) => id === process)),
        volunteers: others.volunteers.filter(({village}) => village !== gone),
        meetings: others.meetings.filter(({village}) => village !== gone),
        goals: others.goals.filter(({village}) => village !== gone),
        initiatives,
        statuses: others.statuses.filter(({initiative}) => initiatives.some(({id}) => id === initiative)),
        capacity: others.capacity.filter(({village}) => village !== gone),
      };
      const file = join(folder, 'landsbyer.xlsx');
      writeFileSync(file, await writeWorkbook({...data!, rows}));
      await bring(file);
      await page.locator('.reasons', {hasText: 'Landsbyen Regnspoverup fjernes.'}).waitFor();
      expect(await page.locator('.village.removed').first().textContent()).toContain('Regnspoverup');
      const zip = page.getByRole('button', {name: 'Hent alt til udgivelse (zip)'});
      expect(await zip.isDisabled()).toBe(true);
      await page.getByRole('checkbox', {name: 'Ja, det er meningen'}).check();
      expect(await zip.isEnabled()).toBe(true);
    });

    it('gives all that is to be published as the very files the build writes, and the same tables', async () => {
      const file = join(folder, 'landsbyer.xlsx');
      const downloaded = page.waitForEvent('download', {timeout: 200_000});
      await page.getByRole('button', {name: 'Hent alt til udgivelse (zip)'}).click();
      const zipped = unzipSync(readFileSync(await (await downloaded).path()));
      const built = await builtFrom(file);
      const own = [...built.keys()].filter((path) => path.startsWith('data/eksempel/'));
      const inZip = Object.keys(zipped).filter((path) => path.startsWith('data/eksempel/'));
      expect(inZip.sort()).toEqual(own.sort());
      const others = own.filter((path) => !path.includes('blup.duckdb'));
      expect(others.length).toBeGreaterThan(60);
      for (const path of others)
        if (!Buffer.from(zipped[path]!).equals(built.get(path)!))
          expect([path, new TextDecoder().decode(zipped[path])]).toEqual([path, built.get(path)!.toString()]);
      const path = 'data/eksempel/blup.duckdb';
      expect(await tablesOf(Buffer.from(zipped[path]!))).toEqual(await tablesOf(built.get(path)!));
      expect(
        Object.keys(zipped)
          .filter((name) => !name.startsWith('data/eksempel/'))
          .sort(),
      ).toEqual(['data/index.json', 'data/start.json', 'index.html']);
    });

    it('asks nobody else, and has no problem', () => {
      expect([...visited.origins]).toEqual([new URL(served.address).origin]);
      expect(visited.problems).toEqual([]);
    });

    async function bring(file: string): Promise<void> {
      await page.locator('dash-own-data input[accept]').setInputFiles(file);
      await page.locator('dash-own-data .good').waitFor({timeout: 60_000});
    }

    async function builtFrom(file: string): Promise<ReadonlyMap<string, Buffer>> {
      const [out, versions] = [join(folder, 'site/data'), join(folder, 'versions')];
      // Published over what stands there already, as the page does.
      cpSync(join(site, 'data/eksempel'), join(out, 'eksempel'), {recursive: true});
      const output = {isTTY: false, write: () => undefined, now: () => 0};
      expect(
        await build({
          places: [file],
          out,
          versions,
          site: join(folder, 'site'),
          address: new URL('/', served.address).href,
          yes: true,
          output,
        }),
      ).toBe(true);
      return filesIn(join(folder, 'site'));
    }

    async function tablesOf(bytes: Buffer): Promise<Readonly<Record<string, unknown>>> {
      const path = join(folder, `${Math.random()}.duckdb`);
      writeFileSync(path, bytes);
      const instance = await DuckDBInstance.create(path, {access_mode: 'READ_ONLY'});
      const connection = await instance.connect();
      const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
      const names = (await ask('SELECT table_name FROM duckdb_tables() ORDER BY 1')).map(([name]) => name as string);
      const tables: [string, unknown][] = [];
      for (const name of names) tables.push([name, await ask(`SELECT * FROM "${name}" ORDER BY ALL`)]);
      connection.closeSync();
      instance.closeSync();
      return Object.fromEntries(tables);
    }
  },
);

function filesIn(folder: string, inside = ''): Map<string, Buffer> {
  const entries = readdirSync(join(folder, inside), {withFileTypes: true});
  return new Map(
    entries.flatMap((entry) => {
      const path = inside ? `${inside}/${entry.name}` : entry.name;
      const found: [string, Buffer][] = entry.isDirectory()
        ? [...filesIn(folder, path)]
        : [[path, readFileSync(join(folder, path))]];
      return found;
    }),
  );
}
