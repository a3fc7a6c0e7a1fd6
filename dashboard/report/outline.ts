import {html, type Markup} from '../../data/build/markup.ts';

/** A heading, as the table of contents has it. */
export interface Heading {
  /** Its name in links. */
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly below: readonly Heading[];
}

/** Numbers headings: 1, 2 …, and those below them 2.1, 2.2 … */
export function numbered(
  chapters: readonly {readonly key: string; readonly title: string; readonly below: readonly Named[]}[],
): readonly Heading[] {
  return chapters.map(({key, title, below}, i) => ({
    key,
    title,
    number: String(i + 1),
    below: below.map((one, j) => ({...one, number: `${i + 1}.${j + 1}`, below: []})),
  }));
}

interface Named {
  readonly key: string;
  readonly title: string;
}

/** The table of contents: links, and page numbers where whoever makes pages can find them. */
export function renderContents(headings: readonly Heading[]): Markup {
  return html`<nav class="contents" aria-labelledby="indhold">
    <h2 id="indhold">Indhold</h2>
    ${renderList(headings)}
  </nav>`;
}

function renderList(headings: readonly Heading[]): Markup {
  return html`<ol>
    ${headings.map(
      ({key, number, title, below}) =>
        html`<li>
          <a href="#${key}"> <span class="nr">${number}</span> <span class="title">${title}</span> </a>
          ${below.length > 0 && renderList(below)}
        </li>`,
    )}
  </ol>`;
}
