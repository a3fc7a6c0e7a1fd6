import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium, type Browser, type Page} from 'playwright';
import {build} from 'vite';
import {root} from '../../.storybook/tools/run.ts';
import {answers} from '../../data/build/answers.json.ts';
import {makeIndex} from '../../data/build/index.json.ts';
import {siteFiles} from '../../data/build/site.html.ts';
import {browserFlags, findBrowser} from '../support/browser.ts';
import {startFolderHost, type Host} from './host.ts';
import {manyCounts, packageOfMany} from './many-counts.ts';
import {median, type Measure} from './measure.ts';
import {memoryOf} from './memory.ts';
import {slowDown} from './slow-down.ts';

const rounds = 7;
const clicks = 60;

/** Over the wire, under brotli, before the first picture stands; and how much later than on a bare page it may stand. */
const mostBytes = 150_000;
const mostTimes = 1.3;
const quick = {median: 100, slowest: 200};
const most = {villages: 10_000, file: 10_000_000};

/** What a stranger waits for, and what a click on a filter costs: with the invented package, and with three million head counts. */
export async function measureDashboard(site: string): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'blup-bench-'));
  const browser = await chromium.launch({executablePath: findBrowser()!, args: browserFlags});
  try {
    await barePage(site, folder);
    const [own, bare] = [await startFolderHost(site), await startFolderHost(folder)];
    const measures = [
      ...(await firstPicture(browser, own, bare)),
      ...(await updates(browser, `${own.address}/dashboard/index.html?pakke=eksempel`, 'invented package')),
      ...(await ofMany(browser, site, folder)),
    ];
    for (const host of [own, bare]) host.close();
    return measures;
  } finally {
    await browser.close();
    rmSync(folder, {recursive: true});
  }
}

/** The same clicks where there is very much to count. */
async function ofMany(browser: Browser, site: string, folder: string): Promise<readonly Measure[]> {
  const {folder: place, bytes} = await largeSite(site, folder);
  const host = await startFolderHost(place);
  const what = `database of ${most.villages} villages × 60 months × 5 roles, packed`;
  const measures = await updates(browser, `${host.address}/dashboard/index.html`, '3 million head counts');
  host.close();
  return [{what, value: bytes, unit: 'bytes', limit: most.file}, ...measures];
}

/** Visits in turns, with an empty cache, on an old machine and a slow line. */
async function firstPicture(browser: Browser, own: Host, bare: Host): Promise<Measure[]> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  let asked: readonly string[] = [];
  for (let round = 0; round <= rounds; round++) {
    const visit = await firstChart(browser, `${own.address}/dashboard/index.html`);
    const beside = await firstChart(browser, `${bare.address}/bare/index.html`);
    asked = visit.asked;
    if (round) ours.push(visit.ready);
    if (round) theirs.push(beside.ready);
  }
  const bytes = asked.map((path) => own.sizeOf(path)).reduce((sum, size) => sum + size, 0);
  const times = median(ours.map((value, i) => value / theirs[i]!));
  return [
    {what: 'bytes before the first picture', value: bytes, unit: 'bytes', limit: mostBytes},
    {
      what: 'wasm before the first picture',
      value: asked.filter((path) => path.includes('.wasm')).length,
      unit: '',
      limit: 0,
    },
    {what: 'first picture', value: median(ours), unit: 'ms'},
    {what: '  on a bare page that draws one from inlined rows', value: median(theirs), unit: 'ms'},
    {what: '  times as much', value: times, unit: '×', limit: mostTimes},
  ];
}

async function firstChart(browser: Browser, address: string): Promise<{ready: number; asked: readonly string[]}> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await slowDown(await context.newCDPSession(tab));
  await tab.addInitScript({content: keptNames});
  await tab.addInitScript(watchForPicture);
  await tab.goto(address, {waitUntil: 'commit'});
  await tab.locator('html[data-ready]').waitFor({state: 'attached', timeout: 120_000});
  const seen = await tab.evaluate(() => {
    const ready = Number(document.documentElement.dataset.ready);
    const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const before = entries.filter(({startTime, name}) => startTime < ready && name.startsWith(location.origin));
    return {ready, asked: [location.href, ...before.map(({name}) => name)].map((name) => new URL(name).pathname)};
  });
  await context.close();
  return seen;
}

// What runs functions from here calls this of each function in them.
const keptNames = 'globalThis.__name = (named) => named';

// The first mark of a drawing, wherever it stands, in the frame that shows it.
function watchForPicture(): void {
  const drawing = (root: Document | ShadowRoot): boolean =>
    !!root.querySelector('svg[role=img] :is(path, rect, circle, line, text)') ||
    [...root.querySelectorAll('dash-panel')].some(({shadowRoot}) => !!shadowRoot && drawing(shadowRoot));
  const look = () => {
    if (drawing(document)) document.documentElement.dataset.ready = String(performance.now());
    else requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', look);
}

/** How long every panel in view takes to show its new answer after a click on a filter, once the database is up. */
async function updates(browser: Browser, address: string, what: string): Promise<Measure[]> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}});
  const tab = await context.newPage();
  await tab.addInitScript({content: keptNames});
  await tab.goto(address);
  await tab.getByText('Klar til alle udvalg', {exact: true}).waitFor({timeout: 180_000});
  const times = await clickThrough(tab);
  const memory = await memoryOf(browser);
  await context.close();
  const sorted = times.toSorted((a, b) => a - b);
  return [
    {
      what: `a filter’s answer, ${what}: median of ${times.length}`,
      value: median(times),
      unit: 'ms',
      limit: quick.median,
    },
    {what: '  95th percentile', value: sorted[Math.ceil(sorted.length * 0.95) - 1]!, unit: 'ms', limit: quick.slowest},
    ...memory,
  ];
}

/** Chooses a municipality, a cohort or a phase and lets it go again, in turn, from the event until the last panel in view has drawn. */
function clickThrough(tab: Page): Promise<number[]> {
  return tab.evaluate(async (count) => {
    const selects = [...document.querySelectorAll<HTMLSelectElement>('.fields select')].slice(1, 4);
    const inView = () =>
      [...document.querySelectorAll('dash-panel')].filter((panel) => {
        const {top, bottom} = panel.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      const select = selects[Math.floor(i / 2) % selects.length]!;
      select.selectedIndex = select.selectedIndex ? 0 : 1 + (i % (select.options.length - 1));
      const left = new Set<EventTarget | null>(inView());
      const start = performance.now();
      const answered = new Promise<void>((resolve) => {
        const hear = (event: Event) => {
          left.delete(event.target);
          if (left.size) return;
          document.removeEventListener('dash-answered', hear);
          requestAnimationFrame(() => resolve());
        };
        document.addEventListener('dash-answered', hear);
      });
      select.dispatchEvent(new Event('change', {bubbles: true}));
      await answered;
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return times;
  }, clicks);
}

/** A site that has but one package, of a great many head counts. */
async function largeSite(site: string, folder: string): Promise<{folder: string; bytes: number}> {
  const place = join(folder, 'large');
  const data = packageOfMany(most.villages);
  const {name} = data.description;
  const put = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(place, path)), {recursive: true});
    writeFileSync(join(place, path), content);
  };
  const database = await manyCounts(data);
  let first: unknown = null;
  for await (const {path, content} of answers(database, data)) {
    put(`data/${name}/${path}`, content);
    if (path === 'answers/alle.json') first = JSON.parse(content as string);
  }
  const packed = gzipSync(database.finish(), {level: 9});
  const index = makeIndex(data);
  put(`data/${name}/blup.duckdb.gz`, packed);
  put(`data/${name}/index.json`, JSON.stringify(index));
  for (const {path, content} of siteFiles([index], () => first)) put(path, content);
  symlinkSync(join(site, 'dashboard'), join(place, 'dashboard'));
  return {folder: place, bytes: packed.length};
}

/** A page that has its rows in it and does nothing but draw them. */
async function barePage(site: string, folder: string): Promise<void> {
  const {answers: all} = JSON.parse(readFileSync(join(site, 'data/eksempel/answers/alle.json'), 'utf8')) as {
    answers: Readonly<Record<string, {rows: unknown}>>;
  };
  const place = join(folder, 'bare');
  mkdirSync(place);
  writeFileSync(
    join(place, 'main.js'),
    `import {barX, plot} from '@observablehq/plot';
    const rows = ${JSON.stringify(all.frivillige!.rows)};
    document.body.append(plot({marginLeft: 140, marks: [barX(rows, {x: 'people', y: 'name', sort: {y: '-x'}})]}));
    document.querySelector('svg').setAttribute('role', 'img');`,
  );
  writeFileSync(
    join(place, 'index.html'),
    '<!doctype html><html lang="da"><meta charset="utf-8"><title>Frivillige</title><body><script type="module" src="./main.js"></script>',
  );
  await build({
    root: place,
    base: './',
    configFile: false,
    logLevel: 'warn',
    resolve: {alias: {'@observablehq/plot': join(root, 'node_modules/@observablehq/plot/src/index.js')}},
    build: {outDir: join(folder, 'built'), emptyOutDir: true},
  });
  rmSync(place, {recursive: true});
  symlinkSync(join(folder, 'built'), place);
}
