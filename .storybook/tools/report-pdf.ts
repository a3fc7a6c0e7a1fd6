import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright';
import {Refusal} from '../../data/workbook/refusal.ts';
import {browserFlags, findBrowser} from '../../tests/support/browser.ts';

/**
 * Prints a report on A4, with tags for those who hear it and an outline.
 *
 * @throws {Refusal} where there is no browser to do it.
 */
export async function printPdf(report: string, pdf: string): Promise<void> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Refusal(
      'Der er ingen PDF, for her er ingen Chrome, Chromium eller Edge. Skriv, hvor den ligger: BLUP_BROWSER=/sti/til/chrome, eller åbn rapporten i en browser og gem den som PDF.',
    );
  const browser = await chromium.launch({executablePath, args: browserFlags});
  try {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(report).href);
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await page.pdf({path: pdf, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true});
  } finally {
    await browser.close();
  }
}
