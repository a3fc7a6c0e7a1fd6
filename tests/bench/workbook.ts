import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromium, type Page} from 'playwright';
import {readPackage} from '../../data/workbook/read-package.ts';
import {writeWorkbook} from '../../data/workbook/write-workbook.ts';
import {browserFlags, findBrowser} from '../support/browser.ts';
import {startFolderHost} from './host.ts';
import {manyVillages} from './many-villages.ts';
import type {Measure} from './measure.ts';
import {memoryOf} from './memory.ts';

const villages = 1000;

/** A page that stands still for longer than this is noticed; one that stands for half a second is frozen. */
const longestStill = 200;

/** What it costs to check a workbook of a thousand villages on the dashboard, and whether the page lives meanwhile. */
export async function measureWorkbook(site: string): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'blup-bench-'));
  const browser = await chromium.launch({executablePath: findBrowser()!, args: browserFlags});
  const host = await startFolderHost(site);
  try {
    const file = join(folder, 'landsbyer.xlsx');
    const {bytes, rows} = await largeWorkbook();
    writeFileSync(file, bytes);
    const page = await browser.newPage();
    await page.goto(`${host.address}/dashboard/index.html?vis=egne`);
    const seen = await check(page, file);
    return [
      {what: `workbook of ${villages} villages and ${rows} rows`, value: bytes.length, unit: 'bytes'},
      {what: '  read, checked and compared in the browser', value: seen.time / 1000, unit: 's'},
      {what: '  longest the page stood still', value: seen.still, unit: 'ms', limit: longestStill},
      {what: '  steps of the progress bar', value: seen.steps, unit: ''},
      ...(await memoryOf(browser)),
    ];
  } finally {
    host.close();
    await browser.close();
    rmSync(folder, {recursive: true});
  }
}

async function largeWorkbook(): Promise<{bytes: Uint8Array; rows: number}> {
  const files = new Map([...manyVillages(villages)].map(([path, text]) => [path, new TextEncoder().encode(text)]));
  const {package: data} = readPackage(files);
  const rows = Object.values(data!.rows).reduce((sum, table) => sum + table.length, 0);
  return {bytes: await writeWorkbook(data), rows};
}

interface Seen {
  readonly time: number;
  readonly still: number;
  readonly steps: number;
}

async function check(page: Page, file: string): Promise<Seen> {
  const input = page.locator('dash-own-data input[accept]');
  await input.waitFor({state: 'attached'});
  await page.evaluate(watch);
  const start = performance.now();
  await input.setInputFiles(file);
  await page.locator('dash-own-data .difference').waitFor({timeout: 240_000});
  const time = performance.now() - start;
  const seen = await page.evaluate(() => (window as unknown as {seen: {still: number; steps: number}}).seen);
  return {time, ...seen};
}

// The longest time between two chances to draw, and how often the bar was drawn anew.
function watch(): void {
  const seen = {still: 0, steps: 0};
  Object.assign(window, {seen});
  let [last, value] = [performance.now(), -1];
  setInterval(() => {
    seen.still = Math.max(seen.still, performance.now() - last);
    last = performance.now();
    const bar = document.querySelector('dash-own-data')?.shadowRoot?.querySelector('progress');
    if (!bar || bar.value === value) return;
    value = bar.value;
    seen.steps++;
  });
}
