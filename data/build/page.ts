import type {Language} from '../model/language.ts';
import {html, type Content} from './markup.ts';
import {pageWords} from './page-words.ts';
import {policy, prerenderedStyleSources} from './policy.ts';

/** What a page of the site is made of. */
export interface Page {
  readonly title: string;
  /** Danish, where nothing else is said. */
  readonly language?: Language;
  /** A sentence or two for search engines and shared links. */
  readonly description: string;
  /** Whether what it shows is made up, which it then says at its top, in its title and in its description. */
  readonly invented: boolean;
  /** The way from the page to the site's root, as `../../`. */
  readonly root: string;
  readonly head?: Content;
  /** The links above the page, from the front page down. */
  readonly path: readonly Crumb[];
  readonly main: Content;
  readonly footer?: Content;
}

export interface Crumb {
  readonly name: string;
  readonly href: string;
}

/** What everything made of invented villages says. */
export const inventedMark = pageWords.da.invented;

const sitePolicy = policy({'style-src': `'self' ${prerenderedStyleSources}`});

/** A page as its file holds it. */
export function pageText({
  title,
  language = 'da',
  description,
  invented,
  root,
  head,
  path,
  main,
  footer,
}: Page): string {
  const words = pageWords[language];
  const mark = (text: string) => (invented ? `${text} – ${words.invented}` : text);
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${sitePolicy}" />
        <title>${mark(title)}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="description" content="${mark(description)}" />
        <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="${root}site.css" />
        ${head}
      </head>
      <body>
        <a class="skip" href="#indhold">${words.skip}</a>
        <header>
          ${invented && html`<p class="invented"><strong>${words.invented}.</strong> ${words.inventedNote}</p>`}
          <nav aria-label="${words.trail}">
            <ol>
              ${path.map(({name, href}) => html`<li><a href="${href}">${name}</a></li> `)}
            </ol>
          </nav>
        </header>
        <main id="indhold" tabindex="-1">${main}</main>
        <footer>
          ${footer}
          <p>BLUP: <i lang="da">Den Bæredygtige Lokale Udviklingsproces</i>. ${words.about}</p>
        </footer>
      </body>
    </html>`;
  return `${trimmed(page.toString())}\n`;
}

// Without what the templates are indented by. Nothing on a page keeps its white space but text in a `textarea`, which has no lines.
function trimmed(text: string): string {
  return text.replace(/\n\s*/g, '\n');
}
