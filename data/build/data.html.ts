import {danishDate} from '../model/danish.ts';
import {editionsList} from '../model/editions.ts';
import type {DataPackage} from '../model/package.ts';
import type {Field, Table} from '../model/table.ts';
import {tables} from '../model/tables.ts';
import {calendarFile, dataFiles, newsFile, type Published} from './dcat.jsonld.ts';
import type {File} from './makers.ts';
import {html, type Markup} from './markup.ts';
import {pageText} from './page.ts';

/** The page that lists and explains what is published of a package, and what every column means. */
export function* dataPage(data: DataPackage): Iterable<File> {
  const {title, invented, updated, smallestCount, publishCapacity} = data.description;
  const shown = Object.values<Table>(tables).filter(({name}) => publishCapacity || name !== 'capacity');
  const content = pageText({
    title: `Data: ${title}`,
    description: `Hvad der er udgivet af ${title}, og hvad kolonnerne betyder.`,
    invented,
    root: '../../',
    head: html`<link rel="alternate" type="application/ld+json" href="dcat.jsonld" />`,
    path: [
      {name: 'Landsbyerne', href: '../../index.html'},
      {name: title, href: 'index.html'},
    ],
    main: html`<div class="top">
        <h1>Data</h1>
        <p class="about">
          Alt, hvad siderne viser, kan hentes. Adresserne bliver stående, når data bliver nyere. Data er fra
          ${danishDate(updated)}.
        </p>
        <p>Tomt betyder <i>ikke oplyst</i> og er aldrig nul. ${smallestCount && hiddenCounts(smallestCount)}</p>
      </div>
      <section aria-labelledby="filer">
        <h2 id="filer">Filer</h2>
        <ul>
          ${[...dataFiles(), calendarFile, newsFile, catalogueFile]
            .filter(({path}) => publishCapacity || path !== 'tables/capacity.csv')
            .map(renderFile)}
        </ul>
        <p>
          <a href="${editionsList}" type="application/json">Udgaverne</a> <code>${editionsList}</code> nævner hver gang,
          data er blevet udgivet. De bliver stående som <code>editions/&lt;fingeraftryk&gt;.zip</code>, og en rapport
          henviser til sin.
        </p>
        <p>
          Hver landsby har også sine egne: <code>villages/&lt;id&gt;.json</code> (data til mærkerne),
          <code>calendars/&lt;id&gt;.ics</code>, <code>news/&lt;id&gt;.xml</code> og
          <code>pictures/&lt;id&gt;/progress.svg</code>. De står på landsbyens side.
        </p>
      </section>
      <section aria-labelledby="ord">
        <h2 id="ord">Hvad kolonnerne betyder</h2>
        ${shown.map(renderTable)}
      </section>`,
  });
  yield {path: 'data.html', content};
}

const catalogueFile: Published = {
  path: 'dcat.jsonld',
  title: 'Katalog over det hele (DCAT-AP)',
  format: 'JSON_LD',
  mediaType: 'application/ld+json',
};

function hiddenCounts(smallest: number): string {
  return `Antal mennesker under ${smallest} er skjult; der står “skjult” i stedet.`;
}

function renderFile({path, title, mediaType}: Published): Markup {
  return html`<li><a href="${path}" type="${mediaType}">${title}</a> <code>${path}</code></li> `;
}

function renderTable({name, title, definition, fields}: Table): Markup {
  return html`<h3 id="${name}">${title} <code>${name}</code></h3>
    <p>${definition}</p>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="${name}">
      <table>
        <thead>
          <tr>
            <th scope="col">Kolonne</th>
            <th scope="col">Overskrift</th>
            <th scope="col">Betyder</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(fields).map(([column, field]) => renderField(column, field))}
        </tbody>
      </table>
    </div>`;
}

function renderField(column: string, {heading, definition, required, words}: Field): Markup {
  const allowed = words && Object.keys(words).join(', ');
  return html`<tr>
    <th scope="row"><code>${column}</code></th>
    <td>${heading}${required && ' *'}</td>
    <td>${definition}${allowed && html` <small>${allowed}</small>`}</td>
  </tr>`;
}
