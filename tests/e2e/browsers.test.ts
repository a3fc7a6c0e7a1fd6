import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {lyngdal} from '../../components/internal/sample-villages.ts';
import {firefox} from '../support/firefox.ts';
import {builtScripts, host, hostPages, send, type Host} from '../support/hosts.ts';
import type {BrowserKind, OtherBrowser} from '../support/other-browser.ts';
import {oldWebKit, webKit} from '../support/webkit.ts';

let data: Host;
let pages: Host;

beforeAll(async () => {
  const scripts = await builtScripts();
  data = await host((path, request, response) => {
    if (path !== '/lyngdal.json') return scripts(path, request, response);
    send(response, JSON.stringify(lyngdal));
    return true;
  });
  pages = await host(hostPages(() => data.origin));
}, 120_000);

afterAll(() => {
  data.close();
  pages.close();
});

for (const {name, packages, find} of [firefox, webKit, oldWebKit] satisfies BrowserKind[]) {
  const start = find();
  if (!start) it.skip(`${name} is not on this machine; Debian has it in ${packages}`);
  else describe(name, () => smoke(start));
}

function smoke(start: () => Promise<OtherBrowser>) {
  let browser: OtherBrowser;

  beforeAll(async () => {
    browser = await start();
    await browser.open(`${pages.origin}/listening.html`);
  }, 120_000);

  afterAll(() => browser.close());

  it('says where the village is', async () => {
    await expect
      .poll(() => browser.ask(textsOf, 'blup-progress', '[part~=headline]'))
      .toEqual(['Lyngdal er i fase 2 af 4: Kortlægning']);
    const [here] = await browser.ask(textsOf, 'blup-progress', '[aria-current=step]');
    expect(here).toContain('Her er vi nu');
  });

  it('draws the wheel and the list', async () => {
    await expect.poll(() => browser.ask(sizesOf, 'blup-goal-wheel', '.goal')).toHaveLength(17);
    const marks = await browser.ask(sizesOf, 'blup-goal-wheel', '.goal circle');
    expect(Math.min(...marks.flat())).toBeGreaterThan(12);
    expect(await browser.ask(sizesOf, 'blup-initiatives', '[part~=initiative]')).toHaveLength(7);
  });

  it('selects the goal that is pressed, and lists what serves it', async () => {
    await browser.press(drawn, 'blup-goal-wheel', '.goal-7 circle', 0);
    await expect
      .poll(() => browser.ask(textsOf, 'blup-initiatives', '[part~=shown] [role=status]'))
      .toEqual(['1 af 7 initiativer']);
    expect(await browser.ask(sizesOf, 'blup-initiatives', '[part~=initiative]')).toHaveLength(1);
    expect(await browser.ask(textsOf, 'blup-goal-wheel', '.goal[aria-pressed=true]')).toEqual(['7']);
  });

  for (const [i, [view, selector]] of [
    ['tree', '.branch'],
    ['table', 'tbody tr'],
  ].entries()) {
    it(`shows the goals as a ${view}`, async () => {
      await browser.press(drawn, 'blup-goal-wheel', '[part~=views] button', i + 1);
      await expect.poll(() => browser.ask(sizesOf, 'blup-goal-wheel', selector!)).not.toEqual([]);
    });
  }

  it('has room for words in a place that becomes narrow', async () => {
    await browser.press(drawn, 'blup-goal-wheel', '[part~=views] button', 0);
    await browser.ask(() => (document.body.style.width = '320px'));
    await expect
      .poll(() => browser.ask(sizesOf, 'blup-goal-wheel', '[part~=picture]'))
      .toEqual([[320, expect.any(Number)]]);
    for (const [tag, part] of [
      ['blup-progress', 'phase'],
      ['blup-goal-wheel', 'detail'],
      ['blup-initiatives', 'initiative'],
    ] as const) {
      const [size] = await browser.ask(sizesOf, tag, `[part~=${part}]`);
      expect(size?.[0], part).toBe(320);
    }
  });

  it('has found nothing wrong', async () => {
    expect(await browser.ask(() => (window as unknown as {problems: string[]}).problems)).toEqual([]);
  });
}

// These are sent to the browser, so each stands alone.

function drawn(tag: string, selector: string, nth: number): Element {
  return document.querySelector(tag)!.shadowRoot!.querySelectorAll(selector)[nth]!;
}

function textsOf(tag: string, selector: string): string[] {
  const all = document.querySelector(tag)!.shadowRoot?.querySelectorAll(selector) ?? [];
  return Array.from(all, ({textContent}) => textContent.replace(/\s+/g, ' ').trim());
}

function sizesOf(tag: string, selector: string): [width: number, height: number][] {
  const all = document.querySelector(tag)!.shadowRoot?.querySelectorAll(selector) ?? [];
  return Array.from(all, (element) => {
    const {width, height} = element.getBoundingClientRect();
    return [width, height];
  });
}
