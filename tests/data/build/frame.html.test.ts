import {createHash} from 'node:crypto';
import {expect, it} from 'vitest';
import {lyngdal} from '../../../components/internal/sample-villages.ts';
import {makeFrame} from '../../../data/build/frame.html.ts';
import {makeOembed} from '../../../data/build/oembed.json.ts';
import {embeddedElements} from '../../../data/model/embedding.ts';
import type {VillageFeed} from '../../../data/model/village.ts';

const address = 'https://blup.example/';
const village = {...lyngdal, package: {name: 'proeve', title: 'Prøve', invented: true}} as VillageFeed;

it('a frame lets through the styles that stand in it, and no others', () => {
  for (const element of embeddedElements) {
    const text = makeFrame({village, element, language: 'da', day: '2026-06-30', address});
    const styles = Array.from(text.matchAll(/<style>(.*?)<\/style>/gs), ([, style]) => style!);
    expect(styles).toHaveLength(2);
    for (const style of styles) expect(text).toContain(`sha256-${createHash('sha256').update(style).digest('base64')}`);
  }
});

it('a frame has a title, its language, what it shows, and how it is embedded', () => {
  const text = makeFrame({village, element: 'progress', language: 'en', day: '2026-06-30', address});
  expect(text).toContain('<html lang="en">');
  expect(text).toContain('<title>Lyngdal: the way through BLUP – Invented sample data</title>');
  expect(text).toContain('</template>Lyngdal is in phase 2 of 4: Mapping.</blup-progress>');
  expect(text).toContain('href="https://blup.example/data/proeve/oembed/lyngdal/progress.en.json"');
});

it('oEmbed gives a frame behind a quotation, in full addresses', () => {
  const {type, version, html} = makeOembed(village, 'progress', 'da', address);
  expect([type, version]).toEqual(['rich', '1.0']);
  expect(html).toMatch(/^<blockquote><a href="https:\/\/blup.example\/data\/proeve\/villages\/lyngdal\/index.html">/);
  expect(html).toContain('<iframe src="https://blup.example/data/proeve/embed/lyngdal/progress.html" title="Lyngdal: ');
});
