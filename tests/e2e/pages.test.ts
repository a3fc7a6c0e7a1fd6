import type {ServerResponse} from 'node:http';
import {createRequire} from 'node:module';
import type {Browser, BrowserContextOptions} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {lyngdal} from '../../components/internal/sample-villages.ts';
import {builtScripts, host, hostPages, send, type Host} from '../support/hosts.ts';
import {drawn, ownWordsStand, shifts, startBrowser, visit, type Visit} from '../support/visit.ts';

const feed = JSON.stringify(lyngdal);

// The slow feed comes when the test says so, however busy the machine is.
let letGo!: () => void;
const held = new Promise<void>((resolve) => (letGo = resolve));

const feeds: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/lyngdal.json': (response) => send(response, feed),
  '/slow.json': (response) => void held.then(() => send(response, feed)),
  '/500.json': (response) => send(response, 'Oops', 'text/plain', 500),
  '/no-cors.json': (response) => response.writeHead(200, {'Content-Type': 'application/json'}).end(feed),
};

let browser: Browser;
let data: Host;
let pages: Host;

beforeAll(async () => {
  const scripts = await builtScripts();
  data = await host((path, request, response) => {
    const answer = feeds[path];
    answer?.(response);
    return answer ? true : scripts(path, request, response);
  });
  pages = await host(hostPages(() => data.origin));
  browser = await startBrowser();
}, 120_000);

afterEach(async () => {
  data.asked.length = 0;
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  data.close();
  pages.close();
});

/** How many elements there are on each page, all of which draw. */
const calm = {
  all: 3,
  'late-script': 3,
  'script-twice': 3,
  'two-versions': 4,
  'single-scripts': 6,
  'hostile-css': 3,
  'shadow-roots': 1,
  'right-to-left': 3,
  'strict-csp': 3,
  divs: 4,
  layouts: 5,
  reserved: 1,
} as const;

describe('on any page the elements draw, without an error and without a word to anyone else', () => {
  for (const [name, count] of Object.entries(calm)) {
    it(name, async () => {
      const visited = await open(name);
      await drawn(visited, count);
      expect([visited.problems, visited.said]).toEqual([[], []]);
      expect([...visited.origins].sort()).toEqual([pages.origin, data.origin].sort());
    });
  }
});

describe('a page', () => {
  it('without the script says its own words', async () => {
    const visited = await open('no-script');
    expect(await ownWordsStand(visited)).toBe(true);
    expect([...visited.origins]).toEqual([pages.origin]);
  });

  it('says its own words until a slow feed has come', async () => {
    const visited = await open('slow');
    expect(await ownWordsStand(visited)).toBe(true);
    letGo();
    await drawn(visited, 1);
    expect(await ownWordsStand(visited)).toBe(false);
    expect([visited.problems, visited.said]).toEqual([[], []]);
  });

  for (const name of ['500', 'no-cors']) {
    it(`says its own words when its feed fails: ${name}`, async () => {
      const visited = await open(name);
      const {problems, said} = visited;
      await expect.poll(() => said.length).toBe(1);
      expect(await ownWordsStand(visited)).toBe(true);
      expect(said[0]).toContain(`${data.origin}/${name}.json`);
      // What the browser says of its own accord is no error of ours.
      expect(problems.filter((problem) => !/Failed to load resource|CORS policy/.test(problem))).toEqual([]);
      expect(data.asked.filter((path) => path === `/${name}.json`)).toHaveLength(2);
    });
  }

  for (const [name, count] of [
    ['all', 3],
    ['script-twice', 3],
    ['two-versions', 4],
    ['single-scripts', 6],
  ] as const) {
    it(`asks for its village once, however many show it: ${name}`, async () => {
      const visited = await open(name);
      await drawn(visited, count);
      expect(data.asked.filter((path) => path === '/lyngdal.json')).toHaveLength(1);
    });
  }

  it('has every word of a picture also in the script that is built', async () => {
    const visited = await open('all');
    await drawn(visited, 3);
    const texts = () => visited.page.locator('blup-goal-wheel svg text').allTextContents();
    expect((await texts()).sort()).toEqual(expect.arrayContaining(Array.from({length: 17}, (_, i) => `${i + 1}`)));
    await visited.page.locator('[part~=views] button').nth(1).click();
    expect((await texts()).join()).toMatch(/Partnerskaber/);
  });

  it('with a hundred elements asks once too', async () => {
    const visited = await open('alone');
    await visited.page.evaluate((src) => {
      for (let i = 0; i < 100; i++) document.body.append(Object.assign(document.createElement('blup-progress'), {src}));
    }, `${data.origin}/lyngdal.json`);
    await drawn(visited, 100);
    expect(data.asked.filter((path) => path === '/lyngdal.json')).toHaveLength(1);
    expect(visited.problems).toEqual([]);
  });

  it('with two versions of the script lets elements of both filter each other', async () => {
    const visited = await open('single-scripts');
    await drawn(visited, 6);
    await visited.page.locator('blup-village .goal').nth(6).dispatchEvent('click');
    await expect.poll(() => visited.page.locator('blup-village [part~=initiative]').count()).toBe(1);
    expect(await visited.page.locator('body > blup-initiatives [part~=initiative]').count()).toBe(7);
  });

  it('in a frame without an origin shows its village', async () => {
    const visited = await open('sandbox');
    const frame = visited.page.frameLocator('iframe');
    await frame.locator('blup-initiatives [part~=base]').waitFor();
    await frame.locator('blup-progress [part~=base]').waitFor();
    expect(visited.problems).toEqual([]);
  });

  it('shows its village inside shadow roots, open and closed', async () => {
    const {page} = await open('shadow-roots');
    const texts = () =>
      page.evaluate(() =>
        (window as unknown as {roots: ShadowRoot[]}).roots.map(
          (shadow) => shadow.querySelector('blup-progress')!.shadowRoot?.querySelector('[part~=headline]')?.textContent,
        ),
      );
    await expect.poll(texts).toEqual([expect.stringContaining('fase 2 af 4'), expect.stringContaining('fase 2 af 4')]);
  });

  it('hides nothing of ours by what it sets for itself, and turns it into no other shape', async () => {
    const [plain, hostile] = [await open('all'), await open('hostile-css')];
    for (const visited of [plain, hostile]) await drawn(visited, 3);
    const looks = async ({page}: Visit) =>
      page
        .locator('blup-progress [part~=phase], blup-initiatives [part~=name], blup-goal-wheel [part~=summary]')
        .evaluateAll((all) =>
          all.map((element) => {
            const {letterSpacing, lineHeight, textTransform, textIndent, textAlign, whiteSpace, display} =
              getComputedStyle(element);
            return {letterSpacing, lineHeight, textTransform, textIndent, textAlign, whiteSpace, display};
          }),
        );
    expect(await looks(hostile)).toEqual(await looks(plain));
    for (const part of ['phase', 'initiative', 'picture', 'summary', 'footnote']) {
      const box = await hostile.page.locator(`[part~=${part}]`).first().boundingBox();
      expect(box!.width, part).toBeGreaterThan(100);
      expect(box!.height, part).toBeGreaterThan(8);
    }
  });

  it('that is narrow inside something else still has room for words', async () => {
    const visited = await open('layouts');
    await drawn(visited, 5);
    for (const base of await visited.page.locator('[part~=base]').all()) {
      expect((await base.boundingBox())!.width).toBeGreaterThan(150);
    }
  });

  for (const [name, options] of [
    ['a screen of 320 pixels', {viewport: {width: 320, height: 640}}],
    ['400 % of a screen of 1280', {viewport: {width: 320, height: 256}, deviceScaleFactor: 4}],
    ['1280 pixels, from right to left', {viewport: {width: 1280, height: 800}}],
  ] as const) {
    it(`has all of it on ${name}, with nothing cut and nothing beside`, async () => {
      const visited = await open(name.includes('right') ? 'right-to-left' : 'all', options);
      await drawn(visited, 3);
      for (const view of [0, 1, 2]) {
        await visited.page.locator('[part~=views] button').nth(view).click();
        expect(await overflowing(visited)).toEqual([]);
      }
    });
  }

  it('does not move when its village comes, where it has kept room', async () => {
    for (const width of [1280, 800, 360, 320]) {
      const visited = await open('reserved', {viewport: {width, height: 800}});
      await drawn(visited, 1);
      await visited.page.waitForTimeout(100);
      expect(await shifts(visited), `${width}`).toBe(0);
    }
  });

  it('is printed with everything on it: every initiative, and the steps that were folded', async () => {
    const visited = await open('alone');
    await visited.page.evaluate((village) => {
      const initiatives = Array.from({length: 40}, (_, i) => ({...village.initiatives[0]!, id: `nr-${i}`}));
      const many = {...village, initiatives};
      for (const tag of ['blup-progress', 'blup-initiatives']) {
        document.body.append(Object.assign(document.createElement(tag), {village: many}));
      }
    }, lyngdal);
    await drawn(visited, 2);
    await visited.page.pdf();
    await visited.page.emulateMedia({media: 'print'});
    expect(await visited.page.locator('[part~=initiative]').count()).toBe(40);
    for (const step of await visited.page.locator('[part~=step]').all()) {
      expect((await step.boundingBox())?.height).toBeGreaterThan(8);
    }
    expect(await visited.page.locator('[part~=controls], button').evaluateAll(areDisplayed)).toEqual([]);
  });

  for (const [name, options] of [
    ['forced colours', {forcedColors: 'active'}],
    ['forced dark colours', {forcedColors: 'active', colorScheme: 'dark'}],
    ['reduced motion', {reducedMotion: 'reduce'}],
    ['more contrast', {contrast: 'more'}],
  ] as const satisfies readonly (readonly [string, BrowserContextOptions])[]) {
    it(`passes axe with ${name}`, async () => {
      const visited = await open('all', options);
      await drawn(visited, 3);
      await visited.page.locator('.goal').nth(10).dispatchEvent('click');
      expect(await axeViolations(visited)).toEqual([]);
    });
  }

  it('moves nothing by itself', async () => {
    const visited = await open('all', {reducedMotion: 'reduce'});
    await drawn(visited, 3);
    expect(await visited.page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('in English whose words cannot be fetched speaks Danish', async () => {
    const visited = await open('alone');
    const {page, problems} = visited;
    await page.route(/blup-en\.js/, (route) => route.abort());
    await page.evaluate((village) => {
      document.documentElement.lang = 'en';
      for (const tag of ['blup-progress', 'blup-goal-wheel', 'blup-initiatives']) {
        document.body.append(Object.assign(document.createElement(tag), {village}));
      }
    }, lyngdal);
    await drawn(visited, 3);
    expect(await page.locator('blup-progress [part~=headline]').innerText()).toMatch(/fase 2 af 4/);
    expect(problems.filter((problem) => !problem.startsWith('Failed to load resource'))).toEqual([]);
  });
});

async function open(name: string, options?: BrowserContextOptions): Promise<Visit> {
  return visit(browser, `${pages.origin}/${name}.html`, options);
}

/** What of ours reaches beyond the page, or beyond what holds it. */
function overflowing({page}: Visit): Promise<string[]> {
  return page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    const hosts = [...document.querySelectorAll('blup-progress, blup-goal-wheel, blup-initiatives')];
    const all = hosts.flatMap((element) => [...element.shadowRoot!.querySelectorAll('[part]')]);
    const beyond = all.filter((element) => {
      const {left, right, width} = element.getBoundingClientRect();
      return width > 1 && (left < -0.5 || right > clientWidth + 0.5);
    });
    return [
      ...(scrollWidth > clientWidth ? [`page: ${scrollWidth}`] : []),
      ...beyond.map((element) => element.part.value),
    ];
  });
}

function areDisplayed(elements: Element[]): string[] {
  return elements.filter((element) => element.getClientRects().length).map((element) => element.outerHTML);
}

async function axeViolations({page}: Visit): Promise<string[]> {
  await page.addScriptTag({path: createRequire(import.meta.url).resolve('axe-core/axe.min.js')});
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: typeof import('axe-core')};
    const {violations} = await axe.run('blup-village', {resultTypes: ['violations']});
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`);
  });
}
