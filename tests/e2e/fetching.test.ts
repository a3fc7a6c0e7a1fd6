import type {IncomingMessage, ServerResponse} from 'node:http';
import type {Browser} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {lyngdal} from '../../components/internal/sample-villages.ts';
import {builtScripts, host, hostPages, redirect, send, type Host} from '../support/hosts.ts';
import {drawn, ownWordsStand, startBrowser, visit, type Visit} from '../support/visit.ts';

const feed = JSON.stringify(lyngdal);

/** How the feeds answer, by the number of times they have been asked before. */
const feeds: Readonly<Record<string, (times: number, response: ServerResponse, request: IncomingMessage) => void>> = {
  '/good.json': (_, response) => send(response, feed),
  '/missing.json': (_, response) => send(response, 'Not found', 'text/plain', 404),
  '/flaky.json': (times, response) => (times ? send(response, feed) : send(response, 'Oops', 'text/plain', 500)),
  '/broken-once.json': (times, response) => send(response, times ? feed : feed.slice(0, 500)),
  '/cut.json': (_, response) => send(response, feed.slice(0, -40)),
  '/page.json': (_, response) => send(response, '<!doctype html><title>Hov</title>', 'text/html'),
  '/newer.json': (_, response) => send(response, JSON.stringify({...lyngdal, format: 2})),
  '/faults.json': (_, response) => send(response, JSON.stringify({...lyngdal, updated: 7, goals: 'mange'})),
  '/large.json': (_, response) => send(response, JSON.stringify({...lyngdal, more: 'x'.repeat(5e6)})),
  '/elsewhere.json': (_, response) => redirect(response, '/good.json'),
  '/gone.json': (_, __, request) => void request.socket.destroy(),
  '/never.json': () => undefined,
  // Good for its first visitor, and then no more.
  '/once.json': (times, response) => (times ? send(response, '', 'text/plain', 503) : send(response, feed)),
};

let browser: Browser;
let data: Host;
let pages: Host;

beforeAll(async () => {
  const scripts = await builtScripts();
  data = await host((path, request, response) => {
    const answer = feeds[path];
    const times = data.asked.filter((asked) => asked === path).length - 1;
    answer?.(times, response, request);
    return answer ? true : scripts(path, request, response);
  });
  pages = await host(hostPages(() => data.origin));
  browser = await startBrowser();
}, 120_000);

afterEach(async () => {
  data.asked.length = data.left.length = 0;
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  data.close();
  pages.close();
});

describe('a feed', () => {
  for (const name of ['flaky', 'broken-once']) {
    it(`that fails once is asked for once more: ${name}`, async () => {
      const visited = await show(name);
      await drawn(visited, 1);
      expect(asked(name)).toBe(2);
      expect([visited.said, await heard(visited)]).toEqual([[], ['load']]);
    });
  }

  for (const [name, why, times] of [
    ['missing', /404/, 2],
    ['cut', /JSON/, 2],
    ['page', /JSON/, 2],
    ['newer', /format 1/, 1],
    ['large', /2 MB/, 2],
  ] as const) {
    it(`that is ${name} leaves the page its own words, an event and one line in the console`, async () => {
      const visited = await show(name);
      await expect.poll(() => heard(visited)).toEqual(['error']);
      await expect.poll(() => visited.said.length).toBe(1);
      expect(visited.said[0]).toContain(`${data.origin}/${name}.json`);
      expect(visited.said[0]).toMatch(why);
      expect(visited.said[0]!.length).toBeLessThan(1000);
      expect(await ownWordsStand(visited)).toBe(true);
      expect(asked(name)).toBe(times);
      expect(ours(visited)).toEqual([]);
    });
  }

  it('whose host hangs up leaves the page its own words', async () => {
    const visited = await show('gone');
    await expect.poll(() => heard(visited)).toEqual(['error']);
    expect(await ownWordsStand(visited)).toBe(true);
    expect(ours(visited)).toEqual([]);
  });

  it('with faults in it is shown without them, with both events and one line in the console', async () => {
    const visited = await show('faults', 'blup-goal-wheel');
    await drawn(visited, 1);
    await expect.poll(() => heard(visited)).toEqual(['load', 'error']);
    expect(visited.said).toHaveLength(1);
    expect(visited.said[0]).toMatch(/updated: ventede .*; goals: ventede /);
  });

  it('that many elements cannot read is still one line in the console', async () => {
    const visited = await show('cut');
    await visited.page.evaluate((src) => {
      for (let i = 0; i < 50; i++) document.body.append(Object.assign(document.createElement('blup-progress'), {src}));
    }, `${data.origin}/cut.json`);
    await expect.poll(() => visited.said.length).toBe(1);
    await visited.page.waitForTimeout(100);
    expect(visited.said).toHaveLength(1);
  });

  it('may be found at another address', async () => {
    await drawn(await show('elsewhere'), 1);
  });

  it('that does not answer in ten seconds is asked once more, and then given up', async () => {
    const visited = await visit(browser, `${pages.origin}/alone.html`);
    await visited.page.clock.install();
    await add(visited, 'never');
    await expect.poll(() => asked('never')).toBe(1);
    await visited.page.clock.fastForward(10_001);
    await expect.poll(() => asked('never')).toBe(2);
    await visited.page.clock.fastForward(10_001);
    await expect.poll(() => heard(visited)).toEqual(['error']);
    expect(visited.said.join()).toMatch(/10 sekunder/);
    expect(await ownWordsStand(visited)).toBe(true);
    await expect.poll(() => data.left.length).toBe(2);
  });

  it('is given up when the last element that waits for it has left the page, and not before', async () => {
    const visited = await show('never');
    await add(visited, 'never');
    await expect.poll(() => asked('never')).toBe(1);
    await remove(visited);
    await visited.page.waitForTimeout(100);
    expect(data.left).toEqual([]);
    await remove(visited);
    await expect.poll(() => data.left).toEqual(['/never.json']);
    await visited.page.waitForTimeout(100);
    expect([visited.said, visited.problems, asked('never')]).toEqual([[], [], 1]);
  });

  it('is asked for anew by an element that comes back', async () => {
    const visited = await show('never');
    await expect.poll(() => asked('never')).toBe(1);
    await visited.page.evaluate(() => {
      const element = document.querySelector('blup-progress')!;
      element.remove();
      document.body.append(element);
    });
    await expect.poll(() => asked('never')).toBe(2);
    await add(visited, 'never');
    await visited.page.waitForTimeout(100);
    expect([asked('never'), await heard(visited)]).toEqual([2, []]);
  });

  it('that was good once is shown from the saved copy, and says so', async () => {
    const visited = await show('once');
    await drawn(visited, 1);
    await visited.page.waitForTimeout(200);
    await visited.page.reload();
    // The browser would have answered for the site from what it keeps itself.
    const session = await visited.page.context().newCDPSession(visited.page);
    await session.send('Network.clearBrowserCache');
    await add(visited, 'once');
    await drawn(visited, 1);
    expect(await visited.page.locator('[part~=footnote]').innerText()).toMatch(/gemt kopi/i);
    await expect.poll(() => heard(visited)).toEqual(['load', 'error']);
  });
});

async function show(name: string, tag?: string): Promise<Visit> {
  const visited = await visit(browser, `${pages.origin}/alone.html`);
  await add(visited, name, tag);
  return visited;
}

/** Puts an element on the page, which writes down the events it fires. */
function add({page}: Visit, name: string, tag = 'blup-progress'): Promise<void> {
  return page.evaluate(
    ([tag, src]) => {
      const events = ((window as unknown as {events?: string[]}).events ??= []);
      const element = document.createElement(tag!);
      element.append('Lyngdal er i fase 2.');
      for (const name of ['load', 'error']) element.addEventListener(name, () => events.push(name));
      element.setAttribute('src', src!);
      document.body.append(element);
    },
    [tag, `${data.origin}/${name}.json`],
  );
}

function remove({page}: Visit): Promise<void> {
  return page.evaluate(() => document.querySelector('blup-progress')!.remove());
}

function heard({page}: Visit): Promise<string[]> {
  return page.evaluate(() => (window as unknown as {events: string[]}).events);
}

function asked(name: string): number {
  return data.asked.filter((path) => path === `/${name}.json`).length;
}

/** What the browser says of its own accord of a request that failed is no error of ours. */
function ours({problems}: Visit): string[] {
  return problems.filter((problem) => !problem.startsWith('Failed to load resource'));
}
