import {join} from 'node:path';
import {strFromU8} from 'fflate';
import type {Browser, BrowserContextOptions, Download, Page} from 'playwright';
import {root} from '../../.storybook/tools/run.ts';
import {visit, type Visit} from './visit.ts';

/** The site as it was built last. */
export const site = join(root, 'dist/site');

/** Opens the dashboard at a selection, as someone who has never been there, and waits for its first answer. */
export async function openDashboard(
  browser: Browser,
  address: string,
  query: string,
  {awaited = 'dash-panel .body[aria-busy=false]', prepare, ...options}: BrowserContextOptions & Preparation = {},
): Promise<Visit> {
  // One database at a time is enough for any machine.
  for (const context of browser.contexts()) await context.close();
  const visited = await visit(browser, 'about:blank', options);
  await prepare?.(visited.page);
  await visited.page.goto(`${address}/dashboard/index.html${query}`);
  await visited.page.locator(awaited).first().waitFor();
  visited.origins.delete('null');
  return visited;
}

interface Preparation {
  /** What has to stand in the page before it is shown. */
  readonly awaited?: string;
  prepare?(page: Page): Promise<unknown>;
}

/** Waits for the database. */
export async function databaseIsReady(page: Page): Promise<void> {
  await page.getByText('Klar til alle udvalg', {exact: true}).waitFor({timeout: 60_000});
}

/** What every answer on the page says, by the key of its question, once all of them have come. */
export async function answersOn(page: Page): Promise<Readonly<Record<string, string>>> {
  const panels = page.locator('dash-panel');
  await page.locator('#visning .awaiting').first().waitFor({state: 'detached'});
  for (const panel of await panels.all()) {
    await panel.scrollIntoViewIfNeeded();
    await panel.locator('.body[aria-busy=false]').waitFor({timeout: 30_000});
  }
  const said = await panels.evaluateAll((all) =>
    all.map(({id, shadowRoot}) => [id, shadowRoot!.querySelector('.sentence, .nothing')?.textContent?.trim() ?? '']),
  );
  return Object.fromEntries(said) as Readonly<Record<string, string>>;
}

/** A file the page has handed to the reader. */
export interface Taken {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Takes an answer home from its panel as a file of a kind: `CSV`, `Excel`, `SVG`, `PNG`. */
export async function takeHome(page: Page, question: string, kind: string): Promise<Taken> {
  const panel = page.locator(`dash-panel#${question}`);
  await panel.scrollIntoViewIfNeeded();
  await panel.locator('.downloads summary').click();
  const button = panel.getByRole('button', {name: new RegExp(`^Hent .* som ${kind}`)});
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  await panel.locator('.downloads summary').click();
  return taken(download);
}

/** What a download holds. */
export async function taken(download: Download): Promise<Taken> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const bytes = new Uint8Array(Buffer.concat(chunks));
  return {name: download.suggestedFilename(), bytes, text: strFromU8(bytes)};
}
