import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {readXlsx} from 'hucre/xlsx';
import Papa from 'papaparse';
import type {Browser, Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve, type Served} from '../../.storybook/tools/serve.ts';
import {databaseIsReady, openDashboard, site, takeHome, taken} from '../support/dashboard.ts';
import {startBrowser} from '../support/visit.ts';

// What a consultant takes to the committee, read back by other programs than the page.
describe.skipIf(!existsSync(join(site, 'dashboard/index.html')))('what is taken home from the dashboard', () => {
  let browser: Browser;
  let served: Served;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    served = await serve(site, 4480);
    const visited = await openDashboard(browser, served.address, '?pakke=eksempel&kommune=0550&maalt=pr100', {
      acceptDownloads: true,
    });
    ({page} = visited);
    await page.locator('dash-panel#frivillige').waitFor();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    served.close();
  });

  const marks = ['Opdigtede eksempeldata', 'Tønder Kommune', '30. juni 2026', 'Pr. 100 indbyggere'];

  it('is a CSV file as Danish Excel reads it', async () => {
    const {name, bytes, text} = await takeHome(page, 'frivillige', 'CSV');
    expect(name).toMatch(/^eksempel-frivillige-.*\.csv$/);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const {data, errors} = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {delimiter: ';', newline: '\r\n'});
    expect(errors).toEqual([]);
    const end = data.findIndex((row) => row.every((cell) => !cell));
    const [heading, ...rows] = data.slice(0, end);
    const rate = heading!.findIndex((cell) => /pr\. 100/i.test(cell));
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row[rate]).toMatch(/^\d+(,\d+)?$|^ikke oplyst$|^skjult$/);
    for (const mark of marks) expect(text).toContain(mark);
    expect(text).toContain(page.url());
  });

  it('is a workbook with numbers that are numbers', async () => {
    const {name, bytes} = await takeHome(page, 'frivillige', 'Excel');
    expect(name).toMatch(/^eksempel-frivillige-.*\.xlsx$/);
    const {sheets} = await readXlsx(bytes);
    const [heading, ...rows] = sheets[0]!.rows;
    const rate = heading!.findIndex((cell) => /pr\. 100/i.test(String(cell)));
    expect(rows).toHaveLength(3);
    expect(rows.some((row) => typeof row[rate] === 'number')).toBe(true);
    const about = JSON.stringify(sheets[1]!.rows);
    for (const mark of marks) expect(about).toContain(mark);
  });

  it('is a drawing that stands alone, and says the same', async () => {
    const {name, text} = await takeHome(page, 'frivillige', 'SVG');
    expect(name).toMatch(/^eksempel-frivillige-.*\.svg$/);
    const root = await page.evaluate((markup) => {
      const file = new DOMParser().parseFromString(markup, 'image/svg+xml');
      const {documentElement} = file;
      return {
        name: documentElement.localName,
        isBroken: Boolean(file.querySelector('parsererror')),
        text: documentElement.textContent.replace(/\s+/g, ' '),
        scripts: file.querySelectorAll('script, foreignObject, [href^="http"], image').length,
      };
    }, text);
    expect(root).toMatchObject({name: 'svg', isBroken: false, scripts: 0});
    for (const mark of marks) expect(root.text).toContain(mark);
  });

  it('is a picture for a slide, twice as sharp as the screen', async () => {
    const {name, bytes} = await takeHome(page, 'frivillige', 'PNG');
    expect(name).toMatch(/^eksempel-frivillige-.*\.png$/);
    const size = await page.evaluate(
      async (numbers) => {
        const {width, height} = await createImageBitmap(new Blob([new Uint8Array(numbers)], {type: 'image/png'}));
        return {width, height};
      },
      [...bytes],
    );
    expect(size.width).toBeGreaterThanOrEqual(1500);
    expect(size.height).toBeGreaterThan(300);
  });

  it('is an answer in SQL, whose query stays in the address', {timeout: 60_000}, async () => {
    const sql = "SELECT name, population FROM villages WHERE municipality = '0550' ORDER BY name";
    await page.goto(`${served.address}/dashboard/index.html?pakke=eksempel&vis=sql&sql=${encodeURIComponent(sql)}`);
    await databaseIsReady(page);
    await page.locator('dash-sql tbody tr').first().waitFor();
    expect(await page.locator('dash-sql tbody tr').count()).toBe(3);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Hent svaret som CSV'}).click(),
    ]);
    const {text} = await taken(download);
    expect(text).toContain('Agerhønehøj;');
    expect(text).toContain('Opdigtede eksempeldata');
    await page.locator('dash-sql textarea').fill('SELECT 6 * 7 AS svar');
    await page.locator('dash-sql textarea').press('Control+Enter');
    await page.locator('dash-sql td', {hasText: '42'}).waitFor();
    expect(new URL(page.url()).searchParams.get('sql')).toBe('SELECT 6 * 7 AS svar');
  });
});
