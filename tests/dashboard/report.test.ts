import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {readXlsx} from 'hucre/xlsx';
import type {Browser, Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../../.storybook/tools/run.ts';
import {serve, type Served} from '../../.storybook/tools/serve.ts';
import {openDashboard, site, taken, type Taken} from '../support/dashboard.ts';
import {startBrowser} from '../support/visit.ts';

describe.skipIf(!existsSync(join(site, 'dashboard/index.html')))('the report on the dashboard', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'blup-report-'));
    browser = await startBrowser();
    served = await serve(site, 4680);
    ({page} = await openDashboard(browser, served.address, '?pakke=eksempel&kommune=0550&vis=rapport', {
      acceptDownloads: true,
      awaited: 'dash-report form',
    }));
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    served.close();
    rmSync(folder, {recursive: true, force: true});
  });

  it('is the very document that the command makes, as of the day that is chosen', {timeout: 120_000}, async () => {
    await page.getByLabel('Opgjort den').fill('2025-06-30');
    const {name, text} = await press('Lav rapporten');
    expect(name).toBe('eksempel-rapport-2025-06-30.html');
    const path = join(folder, 'rapport.html');
    const flags = ['--pakke', 'eksempel', '--kommune', '0550', '--dato', '2025-06-30', '--adresse', served.address];
    execFileSync(process.execPath, ['--import', 'tsx', '.storybook/tools/report.ts', ...flags, '--out', path], {
      cwd: root,
    });
    expect(text === readFileSync(path, 'utf8')).toBe(true);
    expect(text).toContain('Opdigtede eksempeldata');
  });

  it('comes as pictures and tables too, which other programs open', {timeout: 120_000}, async () => {
    const {name, bytes} = await press('Figurer og tabeller til dias (zip)');
    expect(name).toMatch(/^eksempel-dias-.*\.zip$/);
    const files = unzipSync(bytes);
    const names = Object.keys(files);
    expect(names.filter((file) => file.endsWith('.svg')).length).toBeGreaterThan(8);
    expect(names.filter((file) => file.endsWith('.png'))).toHaveLength(
      names.filter((file) => file.endsWith('.svg')).length,
    );
    for (const file of names.filter((one) => one.endsWith('.svg')))
      expect(strFromU8(files[file]!)).toContain('Opdigtede eksempeldata');
    for (const file of names.filter((one) => one.endsWith('.png')))
      expect([...files[file]!.slice(1, 4)]).toEqual([...'PNG'].map((letter) => letter.charCodeAt(0)));
    const {sheets} = await readXlsx(files[names.find((file) => file.endsWith('.xlsx'))!]!);
    expect(sheets[0]!.name).toBe('Om tabellerne');
    expect(sheets.length).toBeGreaterThan(10);
  });

  async function press(button: string): Promise<Taken> {
    const [download] = await Promise.all([
      page.waitForEvent('download', {timeout: 90_000}),
      page.getByRole('button', {name: button}).click(),
    ]);
    return taken(download);
  }
});
