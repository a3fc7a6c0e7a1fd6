import type {DataPackage} from '../model/package.ts';
import {danishDate} from '../model/danish.ts';
import {makeIndex} from './index.json.ts';
import type {File} from './makers.ts';
import {html} from './markup.ts';
import {pageText} from './page.ts';
import {villageCards, villagesInAll} from './village-cards.ts';

const root = '../../';

/** The page of a package: what it is, and its villages. */
export function* packagePage(data: DataPackage): Iterable<File> {
  const index = makeIndex(data);
  const {name, title, description, invented} = index;
  const text = pageText({
    title,
    description: description ?? `${villagesInAll(index)} i ${title}`,
    invented,
    root,
    head: html`<link rel="alternate" type="text/calendar" title="Kalender: ${title}" href="calendar.ics" />
      <link rel="alternate" type="application/atom+xml" title="Nyheder: ${title}" href="news.xml" />`,
    path: [{name: 'Landsbyerne', href: `${root}index.html`}],
    main: html`<div class="top">
        <h1>${title}</h1>
        ${description && html`<p>${description}</p>`}
        <p>
          <a href="${root}dashboard/index.html?pakke=${name}">Sammenlign landsbyerne</a> ·
          <a href="data.html">Data</a> · <a href="calendar.ics">Kalender</a> · <a href="news.xml">Nyheder</a>
        </p>
      </div>
      <h2>${villagesInAll(index)}</h2>
      ${villageCards(index)}`,
    footer: html`<p>Data fra ${danishDate(data.description.updated)}. <a href="index.json">Listen som JSON</a></p>`,
  });
  yield {path: 'index.html', content: text};
}
