import {embeddedElements, embeddedFile, plainLook, type EmbeddedElement} from '../model/embedding.ts';
import {languages, type Language} from '../model/language.ts';
import type {DataPackage} from '../model/package.ts';
import type {VillageFeed} from '../model/village.ts';
import {titleOf} from './embed-words.ts';
import type {File} from './makers.ts';
import {html, type Markup} from './markup.ts';
import {pictureSizes} from './pictures.ts';
import {frameCode, frameHeight} from './snippets.ts';
import {villagePath} from './village-head.ts';
import {makeVillage} from './village.json.ts';

/** What a site that is given a link to a village's page or frame is told to put in its place (oEmbed 1.0). */
export function* oembeds(data: DataPackage, address: string): Iterable<File> {
  for (const {id} of data.rows.villages) {
    const village = makeVillage(data, id);
    for (const element of embeddedElements) {
      for (const language of languages) {
        const content = `${JSON.stringify(makeOembed(village, element, language, address))}\n`;
        yield {path: embeddedFile('oembed', id, element, language), content};
      }
    }
  }
}

/** The answer about an element of a village. */
export function makeOembed(village: VillageFeed, element: EmbeddedElement, language: Language, address: string) {
  const folder = `${address}data/${village.package.name}/`;
  const embedding = {
    village,
    element,
    look: plainLook,
    language,
    width: null,
    addresses: {site: address, package: folder},
  };
  const title = titleOf(village, element, language);
  const {width, height} = pictureSizes.card;
  // WordPress shows the quotation until the frame has told its height, and listens for it only where there is one.
  const quoted = html`<blockquote><a href="${folder}${villagePath(village.id, language)}">${title}</a></blockquote>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'BLUP',
    provider_url: address,
    cache_age: 86_400,
    html: `${String(quoted)}${frameCode(embedding)}`,
    width: 640,
    height: frameHeight(village, element, null),
    thumbnail_url: `${folder}pictures/${village.id}/card.png`,
    thumbnail_width: width,
    thumbnail_height: height,
  };
}

/** How a page says that it can be embedded. */
export function oembedLink(
  village: VillageFeed,
  element: EmbeddedElement,
  language: Language,
  address: string,
): Markup {
  const file = embeddedFile('oembed', village.id, element, language);
  return html`<link
    rel="alternate"
    type="application/json+oembed"
    title="${titleOf(village, element, language)}"
    href="${address}data/${village.package.name}/${file}"
  />`;
}
