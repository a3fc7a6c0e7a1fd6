import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../../.storybook/tools/run.ts';
import {serve, type Served} from '../../.storybook/tools/serve.ts';
import {build} from '../../data/build/publish-all.ts';
import {publishedEditions} from '../../data/build/published.ts';
import {openDashboard, site} from '../support/dashboard.ts';
import {startBrowser} from '../support/visit.ts';

describe.skipIf(!existsSync(join(site, 'dashboard/index.html')))('an edition that was published once', () => {
  const query = '?pakke=blup-2021&tabel=alt';
  let folder: string;
  let browser: Browser;
  let served: Served;
  let first: string;
  let second: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'blup-editions-'));
    await publish();
    const villages = join(folder, 'blup-2021/villages.csv');
    writeFileSync(villages, readFileSync(villages, 'utf8').replace(/\bEllum\b/, 'Ellum Ny By'));
    await publish();
    symlinkSync(join(site, 'dashboard'), join(folder, 'site/dashboard'));
    [first, second] = publishedEditions(join(folder, 'site/data/blup-2021')).map(({hash}) => hash) as [string, string];
    browser = await startBrowser();
    served = await serve(join(folder, 'site'), 4690);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    served.close();
    rmSync(folder, {recursive: true});
  });

  it('is shown by its own data, with a way to those that stand now', {timeout: 120_000}, async () => {
    const {page, problems} = await openDashboard(browser, served.address, `${query}&udgave=${first}`);
    await page.getByText(`fingeraftrykket ${first}`).waitFor();
    const everything = page.locator('dash-panel#alt');
    await everything.scrollIntoViewIfNeeded();
    await everything.getByText('Ellum', {exact: true}).waitFor();
    expect(new URL(page.url()).searchParams.get('udgave')).toBe(first);
    await page.getByRole('link', {name: 'Se det samme i de nyeste data'}).click();
    await everything.getByText('Ellum Ny By', {exact: true}).waitFor();
    expect(await page.getByText('fingeraftrykket').count()).toBe(0);
    await page.goBack();
    await everything.getByText('Ellum', {exact: true}).waitFor();
    expect(problems).toEqual([]);
  });

  it('is what stands now where it is the newest, without a word', async () => {
    const {page} = await openDashboard(browser, served.address, `${query}&udgave=${second}`);
    expect(await page.locator('#besked').innerText()).toBe('');
    expect(new URL(page.url()).searchParams.get('udgave')).toBe(second);
  });

  it.each([
    [
      'ffffffffffff',
      'Udgaven “ffffffffffff” af datapakken “blup-2021” kan ikke hentes eller læses: den findes ikke her.',
    ],
    ['../../x', 'Adressen nævner udgaven “../../x”, som ikke findes her.'],
  ])('is said not to be there, and the newest shown: %s', async (name, sentence) => {
    const {page} = await openDashboard(browser, served.address, `${query}&udgave=${encodeURIComponent(name)}`);
    await page.getByText(sentence).waitFor();
    await page.locator('dash-panel .body[aria-busy=false]').first().waitFor();
  });

  async function publish(): Promise<void> {
    const place = join(folder, 'blup-2021');
    if (!existsSync(place)) cpSync(join(root, 'data/packages/blup-2021'), place, {recursive: true});
    const done = await build({
      places: [place],
      out: join(folder, 'site/data'),
      versions: join(folder, 'versions'),
      site: join(folder, 'site'),
      address: 'https://eksempel.dk/',
      yes: true,
      output: {isTTY: false, write: () => undefined, now: () => 0},
    });
    expect(done).toBe(true);
  }
});
