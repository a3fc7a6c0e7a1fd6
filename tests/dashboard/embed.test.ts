import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve, type Served} from '../../.storybook/tools/serve.ts';
import {recipes} from '../../dashboard/embed/recipes.ts';
import {openDashboard, site} from '../support/dashboard.ts';
import {startBrowser, type Visit} from '../support/visit.ts';

describe.skipIf(!existsSync(join(site, 'dashboard/index.html')))('how to put a village on a page', () => {
  let browser: Browser;
  let served: Served;
  let visited: Visit;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    served = await serve(site, 4780);
    visited = await openDashboard(browser, served.address, '?pakke=eksempel&vis=indlejr&landsby=regnspoverup', {
      awaited: 'dash-embed iframe',
    });
    ({page} = visited);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    served.close();
  });

  it('is seen in three widths, each as high as what stands in it', async () => {
    const frames = page.locator('dash-embed iframe');
    expect(await frames.evaluateAll((all) => all.map((frame) => (frame as HTMLElement).offsetWidth))).toEqual([
      320, 600, 960,
    ]);
    await expect
      .poll(() => frames.first().evaluate((frame) => parseInt((frame as HTMLElement).style.blockSize)))
      .toBeGreaterThan(400);
    await page.getByRole('button', {name: 'På mørkt'}).click();
    expect(await frames.first().getAttribute('src')).toContain('theme=dark');
  });

  it('is told in code that says what was chosen', async () => {
    expect(await code('element')).toContain(`src="${served.address}/blup.js"`);
    await page.locator('select[name=element]').selectOption('Verdensmål');
    await page.locator('select[name=sprog]').selectOption('English');
    await page.getByLabel('Jeres egen farve').fill('#7A3B69');
    await page.getByLabel('Jeres egen farve').blur();
    expect(await code('element')).toContain('<blup-goal-wheel src=');
    expect(await code('element')).toContain('lang="en"');
    expect(await code('element')).toContain('--blup-accent:#7a3b69');
    expect(await page.locator('dash-embed iframe').first().getAttribute('src')).toContain(
      'embed/regnspoverup/goal-wheel.en.html',
    );
  });

  it('gives each kind of website what that takes', async () => {
    for (const {name, forms, steps} of recipes) {
      await page.getByLabel('Jeres side er lavet i').selectOption(name);
      expect(steps.length).toBeGreaterThan(1);
      const shown = await page
        .locator('#koder ~ .snippet textarea, #koder ~ details textarea')
        .evaluateAll((all) => all.map(({id}) => id.replace('kode-', '')));
      expect(shown).toEqual(forms);
    }
  });

  it('takes another village into the address', async () => {
    await page.locator('dash-embed select[name=landsby]').selectOption('Agerhønehøj');
    await expect.poll(() => page.url()).toContain('landsby=agerhoenehoej');
    expect(visited.problems).toEqual([]);
  });

  it('looks through a page of the reader’s own', async () => {
    await page.getByLabel('Sidens kilde').fill(`<blup-progress src="x">Ellum</blup-progress>`);
    await page.locator('.findings .bad', {hasText: 'Scriptet er fjernet'}).waitFor();
  });

  function code(form: string): Promise<string> {
    return page.locator(`#kode-${form}`).inputValue();
  }
});
