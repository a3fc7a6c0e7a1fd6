import {goalNames} from '../model/words.da.ts';
import type {DataPackage} from '../model/package.ts';
import type {FeedGoal, VillageFeed} from '../model/village.ts';
import {byVillage, type VillageRows} from '../model/by-village.ts';
import {danishCount, danishDate} from '../model/danish.ts';
import {renderEmbed} from './embed.ts';
import {nameOf, renderFacts} from './facts.ts';
import {goalsFallback, initiativesFallback, roomFor, whereSentence} from './fallback.ts';
import type {File} from './makers.ts';
import {html, link, type Markup} from './markup.ts';
import {renderMeetings} from './meetings.ts';
import {pageText} from './page.ts';
import {makeVillage} from './village.json.ts';

/** The pages of a package's villages. */
export function* villagePages(data: DataPackage): Iterable<File> {
  for (const {id} of data.rows.villages) {
    yield {path: `villages/${id}/index.html`, content: makeVillagePage(data, id)};
  }
}

const root = '../../../../';

/** A village's page, which is read without a script too. */
export function makeVillagePage(data: DataPackage, id: string): string {
  const {description} = data;
  const rows = byVillage(data).get(id)!;
  const village = makeVillage(data, id);
  return pageText({
    title: `${village.name}, ${village.municipality.name} Kommune`,
    description: whereSentence(village),
    invented: description.invented,
    root,
    head: html`<link rel="preload" as="fetch" crossorigin href="../${id}.json" />
      <script type="module" src="${root}blup.js"></script>
      <script type="module" src="${root}site.js"></script>`,
    path: [
      {name: 'Landsbyerne', href: `${root}index.html`},
      {name: description.title, href: '../../index.html'},
    ],
    main: html`${renderTop(village)} ${renderWork(village)} ${renderVolunteers(village)}
      <section aria-labelledby="moeder">
        <h2 id="moeder">Møder</h2>
        ${renderMeetings(village, description.updated)}
      </section>
      ${renderEmbed(village, `data/${description.name}/villages/${id}.json`, whereSentence(village), root)}`,
    footer: renderSources(rows, village),
  });
}

function renderTop(village: VillageFeed): Markup {
  const {name, place, about} = village;
  return html`<div class="top">
    <h1>${name}</h1>
    ${place && html`<p class="place">${place}</p>`} ${about && html`<p class="about">${about}</p>`}
    ${renderFacts(village)}
  </div>`;
}

function renderWork(village: VillageFeed): Markup {
  return html`<blup-village src="../${village.id}.json">
    <section aria-labelledby="forloeb">
      <h2 id="forloeb">Vores vej</h2>
      <blup-progress class="${roomFor(village)}"><p>${whereSentence(village)}</p></blup-progress>
    </section>
    <section aria-labelledby="maal">
      <h2 id="maal">Vores mål</h2>
      ${
        village.goals.length > 0 &&
        html`<ul class="goals">
          ${village.goals.map(renderGoal)}
        </ul>`
      }
      <blup-goal-wheel class="${servesGoals(village) && 'room'}">${goalsFallback(village)}</blup-goal-wheel>
    </section>
    <section aria-labelledby="initiativer">
      <h2 id="initiativer">Initiativer</h2>
      <blup-initiatives>${initiativesFallback(village)}</blup-initiatives>
    </section>
  </blup-village>`;
}

function servesGoals({goals, initiatives}: VillageFeed): boolean {
  return [...goals, ...initiatives].some(({sdgs}) => sdgs?.length);
}

function renderGoal({name, reason, sdgs}: FeedGoal): Markup {
  const served = sdgs?.map((goal) => `${goal} ${goalNames[goal - 1]}`).join(', ');
  return html`<li><strong>${name}</strong> ${reason} ${served && html`<small>Verdensmål: ${served}</small>`}</li> `;
}

function renderVolunteers({volunteers}: VillageFeed): Markup {
  const rows = volunteers.map(
    ({label, people, date}) =>
      html`<tr>
        <th scope="row">${label.da}</th>
        <td>${danishCount(people)}</td>
        <td>${danishDate(date)}</td>
      </tr>`,
  );
  const table = html`<table>
      <thead>
        <tr>
          <th scope="col">Rolle</th>
          <th scope="col">Antal</th>
          <th scope="col">Talt</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p><small>Samme menneske kan have flere roller, så tallene kan ikke lægges sammen.</small></p>`;
  return html`<section aria-labelledby="frivillige">
    <h2 id="frivillige">Frivillige</h2>
    ${rows.length ? table : html`<p class="untold">Det er ikke oplyst, hvor mange der er med.</p>`}
  </section>`;
}

function renderSources(rows: VillageRows, {id, updated}: VillageFeed): Markup {
  const {village, ...others} = rows;
  const written = [village, ...Object.values(others).flat()].flatMap(({source}) => source ?? []);
  const sources = [...new Set([...(village.population_source ?? []), ...written])];
  return html`${
      sources.length > 0 &&
      html`<h2>Kilder</h2>
        <ul class="sources">
          ${sources.map((source) => html`<li>${link(source, nameOf(source))}</li> `)}
        </ul>`
    }
    <p>
      ${updated && `Sidst opdateret ${danishDate(updated)}. `}<a href="../${id}.json">Landsbyens data som JSON</a>
    </p>`;
}
