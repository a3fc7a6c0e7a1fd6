import {createRequire} from 'node:module';
import type {Browser, BrowserContextOptions, Frame} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {lyngdal} from '../../components/internal/sample-villages.ts';
import {makeFrame} from '../../data/build/frame.html.ts';
import {frameCode} from '../../data/build/snippets.ts';
import {embeddedElements, plainLook, type EmbeddedElement, type Look} from '../../data/model/embedding.ts';
import {languages, type Language} from '../../data/model/language.ts';
import type {VillageFeed} from '../../data/model/village.ts';
import {builtScripts, host, send, type Host} from '../support/hosts.ts';
import {shifts, startBrowser, visit, type Visit} from '../support/visit.ts';

const day = '2026-06-30';
const village = {
  ...lyngdal,
  package: {name: 'proeve', title: 'Prøve', invented: true},
  municipality: {code: '0550', name: 'Tønder'},
} as VillageFeed;

let browser: Browser;
let site: Host;
let pages: Host;
let page = '';

beforeAll(async () => {
  const scripts = await builtScripts();
  site = await host((path, request, response) => {
    const [, element, language] = /\/embed\/lyngdal\/([a-z-]+)(?:\.(en|de))?\.html/.exec(path) ?? [];
    if (element)
      send(response, frameOf(element as EmbeddedElement, (language ?? 'da') as Language), 'text/html; charset=utf-8');
    else if (path.endsWith('/villages/lyngdal.json')) send(response, JSON.stringify(village));
    // Browsers ask for it of their own accord, and complain of a 404.
    else if (path === '/favicon.ico') response.writeHead(204).end();
    else return scripts(path, request, response);
    return true;
  });
  pages = await host((path, _, response) => {
    send(response, path === '/' ? `<!doctype html><title>Vært</title>${page}` : '', 'text/html; charset=utf-8');
    return true;
  });
  browser = await startBrowser();
}, 120_000);

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

afterAll(async () => {
  await browser.close();
  site.close();
  pages.close();
});

describe('a frame', () => {
  it.each(embeddedElements)('shows its village and lets the script take over without moving: %s', async (element) => {
    const visited = await visit(browser, address(element));
    await live(visited.page.mainFrame(), element);
    await visited.page.waitForTimeout(100);
    expect(await shifts(visited)).toBe(0);
    expect([visited.problems, visited.said]).toEqual([[], []]);
    expect([...visited.origins]).toEqual([site.origin]);
  });

  it.each(languages)('is a page in its language, with a title of its own: %s', async (language) => {
    const {page} = await visit(browser, address('progress', language), {javaScriptEnabled: false});
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.title()).toContain('Lyngdal');
    const sentences = {da: 'Lyngdal er i fase 2 af 4', en: 'Lyngdal is in phase 2 of 4', de: 'Phase 2 von 4'};
    expect(await page.locator('blup-progress [part=headline]').textContent()).toContain(sentences[language]);
  });

  it.each(embeddedElements)(
    'says all it says without a script, and offers nothing that needs one: %s',
    async (element) => {
      const {page} = await visit(browser, address(element), {javaScriptEnabled: false});
      expect(await page.locator(`blup-${element} [part=base]`).innerText()).toMatch(/Lyngdal|initiativ/i);
      expect(
        await page.locator('button').evaluateAll((all) => all.filter((button) => button.checkVisibility()).length),
      ).toBe(0);
      expect(await page.locator('main > p a').getAttribute('href')).toBe('../../villages/lyngdal/index.html');
    },
  );

  it('looks as its address asks, and as usual where that is nonsense', async () => {
    const look = async (query: string, options?: BrowserContextOptions) => {
      const {page} = await visit(browser, `${address('progress')}${query}`, options);
      return page.evaluate(() => ({
        dark: getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)',
        accent: getComputedStyle(document.querySelector('blup-progress')!).getPropertyValue('--blup-accent'),
      }));
    };
    expect(await look('', {colorScheme: 'dark'})).toEqual({dark: false, accent: ''});
    expect(await look('?theme=dark')).toEqual({dark: true, accent: ''});
    expect(await look('?theme=auto', {colorScheme: 'dark'})).toEqual({dark: true, accent: ''});
    expect(await look('?theme=auto&accent=7a3b69')).toEqual({dark: false, accent: '#7a3b69'});
    expect(await look('?theme=x&accent=red;}')).toEqual({dark: false, accent: ''});
  });

  it.each(['light', 'dark'] as const)('passes axe in %s colours', async (theme) => {
    for (const element of embeddedElements) {
      const {page} = await visit(browser, `${address(element)}?theme=${theme}`, {bypassCSP: true});
      await live(page.mainFrame(), element);
      await page.addScriptTag({path: createRequire(import.meta.url).resolve('axe-core/axe.min.js')});
      // A frame is no page by itself, and its heading stands below those of the page outside.
      const found = await page.evaluate(async () => {
        const partsOfPages = {'page-has-heading-one': {enabled: false}};
        const {axe} = window as unknown as {axe: typeof import('axe-core')};
        return (await axe.run({rules: partsOfPages})).violations.map(
          ({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`,
        );
      });
      expect(found, element).toEqual([]);
    }
  });

  it('is tiny: what is needed to read it weighs less than a small picture', () => {
    for (const element of embeddedElements) expect(frameOf(element, 'da').length, element).toBeLessThan(16_000);
  });
});

describe('a page outside', () => {
  it('with several frames gives each the height that it tells', async () => {
    const visited = await opened(embeddedElements.map((element) => code(element)).join('\n') + listener());
    for (const [i, element] of embeddedElements.entries()) {
      await visited.page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
      await expect.poll(() => gap(visited, i), {timeout: 10_000}).toBe(0);
      await live(visited.page.frames()[i + 1]!, element);
    }
    const [first, second] = await heights(visited);
    expect(first).not.toBe(second);
    expect(visited.problems).toEqual([]);
  });

  it('follows a frame that grows and shrinks', async () => {
    const visited = await opened(code('progress') + listener());
    await expect.poll(() => gap(visited, 0)).toBe(0);
    const [before] = await heights(visited);
    await visited.page.frames()[1]!.locator('summary').first().click();
    await expect.poll(async () => (await heights(visited))[0]).toBeGreaterThan(before!);
    await visited.page.frames()[1]!.locator('summary').first().click();
    await expect.poll(async () => (await heights(visited))[0]).toBe(before);
  });

  it.each(['allow-scripts', 'allow-scripts allow-same-origin'])('has it in sandbox="%s" too', async (sandbox) => {
    const visited = await opened(code('goal-wheel').replace('<iframe', `<iframe sandbox="${sandbox}"`) + listener());
    await live(visited.page.frames()[1]!, 'goal-wheel');
    await expect.poll(() => gap(visited, 0)).toBe(0);
    expect(visited.problems).toEqual([]);
  });

  it('shows the village in a sandbox that lets no script run', async () => {
    const visited = await opened(code('progress').replace('<iframe', '<iframe sandbox=""'));
    const [frame] = visited.page.frames().slice(1);
    expect(await frame!.locator('[part=headline]').innerText()).toContain('Lyngdal er i fase 2 af 4');
  });

  it('hears a frame that had spoken before anybody listened', async () => {
    const visited = await opened(code('progress'));
    await live(visited.page.frames()[1]!, 'progress');
    await visited.page.addScriptTag({url: `${site.origin}/blup-frames.js`, type: 'module'});
    await expect.poll(() => gap(visited, 0)).toBe(0);
  });

  it('believes nobody else who speaks of a height', async () => {
    const visited = await opened(`${code('progress')}<iframe src="${pages.origin}/other"></iframe>${listener()}`);
    await expect.poll(() => gap(visited, 0)).toBe(0);
    const before = await heights(visited);
    await visited.page.frames()[2]!.evaluate(() => {
      parent.postMessage({message: 'height', value: 9000}, '*');
      parent.frames[0]!.postMessage({message: 'height', value: 9000}, '*');
    });
    await visited.page.evaluate(() => postMessage({message: 'height', value: 9000}, '*'));
    await visited.page.waitForTimeout(300);
    expect(await heights(visited)).toEqual(before);
  });

  it('does not believe a frame of ours that has come to show something else', async () => {
    const visited = await opened(code('progress') + listener());
    await expect.poll(() => gap(visited, 0)).toBe(0);
    const before = await heights(visited);
    const frame = visited.page.frames()[1]!;
    await frame.goto(`${pages.origin}/other`);
    await frame.evaluate(() => parent.postMessage({message: 'height', value: 9000}, '*'));
    await visited.page.waitForTimeout(300);
    expect(await heights(visited)).toEqual(before);
  });

  it('that is WordPress hears the height and the links with the secret it gave', async () => {
    const visited = await opened(
      `<script>window.heard = []; addEventListener('message', ({data, origin}) => heard.push({...data, origin}));</script>
      <iframe sandbox="allow-scripts" src="${address('progress')}#?secret=aBc123"></iframe>`,
    );
    const heard = () => visited.page.evaluate(() => (window as unknown as {heard: {message: string}[]}).heard);
    const expected = {message: 'height', value: expect.any(Number) as number, secret: 'aBc123', origin: 'null'};
    await expect.poll(heard).toContainEqual(expected);
    await live(visited.page.frames()[1]!, 'progress');
    const before = (await heard()).length;
    await visited.page.evaluate(() => frames[0]!.postMessage({message: 'ready', secret: 'aBc123'}, '*'));
    await expect.poll(async () => (await heard()).length).toBeGreaterThan(before);
    await visited.page.frames()[1]!.locator('a').last().click();
    const value = `${site.origin}/data/proeve/villages/lyngdal/index.html`;
    await expect.poll(heard).toContainEqual({message: 'link', value, secret: 'aBc123', origin: 'null'});
  });

  it('is answered alone: a frame beside it that asks hears nothing', async () => {
    const visited = await opened(`${code('progress')}<iframe src="${pages.origin}/other"></iframe>`);
    await live(visited.page.frames()[1]!, 'progress');
    const answer = await visited.page.frames()[2]!.evaluate(async () => {
      let heard = 0;
      addEventListener('message', () => heard++);
      parent.frames[0]!.postMessage({message: 'ready'}, '*');
      await new Promise((resolve) => setTimeout(resolve, 300));
      return heard;
    });
    expect(answer).toBe(0);
  });
});

function frameOf(element: EmbeddedElement, language: Language): string {
  return makeFrame({village, element, language, day, address: `${site.origin}/`});
}

function address(element: EmbeddedElement, language: Language = 'da'): string {
  return `${site.origin}/data/proeve/embed/lyngdal/${element}${language === 'da' ? '' : `.${language}`}.html`;
}

function code(element: EmbeddedElement, look: Look = plainLook): string {
  const addresses = {site: `${site.origin}/`, package: `${site.origin}/data/proeve/`};
  return frameCode({village, element, look, language: 'da', width: null, addresses}).replace('loading="lazy"', '');
}

function listener(): string {
  return `<script type="module" src="${site.origin}/blup-frames.js"></script>`;
}

async function opened(text: string): Promise<Visit> {
  page = text;
  return visit(browser, `${pages.origin}/`);
}

/** Waits until the element has been drawn by its script. */
async function live(frame: Frame, element: EmbeddedElement): Promise<void> {
  await frame.waitForFunction((tag) => {
    const root = document.querySelector(tag)?.shadowRoot;
    return root?.querySelector('[part=base]') && !root.querySelector('style');
  }, `blup-${element}`);
}

function heights({page}: Visit): Promise<number[]> {
  return page.locator('iframe').evaluateAll((all) => all.map(({clientHeight}) => clientHeight));
}

/** How much higher a frame is than what stands in it. */
async function gap(visited: Visit, i: number): Promise<number> {
  const body = await visited.page.frames()[i + 1]!.locator('body').boundingBox();
  return (await heights(visited))[i]! - Math.ceil(body!.height);
}
