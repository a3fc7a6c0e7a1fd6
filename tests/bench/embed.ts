import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {chromium, type Browser} from 'playwright';
import {lyngdal} from '../../components/internal/sample-villages.ts';
import {reserve} from '../../data/build/reserve.ts';
import type {Village} from '../../data/model/village.ts';
import {browserFlags, findBrowser} from '../support/browser.ts';
import {startHost} from './host.ts';
import {median, type Measure} from './measure.ts';
import {page, type Shape} from './pages.ts';
import {slowDown} from './slow-down.ts';

const rounds = 7;
const manyTags = 100;

/** The most our tracker may cost, as a multiple of one written by hand without any library. */
const slower = 1.15;
const heavier = 2.5;

const vanilla: Shape = {script: 'vanilla-tracker.js', tag: 'vanilla-tracker'};
const ours: readonly Shape[] = ['blup.js', 'blup-progress.js'].map((script) => ({script, tag: 'blup-progress'}));

const pages: Readonly<Record<string, Shape>> = Object.fromEntries([vanilla, ...ours].flatMap(variants));

function variants(shape: Shape): [string, Shape][] {
  return [
    [`${shape.script} preload`, {...shape, preload: true}],
    [`${shape.script} plain`, shape],
    [`${shape.script} many`, {...shape, preload: true, count: manyTags}],
  ];
}

/** One visit to a page, with an empty cache, on an old phone and a slow line. */
interface Visit {
  readonly ready: number;
  readonly busy: number;
  readonly requests: readonly {readonly path: string; readonly start: number; readonly end: number}[];
}

/** How fast and how heavy the elements are beside a tracker without any library, and whether the page stands still. */
export async function measureEmbed(site: string): Promise<Measure[]> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('There is no browser to measure in.');
  const host = await startHost(filesFor(site));
  const browser = await chromium.launch({executablePath, args: browserFlags});
  try {
    const visits = await visitAll(browser, host.address);
    const shifts = [await layoutShift(browser, host.address, 1280), await layoutShift(browser, host.address, 360)];
    return [...ours.flatMap(({script}) => compare(script, visits)), ...shifts];
  } finally {
    await browser.close();
    host.close();
  }
}

function filesFor(site: string): Record<string, string> {
  const real = join(site, 'data/eksempel/villages/regnspoverup.json');
  const feed = existsSync(real) ? readFileSync(real, 'utf8') : JSON.stringify(lyngdal);
  const scripts = ours.map(({script}) => [`/${script}`, readFileSync(join(site, script), 'utf8')]);
  return {
    ...(Object.fromEntries(scripts) as Record<string, string>),
    '/vanilla-tracker.js': readFileSync(new URL('vanilla-tracker.js', import.meta.url), 'utf8'),
    '/village.json': feed,
    ...Object.fromEntries(Object.entries(pages).map(([name, shape]) => [pathOf(name), page(shape)])),
    // As the village's own page says that it is to be copied.
    '/snippet.html': page({...ours[0]!, attributes: ` style="${reserve(JSON.parse(feed) as Village)}"`}),
  };
}

function pathOf(name: string): string {
  return `/${name.replace(' ', '-')}.html`;
}

// In turns, so that whatever else the machine does falls on all alike; the first round only warms it up.
async function visitAll(browser: Browser, address: string): Promise<ReadonlyMap<string, readonly Visit[]>> {
  const visits = new Map(Object.keys(pages).map((name) => [name, [] as Visit[]]));
  for (let round = 0; round <= rounds; round++) {
    for (const [name, list] of visits) {
      const made = await visit(browser, address + pathOf(name));
      if (round) list.push(made);
    }
  }
  return visits;
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await slowDown(session);
  await session.send('Performance.enable');
  await tab.goto(address, {waitUntil: 'commit'});
  await tab.waitForFunction('window.ready', null, {polling: 100});
  const {metrics} = await session.send('Performance.getMetrics');
  const seen = await tab.evaluate(() => ({
    ready: (window as unknown as {ready: number}).ready,
    requests: (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .map((entry) => ({path: new URL(entry.name).pathname, start: entry.startTime, end: entry.responseEnd}) as const)
      .filter(({path}) => path.startsWith('/')),
  }));
  await context.close();
  return {...seen, busy: metrics.find(({name}) => name === 'TaskDuration')!.value * 1000};
}

function compare(script: string, visits: ReadonlyMap<string, readonly Visit[]>): Measure[] {
  const preloaded = visits.get(`${script} preload`)!;
  const requests = Math.max(...preloaded.map((one) => before(one).length));
  const waiting = preloaded.filter((one) => !isParallel(one)).length;
  const beside = (what: string, kind: string, part: (visit: Visit) => number, limit?: number): Measure[] => {
    const own = visits.get(`${script} ${kind}`)!.map(part);
    const byHand = visits.get(`${vanilla.script} ${kind}`)!.map(part);
    const times = median(own.map((value, round) => value / byHand[round]!));
    return [
      {what: `${script}: ${what}`, value: median(own), unit: 'ms'},
      {what: '  without any library', value: median(byHand), unit: 'ms'},
      {what: '  times as much', value: times, unit: '×', ...(limit && {limit})},
    ];
  };
  return [
    {what: `${script}: requests before pixels`, value: requests, unit: '', limit: 2},
    {what: `${script}: visits whose feed waited for the script`, value: waiting, unit: '', limit: 0},
    ...beside('ready, feed preloaded', 'preload', ({ready}) => ready, slower),
    ...beside('ready, nothing preloaded', 'plain', ({ready}) => ready),
    ...beside(`main thread, ${manyTags} tags`, 'many', ({busy}) => busy, heavier),
  ];
}

function before({requests, ready}: Visit) {
  return requests.filter(({start}) => start < ready);
}

function isParallel({requests}: Visit): boolean {
  const [script, feed] = ['.js', '.json'].map((end) => requests.find(({path}) => path.endsWith(end)));
  return Boolean(script && feed && feed.start < script.end && script.start < feed.end);
}

async function layoutShift(browser: Browser, address: string, width: number): Promise<Measure> {
  const context = await browser.newContext({viewport: {width, height: 800}});
  const tab = await context.newPage();
  await slowDown(await context.newCDPSession(tab));
  await tab.goto(`${address}/snippet.html`, {waitUntil: 'commit'});
  await tab.waitForFunction('window.ready', null, {polling: 100});
  await tab.waitForTimeout(500);
  const value = await tab.evaluate<number>('shift');
  await context.close();
  return {what: `blup.js: layout shift at ${width} px`, value, unit: '', limit: 0};
}
