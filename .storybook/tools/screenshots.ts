import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {chromium, type Page} from 'playwright';
import {browserFlags, findBrowser} from '../../tests/support/browser.ts';
import {takeReadmePictures} from './readme-pictures.ts';
import {root, stopWhenAsked} from './run.ts';
import {serve} from './serve.ts';
import {buildWorkshop} from './workshop.ts';

/** Takes a picture of every story on a wide page and a narrow one, light and dark, into `dist/screenshots`. */
const views = [
  {name: 'wide', width: 1280, surface: 'light', colorScheme: 'light'},
  {name: 'wide-dark', width: 1280, surface: 'dark', colorScheme: 'dark'},
  {name: 'narrow', width: 320, surface: 'light', colorScheme: 'light'},
] as const;

stopWhenAsked(130);

const site = join(root, 'dist/site');
const folder = join(root, 'dist/screenshots');
const {ok, output} = await buildWorkshop();
const executablePath = findBrowser();
if (!ok || !executablePath) {
  console.error(ok ? 'Her er ingen browser at tage billeder med.' : output);
  process.exit(1);
}
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});

const served = await serve(site, 4273);
const browser = await chromium.launch({executablePath, args: browserFlags});
for (const {name, width, surface, colorScheme} of views) {
  const page = await browser.newPage({viewport: {width, height: 800}, colorScheme});
  for (const story of stories()) await picture(page, story, name, surface);
  await page.close();
}
await takeReadmePictures(browser, served.address);
await browser.close();
served.close();
console.log(`Billederne ligger i ${folder}`);

async function picture(page: Page, story: string, view: string, surface: string): Promise<void> {
  await page.goto(`${served.address}/workshop/iframe.html?id=${story}&viewMode=story&globals=surface:${surface}`);
  await page.locator('#storybook-root > *').first().waitFor();
  await page.screenshot({path: join(folder, `${story}.${view}.png`), fullPage: true});
}

function stories(): string[] {
  const index = JSON.parse(readFileSync(join(site, 'workshop/index.json'), 'utf8')) as {
    entries: Record<string, {id: string; type: string}>;
  };
  return Object.values(index.entries).flatMap(({id, type}) => (type === 'story' ? [id] : []));
}
