import {statSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page, Route} from 'playwright';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {root} from '../../../.storybook/tools/run.ts';
import {moduleBytes} from '../../../dashboard/database/fetching.ts';
import {missing, serveModules, withRules, type Modules} from '../../support/modules.ts';
import {startBrowser} from '../../support/visit.ts';

let browser: Browser;
let modules: Modules;
let page: Page;

beforeAll(async () => {
  modules = await serveModules(4486);
  browser = await startBrowser();
}, 60_000);

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

afterAll(async () => {
  await browser.close();
  await modules.close();
});

describe('a database that cannot be started says so at once', () => {
  it.each<[string, string, (route: Route) => Promise<void>, string]>([
    ['rules that refuse WebAssembly', '**/engine.worker.js*', withRules("script-src 'self'"), 'sikkerhedsregler'],
    ['no program', '**/duckdb-browser-eh.worker.js', missing, 'program kunne ikke hentes'],
    ['no module', '**/duckdb-eh.wasm', missing, 'program kunne ikke hentes'],
    ['a line that breaks', '**/duckdb-eh.wasm', (route) => route.abort(), 'program kunne ikke hentes'],
    ['none of our code', '**/database/open.ts', (route) => route.abort(), 'program kunne ikke hentes'],
  ])('%s', async (_, files, answer, problem) => {
    await page.route(files, answer);
    expect(await firstAnswer()).toContain(problem);
  });

  it('a browser without WebAssembly', async () => {
    await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
    expect(await firstAnswer()).toContain('nyere udgave');
  });

  it('a program that has nothing to say, after a minute', async () => {
    await page.clock.install();
    const silent = (route: Route) => route.fulfill({body: '', contentType: 'text/javascript'});
    await page.route('**/duckdb-browser-eh.worker.js', silent);
    const answer = firstAnswer();
    await page.waitForEvent('worker');
    await page.clock.runFor(61_000);
    expect(await answer).toContain('blev ikke færdig');
  });
});

it('answers under the rules that the site has', async () => {
  await page.route('**/engine.worker.js*', withRules("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"));
  expect(await firstAnswer()).toBe('[{"n":1}]');
});

it('hears of a worker that ends without a word', async () => {
  await firstAnswer();
  await page.workers()[0]!.evaluate(() => self.close());
  expect(await page.evaluate('database.query(sql`SELECT 2 AS n`).then(JSON.stringify)')).toBe('[{"n":2}]');
});

it('knows the size of what it fetches', () => {
  const module = join(root, 'node_modules/@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  expect(statSync(module).size).toBe(moduleBytes);
});

async function firstAnswer(): Promise<string> {
  await modules.open(page);
  return page.evaluate<string>(`(async () => {
    const {LocalDatabase} = await import('/dashboard/database/local.ts');
    const {sql} = await import('/dashboard/database/sql.ts');
    const database = new LocalDatabase({fill: async () => {}});
    Object.assign(globalThis, {database, sql});
    return database.query(sql\`SELECT 1 AS n\`).then(JSON.stringify, String);
  })()`);
}
