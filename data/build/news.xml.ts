import {byVillage} from '../model/by-village.ts';
import type {DataPackage} from '../model/package.ts';
import {marked} from './invented.ts';
import type {File} from './makers.ts';
import {html, type Markup} from './markup.ts';
import {newsOf, type News} from './news.ts';
import {inventedMark} from './page.ts';
import {xmlText} from './xml.ts';

const most = 50;

/** The news of each village as an Atom feed, and of all of them in one. */
export function* newsFeeds(data: DataPackage, address: string): Iterable<File> {
  const {name, title, updated, invented} = data.description;
  const folder = `${address}data/${name}/`;
  let all: readonly Entry[] = [];
  for (const rows of byVillage(data).values()) {
    const {village} = rows;
    const page = `${folder}villages/${village.id}/index.html`;
    const entries = newsOf(rows, data.description).map((item) => ({...item, page}));
    all = newest([...all, ...entries.slice(0, most)]);
    const path = `news/${village.id}.xml`;
    yield {path, content: feedText({title: village.name, self: folder + path, page, updated, invented, entries})};
  }
  const page = `${folder}index.html`;
  yield {
    path: 'news.xml',
    content: feedText({title, self: `${folder}news.xml`, page, updated, invented, entries: all}),
  };
}

function newest(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0)).slice(0, most);
}

interface Entry extends News {
  readonly page: string;
}

interface Feed {
  readonly title: string;
  readonly self: string;
  readonly page: string;
  readonly updated: string;
  readonly invented: boolean;
  readonly entries: readonly Entry[];
}

function feedText({title, self, page, updated, invented, entries}: Feed): string {
  const shown = entries.slice(0, most);
  return xmlText(
    html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
      <id>${self}</id>
      <title>Nyt fra ${marked(title, invented)}</title>
      <updated>${moment(shown[0]?.day ?? updated)}</updated>
      <author><name>${title}</name></author>
      <link rel="self" type="application/atom+xml" href="${self}" />
      <link rel="alternate" type="text/html" href="${page}" />${shown.map((entry) => entryMarkup(entry, invented))}
    </feed>`,
  );
}

function entryMarkup({key, title, text, day, page}: Entry, invented: boolean): Markup {
  const words = [text, invented && `${inventedMark}.`].filter(Boolean).join(' ');
  return html` <entry>
    <id>${page}#${encodeURIComponent(key)}</id>
    <title>${title}</title>
    <updated>${moment(day)}</updated>
    <link rel="alternate" type="text/html" href="${page}" />
    <summary>${words || title}</summary>
  </entry>`;
}

function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
