import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Browser} from 'playwright';
import {root} from './run.ts';

/** The pictures in the README, each a part of a village page as the site shows it, with the mark of invented data on it. */
const pictures = [
  {name: 'village', village: 'regnspoverup', selector: 'body', height: 1190},
  {name: 'goal-wheel', village: 'regnspoverup', selector: 'blup-goal-wheel', height: 900},
  {name: 'initiatives', village: 'klokkelyngby', selector: 'blup-initiatives', height: 1400},
] as const;

/** Takes the README's pictures from a served site into `.storybook/pictures`. */
export async function takeReadmePictures(browser: Browser, address: string): Promise<void> {
  const folder = join(root, '.storybook/pictures');
  mkdirSync(folder, {recursive: true});
  const page = await browser.newPage({viewport: {width: 1100, height: 900}, colorScheme: 'light'});
  for (const {name, village, selector, height} of pictures) {
    await page.goto(`${address}/data/eksempel/villages/${village}/`);
    await page.locator('blup-initiatives [part~=initiative]').first().waitFor();
    const {x, y, ...box} = (await page.locator(selector).first().boundingBox())!;
    const [left, top] = [Math.max(0, x - 24), Math.max(0, y - 24)];
    const clip = {x: left, y: top, width: box.width + 2 * (x - left), height: Math.min(box.height + 48, height)};
    await page.screenshot({path: join(folder, `${name}.png`), fullPage: true, clip});
  }
  await page.close();
}
