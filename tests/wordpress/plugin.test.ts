import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Browser, Page} from 'playwright';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {root} from '../../.storybook/tools/run.ts';
import {wordPressPlugin} from '../../data/build/blup.zip.ts';
import {readFolder} from '../../data/build/disk.ts';
import type {Maker} from '../../data/build/makers.ts';
import {villagePages} from '../../data/build/village.html.ts';
import {villageFeeds} from '../../data/build/village.json.ts';
import {readPackage} from '../../data/workbook/read-package.ts';
import {builtScripts, host, send, type Answer, type Host} from '../support/hosts.ts';
import {startBrowser, visit, type Visit} from '../support/visit.ts';
import {hasWordPress, roles, startWordPress, wordPressPackages, type WordPress} from '../support/wordpress.ts';

const folder = 'data/eksempel/villages';

if (!hasWordPress()) it.skip(`WordPress is not on this machine; Debian has it in ${wordPressPackages}`);
// Much else may run on the machine meanwhile, and an editor is a large program.
else describe('in WordPress', {timeout: 120_000}, () => everything());

function everything() {
  let site: Host;
  let wordPress: WordPress;
  let browser: Browser;
  let village: string;

  beforeAll(async () => {
    [site, wordPress, browser] = await Promise.all([startSite(), startWordPress(), startBrowser()]);
    village = `${site.origin}/${folder}/groenbaekmose`;
  }, 240_000);

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
  });

  afterAll(async () => {
    await Promise.all([browser.close(), wordPress.close()]);
    site.close();
  }, 60_000);

  it('an administrator uploads the plugin, and has nothing to set', async () => {
    const page = await pageOf('administrator');
    const upload = mkdtempSync(join(tmpdir(), 'blup-zip-'));
    writeFileSync(join(upload, 'blup.zip'), wordPressPlugin(`${site.origin}/`).content);
    await page.goto(`${wordPress.origin}/wp-admin/plugin-install.php?tab=upload`);
    await page.setInputFiles('#pluginzip', join(upload, 'blup.zip'));
    await page.click('#install-plugin-submit');
    await page.click('a.button-primary:has-text("Activate")');
    await page.waitForSelector('tr[data-plugin="blup/blup.php"].active');
    rmSync(upload, {recursive: true});
  });

  for (const role of roles) {
    it(`what an ${role} writes as a shortcode, or pastes as an address, is drawn`, async () => {
      const visited = await publish(role, [
        `<!-- wp:shortcode -->[blup village="${village}.json" element="goal-wheel" view="tree"]<!-- /wp:shortcode -->`,
        `<!-- wp:embed {"url":"${village}/index.html"} --><figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${village}/index.html
</div></figure><!-- /wp:embed -->`,
        `<!-- wp:html --><div data-blup="initiatives" data-src="${village}.json">Vores initiativer</div><!-- /wp:html -->`,
      ]);
      await visited.page.locator('blup-goal-wheel .branch').first().waitFor();
      await visited.page.locator('blup-progress [part~=headline]').waitFor();
      await visited.page.locator('blup-initiatives [part~=initiative]').first().waitFor();
      expect(await scripts(visited)).toEqual([`${site.origin}/blup.js`]);
      expect(visited.problems).toEqual([]);
      expect([...visited.origins].sort()).toEqual([site.origin, wordPress.origin].sort());
    });
  }

  it('an author names the address in an Embed block, and the village is there', async () => {
    const page = await pageOf('author');
    await page.goto(`${wordPress.origin}/wp-admin/post-new.php`);
    await page.evaluate(sendAwayTheGuide);
    await page.getByRole('textbox', {name: 'Add title'}).fill('Vores BLUP');
    await page.keyboard.press('Enter');
    await page.keyboard.type('/embed');
    await page.locator('.components-autocomplete__result').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.wp-block-embed input').fill(`${village}/index.html`);
    await page.keyboard.press('Enter');
    await page.locator('.wp-block-embed iframe').waitFor();
    await page.getByRole('button', {name: 'Publish', exact: true}).click();
    await page.locator('.editor-post-publish-button').click();
    const link = await page.locator('.post-publish-panel__postpublish a').first().getAttribute('href');
    const {page: published} = await visit(browser, link!);
    await published.locator('blup-progress [part~=headline]').waitFor();
  });

  it('says the whole village, in a language and with a goal selected', async () => {
    const {page} = await publish('author', [
      `[blup village="${village}/index.html" element="village" lang="en" goal="11" accent="#7a3b69"]Grønbækmose is done.[/blup]`,
    ]);
    await expect.poll(() => page.locator('blup-initiatives [part~=shown]').textContent()).toMatch(/of \d+ initiatives/);
    expect(
      await page
        .locator('blup-village')
        .evaluate((element) => getComputedStyle(element).getPropertyValue('--blup-accent')),
    ).toBe('#7a3b69');
  });

  for (const [what, attributes, element] of [
    ['a script for a village', 'village="javascript:alert(1)"', /^(?!.*<blup-)/],
    ['a file for a village', 'village="file:///etc/passwd.json"', /^(?!.*<blup-)/],
    ['no village', '', /^(?!.*<blup-)/],
    ['an element that is none', 'village="{village}" element="script"', /^<blup-progress src="{village}"><a /],
    [
      'an attribute of its own',
      'village="{village}" onload="alert(1)" style="x"',
      /^<blup-progress src="{village}"><a /,
    ],
    ['markup for a language', `village="{village}" lang='"><script>'`, /^<blup-progress src="{village}"><a /],
    ['a goal that is none', 'village="{village}" goal="18" accent="red;x"', /^<blup-progress src="{village}"><a /],
    ['markup in the address', `village='{village}"><script>alert(1)</script>'`, /^(?!.*<script)/],
  ] as const) {
    it(`takes ${what} for what it is`, () => {
      const feed = `${village}.json`;
      const drawn = shortcode(attributes.replace('{village}', feed));
      expect(drawn).toMatch(new RegExp(element.source.replace('{village}', feed)));
      expect(drawn).toMatch(new RegExp(`<a href="${site.origin}/[^"]*">Se landsbyens vej gennem BLUP</a>`));
    });
  }

  it('keeps what is said inside for words', () => {
    expect(shortcode(`village="${village}.json"`, 'Vi & <b onclick="x()">de andre</b>')).toContain(
      '>Vi &amp; de andre <a ',
    );
  });

  it('says a sentence with a link where nothing can be drawn: to who reads the news of the site', async () => {
    const feed = await (await fetch(`${wordPress.origin}/?feed=rss2`)).text();
    expect(feed).toContain(`<a href="${village}/index.html">Se landsbyens vej gennem BLUP</a>`);
    expect(feed).not.toContain('<blup-progress');
  });

  it('gives PHP nothing to complain of', () => {
    expect(
      wordPress
        .complaints()
        .split('\n')
        .filter((line) => line.includes('/blup.php')),
    ).toEqual([]);
  });

  function shortcode(attributes: string, words = ''): string {
    const text = `[blup ${attributes}]${words && `${words}[/blup]`}`;
    return wordPress.php(`echo do_shortcode(base64_decode('${Buffer.from(text).toString('base64')}'));`);
  }

  async function pageOf(role: string): Promise<Page> {
    const {page} = await visit(browser, `${wordPress.origin}/wp-login.php`);
    await page.request.post(`${wordPress.origin}/wp-login.php`, {form: {log: role, pwd: role}, maxRedirects: 0});
    return page;
  }

  /** Publishes a post as its writer would from the editor, and opens it as a stranger. */
  async function publish(role: string, blocks: readonly string[]): Promise<Visit> {
    const {request} = await pageOf(role);
    const nonce = await request.get(`${wordPress.origin}/wp-admin/admin-ajax.php?action=rest-nonce`);
    const posted = await request.post(`${wordPress.origin}/?rest_route=/wp/v2/posts`, {
      headers: {'X-WP-Nonce': await nonce.text()},
      data: {title: 'BLUP', status: 'publish', content: blocks.join('\n\n')},
    });
    return visit(browser, ((await posted.json()) as {link: string}).link);
  }
}

/** The villages that ship as an example, published with the scripts at an address of their own. */
async function startSite(): Promise<Host> {
  const scripts = await builtScripts();
  const files = new Map<string, string | Uint8Array>();
  const answer: Answer = (path, request, response) => {
    const file = files.get(
      path
        .slice(1)
        .replace(/[?#].*/, '')
        .replace(/\/$/, '/index.html'),
    );
    if (file === undefined) return scripts(path, request, response);
    send(response, Buffer.from(file), path.endsWith('.json') ? 'application/json' : 'text/html; charset=utf-8');
    return true;
  };
  const site = await host(answer);
  const {package: data} = readPackage(readFolder(join(root, 'data/packages/eksempel')));
  for (const make of [villageFeeds, villagePages] as readonly Maker[]) {
    for await (const {path, content} of make(data!, `${site.origin}/`)) files.set(`data/eksempel/${path}`, content);
  }
  return site;
}

function scripts({page}: Visit): Promise<string[]> {
  return page
    .locator('script[type=module]')
    .evaluateAll((all) => all.map((script) => (script as HTMLScriptElement).src));
}

// It stands in the way of whoever writes for the first time.
function sendAwayTheGuide() {
  const {data} = (
    window as unknown as {wp: {data: {dispatch: (store: string) => {set: (...given: unknown[]) => void}}}}
  ).wp;
  data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
}
