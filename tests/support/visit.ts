import {chromium, type Browser, type BrowserContextOptions, type Page} from 'playwright';
import {browserFlags, findBrowser} from './browser.ts';

/** A page being visited, and what has gone wrong on it. */
export interface Visit {
  readonly page: Page;
  /** Errors in the console, uncaught errors and rejections. */
  readonly problems: string[];
  /** The other lines in the console. */
  readonly said: string[];
  /** Every origin it has asked for something. */
  readonly origins: Set<string>;
}

export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({args: browserFlags, ...(executablePath && {executablePath})});
}

/** Opens a page as someone who has never been there. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const visited: Visit = {page, problems: [], said: [], origins: new Set()};
  page.on('console', (line) => (line.type() === 'error' ? visited.problems : visited.said).push(line.text()));
  page.on('pageerror', (error) => visited.problems.push(String(error)));
  page.on('request', (request) => visited.origins.add(new URL(request.url()).origin));
  await page.addInitScript(() => {
    const shifts = {total: 0};
    Object.assign(window, {shifts});
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as PerformanceEntry & {value: number}).value;
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(address);
  return visited;
}

/** Waits until all elements have been drawn, and gives how many there are. */
export async function drawn({page}: Visit, count: number): Promise<void> {
  const elements = page.locator('blup-progress, blup-goal-wheel, blup-initiatives');
  await elements.nth(count - 1).waitFor({state: 'attached'});
  for (let i = 0; i < count; i++) await elements.nth(i).locator('[part~=base]').waitFor();
}

/** Whether the page's own words in an element stand for it. */
export function ownWordsStand({page}: Visit): Promise<boolean> {
  return page
    .locator('blup-progress')
    .first()
    .evaluate((element) => {
      const assigned = element.shadowRoot?.querySelector('slot')?.assignedNodes();
      return (!element.shadowRoot || !!assigned?.length) && element.getBoundingClientRect().height > 8;
    });
}

/** How much the page has moved since it was opened. */
export function shifts({page}: Visit): Promise<number> {
  return page.evaluate(() => (window as unknown as {shifts: {total: number}}).shifts.total);
}
