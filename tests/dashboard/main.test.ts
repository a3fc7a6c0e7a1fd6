import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import type {Browser, BrowserContextOptions, Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../../.storybook/tools/run.ts';
import {serve, type Served} from '../../.storybook/tools/serve.ts';
import {databaseIsReady, site} from '../support/dashboard.ts';
import {shifts, startBrowser, visit, type Visit} from '../support/visit.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!existsSync(join(site, 'dashboard/index.html')))('the dashboard', () => {
  let browser: Browser;
  let served: Served;
  let visited: Visit;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    served = await serve(site, 4480);
  });

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  afterAll(async () => {
    await browser.close();
    served.close();
  });

  describe('on a first visit', () => {
    it('shows the real villages from what the build has found, before any database is asked for', async () => {
      await open('');
      await databaseIsReady(page);
      const [asked, answered] = await page.evaluate(() => {
        const fetched = performance.getEntriesByType('resource').filter(({name}) => name.includes('duckdb'));
        return [
          Math.min(...fetched.map(({startTime}) => startTime)),
          performance.getEntriesByName('answered')[0]!.startTime,
        ];
      });
      expect(asked).toBeGreaterThan(answered);
      expect(await heading()).toBe('Landsbyerne i overblik');
      expect(await page.locator('.count').textContent()).toBe('4 landsbyer');
      expect(await page.title()).toBe('Overblik – Landsbyerne side om side');
    });

    it('does not move, asks nobody else and has no problem', async () => {
      await open('?pakke=eksempel&kommune=0550');
      await databaseIsReady(page);
      expect(await shifts(visited)).toBeLessThan(0.01);
      expect([...visited.origins]).toEqual([new URL(served.address).origin]);
      expect(visited.problems).toEqual([]);
      expect(visited.said).toEqual([]);
    });

    it('points from the real villages, which have told little, to the invented ones', async () => {
      await open('');
      await page.getByRole('link', {name: 'Se, hvad siden kan, med opdigtede eksempeldata'}).click();
      await page.locator('#besked .invented').waitFor();
      expect(query()).toBe('?pakke=eksempel');
      expect(await page.title()).toContain('Opdigtede eksempeldata');
      expect(await focused()).toBe('overskrift');
    });

    it('says on every view of invented villages that they are', {timeout: 60_000}, async () => {
      for (const view of ['overblik', 'sammenlign', 'landsby', 'indlejr', 'rapport', 'sql', 'egne']) {
        await open(`?pakke=eksempel&vis=${view}`, {}, '.views a');
        expect(await page.locator('#besked .invented').textContent()).toContain('Opdigtede eksempeldata');
        expect(await page.title()).toContain('Opdigtede eksempeldata');
      }
    });
  });

  describe('the controls', () => {
    it('are used by keyboard, keep their focus, and are told of by voice', async () => {
      await open('?pakke=eksempel');
      await page.getByRole('combobox', {name: 'Kommune'}).focus();
      await page.keyboard.type('Nord');
      await answered();
      expect(query()).toBe('?pakke=eksempel&kommune=0480');
      expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).value)).toBe('0480');
      await page.locator('#svar', {hasText: /^2 af 24 landsbyer\. .+/}).waitFor({state: 'attached'});
      expect(await chips()).toEqual(['Nordfyns Kommune']);
    });

    it('are what the address is, back and forth and when the page is fetched again', async () => {
      await open('?pakke=eksempel');
      await page.getByRole('combobox', {name: 'Hold'}).selectOption('2023-1');
      await page.getByRole('combobox', {name: 'Periode fra'}).selectOption('2024');
      await page.getByRole('radio', {name: 'Pr. 100 indbyggere'}).check();
      expect(query()).toBe('?pakke=eksempel&hold=2023-1&periode=2024..&maalt=pr100');
      await page.goBack();
      await page.goBack();
      expect(await chips()).toEqual(['hold 2023-1']);
      expect(await page.getByRole('radio', {name: 'Antal'}).isChecked()).toBe(true);
      await page.goForward();
      await page.reload();
      await page.locator('.chip').first().waitFor();
      expect(await chips()).toEqual(['hold 2023-1', 'fra 2024']);
      expect(await page.getByRole('combobox', {name: 'Periode fra'}).inputValue()).toBe('2024');
    });

    it('find villages by name, and let them go again one by one or all at once', async () => {
      await open('?pakke=eksempel');
      await page.locator('.villages summary').press('Enter');
      await page.getByRole('searchbox', {name: 'Find en landsby'}).fill('regn');
      await page.getByRole('checkbox', {name: 'Regnspoverup'}).press('Space');
      await page.getByRole('searchbox').fill('agerh');
      await page.getByRole('checkbox', {name: 'Agerhønehøj'}).press('Space');
      expect(query()).toBe('?pakke=eksempel&landsby=regnspoverup,agerhoenehoej');
      await page.getByRole('button', {name: /^Regnspoverup.*fjern$/}).press('Enter');
      expect(await chips()).toEqual(['Agerhønehøj']);
      expect(await page.evaluate(() => document.activeElement!.textContent)).toContain('Agerhønehøj');
      await page.getByRole('button', {name: 'Nulstil'}).press('Enter');
      expect(query()).toBe('?pakke=eksempel');
      expect(await page.evaluate(() => document.activeElement!.localName)).toBe('select');
    });

    it('let go of villages that lie elsewhere, and say so', async () => {
      await open('?pakke=eksempel&landsby=regnspoverup,agerhoenehoej');
      await page.getByRole('combobox', {name: 'Kommune'}).selectOption('Tønder');
      expect(query()).toBe('?pakke=eksempel&kommune=0550&landsby=agerhoenehoej');
      expect(await notes()).toEqual([
        'Regnspoverup passer ikke til den valgte kommune og det valgte hold og er ikke med i udvalget.',
      ]);
    });

    it('answer from the database what the build has not', async () => {
      await open('?pakke=eksempel&kommune=0550&status=drift');
      await databaseIsReady(page);
      expect(await page.locator('.count').textContent()).toBe('3 af 24 landsbyer');
      expect(visited.problems).toEqual([]);
    });

    it('fold away on a telephone, and nothing is wider than it', async () => {
      for (const view of ['overblik', 'sammenlign', 'landsby', 'indlejr', 'rapport', 'sql', 'egne']) {
        await open(
          `?pakke=eksempel&vis=${view}&landsby=regnspoverup`,
          {viewport: {width: 320, height: 640}},
          '.views a',
        );
        if (view === 'landsby') await page.locator('blup-initiatives').waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      }
      await page.goto(`${served.address}/dashboard/index.html?pakke=eksempel`);
      const municipality = page.getByRole('combobox', {name: 'Kommune'});
      await page.getByRole('button', {name: 'Ændr udvalg'}).waitFor();
      expect(await municipality.isVisible()).toBe(false);
      await page.getByRole('button', {name: 'Ændr udvalg', expanded: false}).click();
      expect(await municipality.isVisible()).toBe(true);
    }, 60_000);
  });

  describe('an address', () => {
    it('that is broken is shown as near as can be, and said', async () => {
      await open('?pakke=eksempel&kommune=Andeby&periode=2025..2024&landsby=a,regnspoverup&komune=0550');
      const expected = [
        'Adressen nævner kommunen “Andeby”, som ikke findes her.',
        'Perioden “2025..2024” slutter, før den begynder. Den er vendt om.',
        'Adressen nævner landsbyen “a”, som ikke findes her.',
        'Adressen nævner “komune”, som ikke er noget, der kan vælges her.',
      ];
      expect(await notes()).toEqual(expected);
      expect(await chips()).toEqual(['2024–2025', 'Regnspoverup']);
      await page.locator('#svar', {hasText: 'Andeby'}).waitFor({state: 'attached'});
    });

    it('that no village fits is told what to let go of', async () => {
      await open('?pakke=eksempel&kommune=0440&hold=2023-1', {}, '.invitation');
      expect(await page.getByRole('heading', {level: 2, name: 'Ingen landsbyer passer til det valgte'}).count()).toBe(
        1,
      );
      await page.getByRole('button', {name: 'Uden hold 2023-1'}).click();
      expect(query()).toBe('?pakke=eksempel&kommune=0440');
      await page.locator('dash-panel').first().waitFor();
    });

    it('leads to a view, whose name the title and the heading tell', async () => {
      await open('?pakke=eksempel&landsby=regnspoverup');
      await page.getByRole('navigation', {name: 'Visninger'}).getByRole('link', {name: 'En landsby'}).click();
      await page.getByRole('heading', {level: 1, name: 'Regnspoverup'}).waitFor();
      expect(query()).toBe('?pakke=eksempel&landsby=regnspoverup&vis=landsby');
      expect(await page.title()).toMatch(/^Regnspoverup – /);
      expect(await focused()).toBe('overskrift');
      expect(await page.locator('.views [aria-current=page]').textContent()).toBe('En landsby');
      await page.goBack();
      expect(await heading()).toBe('Landsbyerne i overblik');
    });

    it('of a village shows what it can put on its own page, with the address it has here', async () => {
      await open('?pakke=eksempel&vis=landsby&landsby=regnspoverup', {}, 'blup-initiatives');
      const snippet = await page.locator('#kode-element').inputValue();
      expect(snippet).toContain(`src="${served.address}/data/eksempel/villages/regnspoverup.json"`);
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', {name: /^Kopiér.*Script og mærke$/}).click();
      await page.getByText('Kopieret').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(snippet);
      expect(visited.problems).toEqual([]);
    });

    it('is copied with the package it is of, which may not always be the first', async () => {
      await open('?kommune=0550');
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('button', {name: 'Kopiér link'}).click();
      await page.getByText('Kopieret').waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(new URL(copied).search).toBe('?pakke=blup-2021&kommune=0550');
    });

    it('is printed with all that is chosen', async () => {
      await open('?pakke=eksempel&hold=2023-1&periode=2024..2025');
      await page.emulateMedia({media: 'print'});
      const printed = await page.locator('.printed').innerText();
      for (const words of ['30. juni 2026', '2023-1', '2024–2025', page.url()]) expect(printed).toContain(words);
      expect(await page.locator('.choose').isVisible()).toBe(false);
    });
  });

  describe('when something is missing', () => {
    it('says in Danish that there is nothing to read', async () => {
      await openWith('**/data/start.json', {status: 404}, '', '.invitation');
      expect(await notes()).toEqual(['Dataene kan ikke hentes eller læses: de findes ikke.']);
      expect(await page.getByRole('heading', {level: 2}).textContent()).toBe('Der er ingen landsbyer at vise');
    });

    it('says which package cannot be read, and shows the first', async () => {
      await openWith('**/data/eksempel/answers/*', {body: '{"format": 9}'}, '?pakke=eksempel');
      expect((await notes())[0]).toMatch(
        /^Datapakken “eksempel” kan ikke hentes eller læses: format: ventede format 1; fandt 9/,
      );
      expect(query()).toBe('');
      expect(await page.locator('.count').textContent()).toBe('4 landsbyer');
    });

    it('keeps what is shown when another package cannot be had', async () => {
      await openWith('**/data/eksempel/answers/*', {status: 500}, '?kommune=0550');
      await page.getByRole('combobox', {name: 'Data'}).selectOption('Opdigtede eksempeldata');
      await page.locator('.notes').waitFor();
      expect(await notes()).toEqual(['Datapakken “eksempel” kan ikke hentes eller læses: svaret er 500.']);
      expect(query()).toBe('?kommune=0550');
      expect(await page.getByRole('combobox', {name: 'Data'}).inputValue()).toBe('blup-2021');
    });

    it('shows what the build has found when no database can be started', async () => {
      await openWith('**/*.duckdb.gz', {status: 404}, '?pakke=eksempel');
      await page.locator('.database.failed').waitFor({timeout: 20_000});
      await page.getByRole('combobox', {name: 'Hold'}).selectOption('2023-1');
      await answered();
      expect(await page.locator('.count').textContent()).toMatch(/^\d+ af 24 landsbyer$/);
      await page.getByRole('combobox', {name: 'Kommune'}).selectOption('Tønder');
      await page.getByText('Det valgte skal regnes ud af databasen').first().waitFor();
    });
  });

  it(
    'shows a package of the reader’s own like any other, and forgets it with the page',
    {timeout: 120_000},
    async () => {
      await open('?vis=egne', {}, 'dash-own-data input');
      await page.locator('dash-own-data input[webkitdirectory]').setInputFiles(join(root, 'data/packages/eksempel'));
      await page.getByRole('button', {name: 'Vis landsbyerne'}).click();
      await page.locator('.count', {hasText: '24 landsbyer'}).waitFor({timeout: 90_000});
      expect(query()).toBe('?pakke=egne-data');
      expect(await page.title()).toContain('Opdigtede eksempeldata');
      await page.goto(`${page.url()}&vis=landsby&landsby=regnspoverup`);
      expect(await notes()).toEqual([
        'Adressen nævner datapakken “egne-data”, som ikke findes her.',
        expect.any(String),
      ]);
    },
  );

  it.each(['overblik', 'sammenlign', 'landsby', 'indlejr', 'rapport', 'sql', 'egne'])(
    'axe finds nothing to say of %s, by day and by night',
    async (view) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await open(`?pakke=eksempel&vis=${view}&landsby=regnspoverup&komune=0`, {colorScheme}, '.views a');
        if (view === 'landsby') await page.locator('blup-initiatives').waitFor();
        await page
          .locator('.villages summary')
          .click({timeout: 500})
          .catch(() => null);
        await page.waitForTimeout(500);
        await page.evaluate(axeSource);
        const found = await page.evaluate(async () => {
          const {axe} = window as unknown as {axe: typeof import('axe-core')};
          const {violations} = await axe.run();
          return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
        });
        expect(found).toEqual([]);
      }
    },
    60_000,
  );

  async function open(search: string, options: BrowserContextOptions = {}, awaited?: string): Promise<void> {
    // One database at a time is enough for any machine.
    for (const context of browser.contexts()) await context.close();
    visited = await visit(browser, 'about:blank', options);
    ({page} = visited);
    await page.addInitScript(() => {
      addEventListener('dash-answered', () => performance.mark('answered'));
    });
    await stand(search, awaited);
  }

  async function openWith(pattern: string, answer: {status?: number; body?: string}, search: string, awaited?: string) {
    visited = await visit(browser, 'about:blank');
    ({page} = visited);
    await page.route(pattern, (route) => route.fulfill(answer));
    await stand(search, awaited);
  }

  async function stand(search: string, awaited?: string): Promise<void> {
    await page.goto(`${served.address}/dashboard/index.html${search}`);
    await (awaited ? page.locator(awaited).first().waitFor() : answered());
    visited.origins.delete('null');
  }

  // The first panel has told its answer, and is not looking for another.
  async function answered(): Promise<void> {
    await page.locator('dash-panel .body[aria-busy=false]').first().waitFor();
    await page.locator('.count', {hasText: /\d/}).waitFor({state: 'attached'});
  }

  function query(): string {
    return new URL(page.url()).search;
  }

  function heading(): Promise<string | null> {
    return page.getByRole('heading', {level: 1}).textContent();
  }

  async function chips(): Promise<string[]> {
    const texts = await page.locator('.chip').allTextContents();
    return texts.map((text) => text.trim().replace(/: fjern$/, ''));
  }

  async function notes(): Promise<string[]> {
    await page.locator('.notes').waitFor();
    return page.locator('.notes li').allTextContents();
  }

  function focused(): Promise<string> {
    return page.evaluate(() => document.activeElement!.id);
  }
});
