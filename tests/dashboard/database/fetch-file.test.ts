import {gzipSync} from 'node:zlib';
import type {Browser, Page, Route} from 'playwright';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {openPackage} from '../../support/database.ts';
import {missing, serveModules, type Modules} from '../../support/modules.ts';
import {startBrowser} from '../../support/visit.ts';

let browser: Browser;
let modules: Modules;
let page: Page;
let file: Uint8Array;

beforeAll(async () => {
  modules = await serveModules(4487);
  browser = await startBrowser();
  file = (await openPackage('blup-2021')).finish();
}, 60_000);

beforeEach(async () => {
  page = await browser.newPage();
  await modules.open(page);
});

afterEach(() => page.close());

afterAll(async () => {
  await browser.close();
  await modules.close();
});

const names = '[{"name":"Ellum"},{"name":"Gestelev-Heden-Vantinge"},{"name":"Nørre Løgum"},{"name":"Viby-Måle"}]';
const villages =
  'SELECT name FROM villages_in(${null}, ${null}, ${null}, ${null}, ${"2022-01-01"}::DATE) ORDER BY name';

describe('a published file', () => {
  it('is unpacked and asked, its formulas too', async () => {
    await publish(() => ({body: gzipSync(file)}));
    expect(await ask(villages)).toBe(names);
  });

  it('is asked as it is where the host has the browser unpack it', async () => {
    await publish(() => ({body: gzipSync(file), headers: {'content-encoding': 'gzip'}}));
    expect(await ask(villages)).toBe(names);
  });

  it('is fetched unpacked by a browser that cannot unpack', async () => {
    await page.evaluate('delete globalThis.DecompressionStream');
    await page.route('**/blup.duckdb', (route) => route.fulfill({body: Buffer.from(file)}));
    expect(await ask(villages)).toBe(names);
  });

  it('cannot be written in', async () => {
    await publish(() => ({body: gzipSync(file)}));
    expect(await ask('DROP TABLE villages')).toContain('read-only');
    expect(await ask("INSERT INTO villages (id) VALUES ('andeby')")).toContain('read-only');
    expect(await ask(villages)).toBe(names);
  });

  it('is fetched once however many workers it takes, and how much has come never falls', async () => {
    let fetched = 0;
    await publish(() => ({body: (fetched++, gzipSync(file))}));
    await ask(villages);
    await page.workers()[0]!.evaluate(() => self.close());
    expect(await ask(villages)).toBe(names);
    expect(fetched).toBe(1);
    const loaded = await page.evaluate<number[]>('seen.flatMap((status) => status.loaded ?? [])');
    expect(loaded).toEqual([...loaded].sort((a, b) => a - b));
    const last = await page.evaluate<{total: number}>('seen.findLast((status) => status.loaded)');
    expect(last.total).toBe(loaded.at(-1));
  });
});

describe('what is not to be had is told of', () => {
  it.each<[string, () => Answer, string]>([
    ['a file that is not there', () => ({status: 404}), 'ligger ikke på webstedet'],
    ['a host that has a fault', () => ({status: 500}), 'ligger ikke på webstedet'],
    ['a page in its place', () => ({body: '<!doctype html><title>Ikke fundet</title>'}), 'i stykker'],
    ['nothing in it', () => ({body: ''}), 'i stykker'],
    ['half of it', () => ({body: gzipSync(file).subarray(0, 5000)}), 'i stykker'],
    ['a byte that has changed', () => ({body: changed(gzipSync(file))}), 'i stykker'],
    ['something else packed', () => ({body: gzipSync('x'.repeat(5000))}), 'i stykker'],
  ])('%s', async (_, answer, problem) => {
    await publish(answer);
    expect(await ask(villages)).toContain(problem);
    expect(await page.evaluate('database.status')).toMatchObject({state: 'failed'});
    expect(await page.evaluate('database.status.problem')).toContain(problem);
  });

  // DuckDB looks for ever for what is missing.
  it('half of it packed, after a minute', async () => {
    await page.clock.install();
    await publish(() => ({body: gzipSync(file.subarray(0, 200_000))}));
    const answer = ask(villages);
    await page.waitForFunction("globalThis.database?.status.state === 'starting'", null, {polling: 100});
    await page.waitForTimeout(2000);
    await page.clock.runFor(61_000);
    expect(await answer).toContain('blev ikke færdig');
  });

  it('no network; and it is fetched again when somebody asks for it', async () => {
    await page.route('**/blup.duckdb.gz', (route) => route.abort());
    expect(await ask(villages)).toContain('forbindelse til nettet');
    await page.unroute('**/blup.duckdb.gz');
    await publish(() => ({body: gzipSync(file)}));
    expect(await ask(villages)).toContain('forbindelse til nettet');
    await page.evaluate('database.start()');
    expect(await ask(villages)).toBe(names);
  });

  it('a file that goes missing while DuckDB comes', async () => {
    await page.route('**/blup.duckdb.gz', missing);
    await page.route('**/duckdb-eh.wasm', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await route.continue().catch(() => null);
    });
    const began = Date.now();
    expect(await ask(villages)).toContain('ligger ikke');
    expect(Date.now() - began).toBeLessThan(2500);
  });
});

type Answer = Parameters<Route['fulfill']>[0];

async function publish(answer: () => Answer): Promise<void> {
  await page.route('**/blup.duckdb.gz', (route) => route.fulfill(answer()));
}

/** What comes of a query, or of the first that a page asks, in which `${…}` binds. */
function ask(text: string): Promise<string> {
  return page.evaluate<string>(`(async () => {
    const {LocalDatabase} = await import('/dashboard/database/local.ts');
    const {sql} = await import('/dashboard/database/sql.ts');
    if (!globalThis.database) {
      globalThis.database = new LocalDatabase({address: '/data/blup.duckdb.gz'});
      globalThis.seen = [];
      database.addEventListener('status', () => seen.push(database.status));
    }
    return database.query(sql\`${text}\`).then(JSON.stringify, String);
  })()`);
}

function changed(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const last = copy.length - 20;
  copy[last] = copy[last]! ^ 0xff;
  return copy;
}
