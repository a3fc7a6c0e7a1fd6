import {embeddedFile, inkOn, type EmbeddedElement, type Look} from '../model/embedding.ts';
import type {Language} from '../model/language.ts';
import type {Village} from '../model/village.ts';
import {embedWords, sentenceOf, titleOf} from './embed-words.ts';
import {html, type Markup} from './markup.ts';
import {prerender} from './prerender.ts';
import {reserve, roomOf} from './reserve.ts';

/** The ways to put an element on a page of one's own, the most alive first. */
export type Form = 'element' | 'ready' | 'place' | 'frame' | 'link' | 'picture' | 'poster';

/** What is to be put on a page, and how. */
interface Embedding {
  readonly village: Village;
  readonly element: EmbeddedElement;
  readonly look: Look;
  readonly language: Language;
  /** The most pixels it may take across; null is all there are. */
  readonly width: number | null;
  readonly addresses: Addresses;
  /** What stands in the element until it has been drawn. */
  readonly words: string;
  /** The day that decides what is still to come. */
  readonly day: string;
}

/** Where what is embedded is had from, in full and with a slash at the end. */
interface Addresses {
  readonly site: string;
  /** The folder of the village's package. */
  readonly package: string;
}

/**
 * The codes to copy, by the form they have: each on one line, since an editor takes a blank line for the end of a paragraph.
 * There is no picture of the initiatives.
 */
export function snippets(embedding: Embedding): ReadonlyMap<Form, string> {
  const {site} = embedding.addresses;
  const script = html`<script type="module" src="${site}blup.js"></script>`;
  const codes: readonly (readonly [Form, Markup | string | null])[] = [
    ['element', html`${script} ${element(embedding)}`],
    ['ready', html`${script} ${element(embedding, readyMade(embedding))}`],
    ['place', place(embedding)],
    [
      'frame',
      html`${frame(embedding)}
        <script type="module" src="${site}blup-frames.js"></script>`,
    ],
    ['link', linkAddress(embedding)],
    ['picture', picture(embedding)],
    [
      'poster',
      html`<a href="${posterAddress(embedding)}">${posterWords[embedding.language](embedding.village.name)}</a>`,
    ],
  ];
  return new Map(codes.flatMap(([form, code]) => (code === null ? [] : [[form, onOneLine(String(code))]])));
}

/** A frame with an element in it. Where nobody listens to it, it has the height that it will need on most pages. */
export function frameCode(embedding: Omit<Embedding, 'words' | 'day'>): string {
  return onOneLine(String(frame(embedding)));
}

function frame(embedding: Omit<Embedding, 'words' | 'day'>): Markup {
  const {village, element: name, language, width} = embedding;
  const style = width === null ? '' : `;max-width:${width}px`;
  return html`<iframe
    src="${frameAddress(embedding)}"
    title="${titleOf(village, name, language)}"
    width="100%"
    height="${frameHeight(village, name, width)}"
    loading="lazy"
    style="border:0${style}"
  ></iframe>`;
}

/** Where a frame is had from. How it is to look is told behind the question mark, and only what differs from the usual. */
function frameAddress({
  village,
  element: name,
  look,
  language,
  addresses,
}: Omit<Embedding, 'words' | 'day' | 'width'>): string {
  const query = new URLSearchParams();
  if (look.scheme !== 'light') query.set('theme', look.scheme);
  if (look.accent) query.set('accent', look.accent);
  const behind = query.toString() && `?${query.toString()}`;
  return `${addresses.package}${embeddedFile('embed', village.id, name, language)}${behind}`;
}

/** A link that stands alone on a line, for sites that put in its place what it leads to, and a page to read where they do not. */
function linkAddress(embedding: Embedding): string {
  const {village, element: name, language, addresses} = embedding;
  if (name !== 'progress') return frameAddress({...embedding, look: {scheme: 'light', accent: null}});
  return `${addresses.package}villages/${village.id}/${language === 'da' ? '' : `${language}/`}index.html`;
}

/** Where the village's poster is. */
function posterAddress({village, language, addresses}: Embedding): string {
  return `${addresses.package}posters/${village.id}${language === 'da' ? '' : `.${language}`}.html`;
}

/** How high a frame is to be until it has told so itself, or where nobody listens. */
export function frameHeight(village: Village, name: EmbeddedElement, width: number | null): number {
  const [phone, desk] = roomOf(village, name);
  return 16 * (width !== null && width >= 680 ? desk : phone) + 48;
}

function element(embedding: Embedding, ready?: Markup): Markup {
  const {element: name, words} = embedding;
  const attributes = html`src="${feedAddress(embedding)}"${langOf(embedding, !!ready)}${styleOf(embedding, !ready)}`;
  if (name === 'progress') return html`<blup-progress ${attributes}>${ready}${words}</blup-progress>`;
  if (name === 'goal-wheel') return html`<blup-goal-wheel ${attributes}>${ready}${words}</blup-goal-wheel>`;
  return html`<blup-initiatives ${attributes}>${ready}${words}</blup-initiatives>`;
}

function readyMade({village, element: name, language, day}: Embedding): Markup {
  return prerender(name, village, language, day);
}

function place(embedding: Embedding): Markup {
  const {element: name, words} = embedding;
  const attributes = html`data-src="${feedAddress(embedding)}"${langOf(embedding, false)}${styleOf(embedding, true)}`;
  return html`<div data-blup="${name}" ${attributes}>${words}</div>`;
}

// An element speaks the language of the page. What has been drawn beforehand says which that was.
function langOf({language}: Embedding, always: boolean): Markup | null {
  return always || language !== 'da' ? html` lang="${language}"` : null;
}

function styleOf({village, element: name, look, width}: Embedding, keepsRoom: boolean): Markup | null {
  const parts = [
    keepsRoom && name === 'progress' && reserve(village),
    look.accent && `--blup-accent:#${look.accent};--blup-accent-ink:${inkOn(look.accent)}`,
    width !== null && `max-width:${width}px`,
  ].filter(Boolean);
  return parts.length ? html` style="${parts.join(';')}"` : null;
}

function picture(embedding: Embedding): Markup | null {
  const {village, element: name, language, width, addresses, day} = embedding;
  if (name === 'initiatives') return null;
  const file = language === 'da' ? `${name}.png` : `${name}.${language}.svg`;
  const across = Math.min(width ?? 600, 1200);
  return html`<a href="${linkAddress(embedding)}"
    ><img
      src="${addresses.package}pictures/${village.id}/${file}"
      alt="${sentenceOf(village, name, language, day)} ${embedWords[language].more(village.name)}"
      width="${across}"
      style="max-width:100%;height:auto"
  /></a>`;
}

function feedAddress({village, addresses}: Embedding): string {
  return `${addresses.package}villages/${village.id}.json`;
}

const posterWords: Readonly<Record<Language, (village: string) => string>> = {
  da: (village) => `Plakat om ${village}`,
  en: (village) => `Poster about ${village}`,
  de: (village) => `Plakat über ${village}`,
};

function onOneLine(code: string): string {
  return code
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll(' />', '>')
    .replaceAll(/<(a|iframe)([^>]*) >/g, '<$1$2>');
}
