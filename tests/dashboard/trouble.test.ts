import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {serve, type Served} from '../../.storybook/tools/serve.ts';
import {databaseIsReady, openDashboard, site} from '../support/dashboard.ts';
import {startBrowser} from '../support/visit.ts';

vi.setConfig({testTimeout: 90_000});

describe.skipIf(!existsSync(join(site, 'dashboard/index.html')))('the dashboard in trouble', () => {
  let browser: Browser;
  let served: Served;

  beforeAll(async () => {
    browser = await startBrowser();
    served = await serve(site, 4480);
  });

  afterAll(async () => {
    await browser.close();
    served.close();
  });

  it('starts its database again when the worker has died, and answers', async () => {
    const {page} = await openDashboard(browser, served.address, '?pakke=eksempel', {prepare: keepWorkers});
    await databaseIsReady(page);
    expect(await killWorkers(page)).toBe(1);
    await page.getByRole('combobox', {name: 'Fase'}).selectOption('Fase 3');
    await page.locator('.count', {hasText: /^\d+ af 24 landsbyer$/}).waitFor({timeout: 60_000});
    await page.locator('dash-panel#faser .body[aria-busy=false]').waitFor();
    expect(await page.locator('dash-panel#faser .sentence').textContent()).toMatch(/^Af \d+ landsbyer er \d+ undervejs/);
  });

  it('stands without WebAssembly, and says what cannot be answered', async () => {
    const {page} = await openDashboard(browser, served.address, '?pakke=eksempel', {
      // A host whose rules for scripts name no WebAssembly.
      prepare: (opened) =>
        opened.route('**/engine.worker*', async (route) => {
          const answer = await route.fetch();
          const headers = {...answer.headers(), 'content-security-policy': "default-src 'self'; script-src 'self'"};
          await route.fulfill({response: answer, headers});
        }),
    });
    await page.locator('.database.failed').waitFor({timeout: 60_000});
    expect(await page.locator('dash-panel#formaal .sentence').textContent()).toMatch(/^24 landsbyer har tilsammen/);
    await page.getByRole('combobox', {name: 'Kommune'}).selectOption('Tønder');
    await page.locator('.count', {hasText: /^3 af 24/}).waitFor();
    await page.getByRole('combobox', {name: 'Fase'}).selectOption({index: 2});
    await page.getByText('Det valgte skal regnes ud af databasen').first().waitFor();
    await page.unrouteAll({behavior: 'ignoreErrors'});
  });

  it('goes on answering when the line is lost', async () => {
    const {page, problems} = await openDashboard(browser, served.address, '?pakke=eksempel');
    await databaseIsReady(page);
    await page.context().setOffline(true);
    await page.getByRole('combobox', {name: 'Hold'}).selectOption('2021');
    await page.locator('.count', {hasText: /^\d+ af 24 landsbyer$/}).waitFor({timeout: 30_000});
    await page.getByRole('combobox', {name: 'Periode fra'}).selectOption('2024');
    await page.locator('dash-panel#faser .body[aria-busy=false]').waitFor();
    await page.getByRole('link', {name: 'Spørg selv'}).click();
    await page.locator('.notes, dash-sql').first().waitFor();
    expect(problems.filter((line) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch/.test(line))).toEqual([]);
  });
});

// A handle on the page's real workers, so that one can be ended from outside.
async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: Worker[] = [];
    const Real = Worker;
    Object.assign(window, {
      kept,
      Worker: new Proxy(Real, {
        construct(target, args: ConstructorParameters<typeof Worker>) {
          const worker = new target(...args);
          kept.push(worker);
          return worker;
        },
      }),
    });
  });
}

function killWorkers(page: Page): Promise<number> {
  return page.evaluate(() => {
    const {kept} = window as unknown as {kept: Worker[]};
    for (const worker of kept) worker.terminate();
    return kept.splice(0).length;
  });
}
