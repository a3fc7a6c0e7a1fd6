import {embeddedElements, embeddedFile, type EmbeddedElement} from '../model/embedding.ts';
import {languages, type Language} from '../model/language.ts';
import type {DataPackage} from '../model/package.ts';
import type {VillageFeed} from '../model/village.ts';
import {embedWords, sentenceOf, titleOf} from './embed-words.ts';
import {goalsFallback, initiativesFallback} from './fallback.ts';
import type {File} from './makers.ts';
import {html, type Markup} from './markup.ts';
import {oembedLink} from './oembed.json.ts';
import {policy, prerenderedStyleSources, styleSource} from './policy.ts';
import {prerender} from './prerender.ts';
import {villagePath} from './village-head.ts';
import {makeVillage} from './village.json.ts';

/** The frames of a package's villages: each element as a page of its own, in each language, to stand in the pages of others. */
export function* frames(data: DataPackage, address: string): Iterable<File> {
  for (const {id} of data.rows.villages) {
    const village = makeVillage(data, id);
    for (const element of embeddedElements) {
      for (const language of languages) {
        const content = makeFrame({village, element, language, day: data.description.updated, address});
        yield {path: embeddedFile('embed', id, element, language), content};
      }
    }
  }
}

/** What a frame is made of. */
export interface Framed {
  readonly village: VillageFeed;
  readonly element: EmbeddedElement;
  readonly language: Language;
  /** What decides what is still to come. */
  readonly day: string;
  readonly address: string;
}

const root = '../../../../';

// Its own width decides all else. A frame is as high as what stands in it, and scrolls where the page outside does not listen.
const style =
  ':root{color-scheme:light;font:100%/1.5 system-ui,sans-serif;overflow-wrap:break-word}:root[data-scheme=dark]{color-scheme:dark}:root[data-scheme=auto]{color-scheme:light dark}body{background:Canvas;color:CanvasText;margin:0}main{display:flow-root;padding:2px 4px 8px}p{margin:.75em 0 0}a{color:inherit}';

// To the byte, as its hash is of it.
// prettier-ignore
const styled = html`<style>${style}</style>`;

// In a sandbox a frame is of no origin, so that 'self' may let nothing through: the site is named too.
function framePolicy(address: string): string {
  const sources = `'self' ${new URL(address).origin}`;
  return policy({'default-src': sources, 'style-src': `${styleSource(style)} ${prerenderedStyleSources}`});
}

/** A frame, as its file holds it. */
export function makeFrame({village, element, language, day, address}: Framed): string {
  const {id, name} = village;
  const words = embedWords[language];
  const title = titleOf(village, element, language);
  const tag = `blup-${element}`;
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${framePolicy(address)}" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width" />
        <link rel="canonical" href="${address}data/${village.package.name}/${villagePath(id, language)}" />
        ${oembedLink(village, element, language, address)}
        <base target="_blank" />
        ${styled}
        <script src="${root}blup-frame.js"></script>
        <script type="module" src="${root}${tag}.js"></script>
      </head>
      <body>
        <main>
          ${framed(village, element, language, day)}
          <p><a href="../../${villagePath(id, language)}">${words.more(name)}</a></p>
        </main>
      </body>
    </html>`;
  return `${page.toString().replace(/\n\s*/g, '\n')}\n`;
}

function framed(village: VillageFeed, element: EmbeddedElement, language: Language, day: string): Markup {
  const feed = `../../villages/${village.id}.json`;
  const drawn = prerender(element, village, language, day);
  if (element === 'progress') {
    return html`<blup-progress src="${feed}">${drawn}${sentenceOf(village, element, language, day)}</blup-progress>`;
  }
  if (element === 'goal-wheel') {
    return html`<blup-goal-wheel src="${feed}">${drawn}${goalsFallback(village, language)}</blup-goal-wheel>`;
  }
  return html`<blup-initiatives src="${feed}">${drawn}${initiativesFallback(village, language)}</blup-initiatives>`;
}
