import {existsSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import type {Browser, Page} from 'playwright';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve, type Served} from '../../.storybook/tools/serve.ts';
import {everything, queryOf, type Selection} from '../../dashboard/selection.ts';
import {answersOn, openDashboard, site} from '../support/dashboard.ts';
import {startBrowser} from '../support/visit.ts';

describe.skipIf(!existsSync(join(site, 'dashboard/index.html')))('a link to the dashboard', () => {
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

  it('shows a colleague exactly the same, whatever is chosen', {timeout: 240_000}, async () => {
    await fc.assert(
      fc.asyncProperty(selections, async (selection) => {
        const query = queryOf(selection);
        const first = await open(query);
        expect(new URL(first.url()).search).toBe(query);
        const mine = await seen(first);
        const link = first.url();
        const theirs = await seen(await open(new URL(link).search));
        expect(theirs).toEqual(mine);
      }),
      {numRuns: 3, endOnFailure: true},
    );
  });

  async function open(query: string): Promise<Page> {
    const {page, problems} = await openDashboard(browser, served.address, query, {
      awaited: '.count:not(:empty), .invitation',
    });
    expect(problems).toEqual([]);
    return page;
  }

  // What is chosen, of how many, in which form, and every answer in words.
  async function seen(page: Page) {
    return {
      title: await page.title(),
      chips: await page.locator('.chip').allTextContents(),
      notes: await page.locator('.notes li').allTextContents(),
      answers: await answersOn(page),
      count: await page.locator('.count').textContent(),
      tables: await page.locator('dash-panel[shape=tabel]').evaluateAll((all) => all.map(({id}) => id)),
    };
  }
});

const year = fc.constantFrom(null, 2022, 2023, 2024, 2025);

const selections: fc.Arbitrary<Selection> = fc
  .record({
    municipality: fc.constantFrom(null, '0440', '0480', '0550'),
    cohort: fc.constantFrom(null, '2021', '2023-1'),
    phase: fc.constantFrom(null, '3', 'afsluttet'),
    period: fc.record({from: year, until: year}).filter(({from, until}) => !from || !until || from <= until),
    sdg: fc.constantFrom(null, 11, 15),
    status: fc.constantFrom(null, 'drift' as const, 'igang' as const),
    measure: fc.constantFrom('antal' as const, 'pr100' as const),
    tables: fc.subarray(['faser', 'frivillige', 'initiativer-efter-status']),
  })
  .map((chosen) => ({...everything, package: 'eksempel', ...chosen}));
