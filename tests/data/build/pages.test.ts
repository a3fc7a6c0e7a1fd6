import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {chromium, type Browser, type Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../../../.storybook/tools/run.ts';
import {serve, type Served} from '../../../.storybook/tools/serve.ts';
import {browserFlags, findBrowser} from '../../support/browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const village = 'data/eksempel/villages/groenbaekmose/index.html';
const places = {
  'a village': village,
  'a village of which little is told': 'data/blup-2021/villages/ellum/index.html',
  'a package': 'data/eksempel/index.html',
  'the front page': 'index.html',
  'the dashboard': 'dashboard/index.html?pakke=eksempel',
};

describe('in a browser', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    const executablePath = findBrowser();
    browser = await chromium.launch({args: browserFlags, ...(executablePath && {executablePath})});
    served = await serve(join(root, 'dist/site'), 4580);
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser.close();
    served.close();
  });

  for (const [name, place] of Object.entries(places)) {
    it(`${name} keeps its own policy and stands still`, async () => {
      page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
      page.on('pageerror', ({message}) => said.push(message));
      await page.goto(`${served.address}/${place}`, {waitUntil: 'networkidle'});
      expect(said).toEqual([]);
      expect(await page.evaluate(layoutShift)).toBeLessThan(0.01);
    });

    it(`${name} fits a page of 320 pixels`, async () => {
      page = await browser.newPage({viewport: {width: 320, height: 700}});
      await page.goto(`${served.address}/${place}`, {waitUntil: 'networkidle'});
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      it(`${name} is accessible in ${colorScheme} colours`, async () => {
        page = await browser.newPage({colorScheme, bypassCSP: true});
        await page.goto(`${served.address}/${place}`, {waitUntil: 'networkidle'});
        await page.evaluate(axe);
        expect(await page.evaluate(violations)).toEqual([]);
      });
    }
  }

  it('a snippet has the address the page is read at, and is copied by the keyboard', async () => {
    page = await browser.newPage();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${served.address}/${village}`);
    const button = page.getByRole('button', {name: 'Kopiér'}).first();
    await button.press('Enter');
    await page.getByRole('status').filter({hasText: 'Kopieret'}).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`src="${served.address}/blup.js"`);
    expect(copied).toContain(`src="${served.address}/data/eksempel/villages/groenbaekmose.json"`);
    expect(copied).not.toContain('\n');
  });

  it('a snippet is marked where there is no clipboard to write to', async () => {
    page = await browser.newPage();
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await page.goto(`${served.address}/${village}`);
    await page.getByRole('button', {name: 'Kopiér'}).first().press('Enter');
    await page.getByRole('status').filter({hasText: 'Ctrl+C'}).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('<blup-progress');
  });
});

function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({type: 'layout-shift', buffered: true});
    setTimeout(() => {
      const entries = observer.takeRecords() as (PerformanceEntry & {value: number})[];
      resolve(entries.reduce((sum, {value}) => sum + value, 0));
    }, 100);
  });
}

interface Axe {
  run(options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}

async function violations(): Promise<string[]> {
  const {axe} = globalThis as unknown as {axe: Axe};
  const found = await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']});
  return found.violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 200)}`));
}
