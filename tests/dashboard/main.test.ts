import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {chromium, type Browser, type Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../../.storybook/tools/run.ts';
import {serve, type Served} from '../../.storybook/tools/serve.ts';
import {browserFlags, findBrowser} from '../support/browser.ts';

const site = join(root, 'dist/site');

describe.skipIf(!existsSync(join(site, 'dashboard/index.html')))('the dashboard', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    const executablePath = findBrowser();
    browser = await chromium.launch({args: browserFlags, ...(executablePath && {executablePath})});
    served = await serve(site, 4480);
  });

  afterEach(() => page.close());

  afterAll(async () => {
    await browser.close();
    served.close();
  });

  it('shows the real villages first, each linked to its page', async () => {
    await open('');
    expect(await rows()).toEqual(['Ellum', 'Gestelev-Heden-Vantinge', 'Nørre Løgum', 'Viby-Måle']);
    await page.getByRole('link', {name: 'Ellum'}).click();
    expect(await page.getByRole('heading', {level: 1}).textContent()).toBe('Ellum');
  });

  it('holds the choice in the address, announces what it shows, and goes back', async () => {
    await open('?pakke=eksempel');
    await page.getByRole('combobox', {name: 'Kommune'}).selectOption('Kerteminde');
    expect(new URL(page.url()).search).toBe('?pakke=eksempel&kommune=0440');
    expect(await page.locator('[aria-live]').textContent()).toBe('Viser 2 landsbyer.');
    expect(await rows()).toEqual(['Søllerupstrand', 'Tusindfrydby']);
    await page.goBack();
    expect((await rows()).length).toBeGreaterThan(20);
  });

  it('says on every view of invented villages that they are', async () => {
    await open('?pakke=eksempel&kommune=0550');
    expect(await page.title()).toContain('Opdigtede eksempeldata');
    expect(await page.locator('.invented').textContent()).toContain('Opdigtede eksempeldata');
    await page.getByRole('combobox', {name: 'Data'}).selectOption('BLUP 2021');
    expect(await page.title()).not.toContain('Opdigtede');
    expect(await page.locator('.invented').count()).toBe(0);
  });

  it('says what in the address it does not know', async () => {
    await open('?kommune=Andeby');
    expect(await page.locator('[aria-live]').textContent()).toContain('Adressen nævner kommunen “Andeby”');
    expect(await rows()).toHaveLength(4);
  });

  it('offers a way out where nothing fits', async () => {
    await open('?pakke=eksempel&kommune=0440&hold=2023-1');
    expect(await page.locator('[aria-live]').textContent()).toBe('Ingen landsbyer passer til det valgte.');
    await page.getByRole('button', {name: 'Vis alle landsbyer'}).click();
    expect(new URL(page.url()).search).toBe('?pakke=eksempel');
  });

  it('says in Danish what it cannot read, and shows the rest', async () => {
    page = await browser.newPage();
    await page.route('**/data/eksempel/index.json', (route) => route.fulfill({body: '{"format": 9}'}));
    await page.goto(`${served.address}/dashboard/index.html`);
    await page.locator('tbody').waitFor();
    expect(await page.locator('[aria-live]').textContent()).toMatch(
      /^Pakken “Opdigtede eksempeldata” kan ikke hentes eller læses: format: ventede format 1; fandt 9.*Viser 4 landsbyer\.$/,
    );
  });

  it('says in Danish that there is nothing to read', async () => {
    page = await browser.newPage();
    await page.route('**/data/index.json', (route) => route.fulfill({status: 404}));
    await page.goto(`${served.address}/dashboard/index.html`);
    await page.getByText('Der er ingen landsbyer at vise.').waitFor();
    expect(await page.locator('[aria-live]').textContent()).toContain('kan ikke hentes eller læses: den findes ikke.');
  });

  async function open(query: string): Promise<void> {
    page = await browser.newPage();
    await page.goto(`${served.address}/dashboard/index.html${query}`);
    await page.locator('#overview > *').first().waitFor();
  }

  function rows(): Promise<string[]> {
    return page.locator('tbody th').allTextContents();
  }
});
