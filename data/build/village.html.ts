import {byVillage, type VillageRows} from '../model/by-village.ts';
import {languages, say, type Language} from '../model/language.ts';
import {narrative, whereabouts} from '../model/narrative.ts';
import type {DataPackage} from '../model/package.ts';
import type {FeedGoal, VillageFeed} from '../model/village.ts';
import {renderEmbed} from './embed.ts';
import {nameOf, own, renderFacts} from './facts.ts';
import {goalsFallback, initiativesFallback, roomFor, whereSentence} from './fallback.ts';
import type {File} from './makers.ts';
import {html, link, type Markup} from './markup.ts';
import {renderMeetings} from './meetings.ts';
import {oembedLink} from './oembed.json.ts';
import {pageWords} from './page-words.ts';
import {pageText} from './page.ts';
import {pictureFile} from './pictures.ts';
import {speechIn} from './pictures/language.ts';
import {prerender} from './prerender.ts';
import {renderHead, servesGoals, upFrom, villagePath} from './village-head.ts';
import {makeVillage} from './village.json.ts';

/** The pages of a package's villages, each in three languages. */
export function* villagePages(data: DataPackage, address: string): Iterable<File> {
  for (const {id} of data.rows.villages) {
    for (const language of languages) {
      yield {path: villagePath(id, language), content: makeVillagePage(data, id, language, address)};
    }
  }
}

/** A village's page, which is read without a script too. */
export function makeVillagePage(data: DataPackage, id: string, language: Language, address: string): string {
  const {description} = data;
  const rows = byVillage(data).get(id)!;
  const village = makeVillage(data, id);
  const words = pageWords[language];
  const up = upFrom(language);
  const root = `${up}../../`;
  const day = description.updated;
  return pageText({
    title: `${village.name}, ${words.municipality(village.municipality.name)}`,
    language,
    description: whereabouts(village, language, day).slice(0, 2).join(' '),
    invented: description.invented,
    root,
    head: html`<link rel="preload" as="fetch" crossorigin href="${up}villages/${id}.json" />
      <script type="module" src="${root}blup.js"></script>
      <script type="module" src="${root}site.js"></script>
      ${renderHead(data, village, language, address)} ${oembedLink(village, 'progress', language, address)}`,
    path: [
      {name: words.villages, href: `${root}index.html`},
      {name: description.title, href: `${up}index.html`},
    ],
    main: html`${renderTop(village, language, day)} ${renderWork(village, language, day)}
      ${renderVolunteers(village, language)}
      <section aria-labelledby="moeder">
        <h2 id="moeder">${words.headings.meetings}</h2>
        ${renderMeetings(village, day, language)}
      </section>
      ${renderTake(village, language)}
      ${
        language === 'da' &&
        renderEmbed(village, `data/${description.name}/villages/${id}.json`, whereSentence(village), root)
      }`,
    footer: renderSources(rows, village, language),
  });
}

function renderTop(village: VillageFeed, language: Language, day: string): Markup {
  const words = pageWords[language];
  const {name, place, about} = village;
  return html`<div class="top">
      ${renderLanguages(village, language)}
      <h1>${name}</h1>
      ${place && html`<p class="place">${own(place, words)}</p>`}
      ${about && html`<p class="about">${own(about, words)}</p>`} ${renderFacts(village, language)}
    </div>
    <section aria-labelledby="fortalt" class="story">
      <h2 id="fortalt">${words.headings.story}</h2>
      ${narrative(village, language, day).map(({sentences}) => html`<p>${sentences.join(' ')}</p> `)}
      ${words.ownWords && html`<p class="untold">${words.ownWords}</p>`}
    </section>`;
}

function renderLanguages({id}: VillageFeed, language: Language): Markup {
  const others = languages.filter((other) => other !== language);
  return html`<nav aria-label="${pageWords[language].inLanguages}" class="languages">
    <ul>
      ${others.map((other) => html`<li><a lang="${other}" hreflang="${other}" href="${upFrom(language)}${villagePath(id, other)}">${pageWords[other].name}</a></li> `)}
    </ul>
  </nav>`;
}

function renderWork(village: VillageFeed, language: Language, day: string): Markup {
  const {headings} = pageWords[language];
  const drawn = (element: Parameters<typeof prerender>[0]) => prerender(element, village, language, day);
  return html`<blup-village src="${upFrom(language)}villages/${village.id}.json">
    <section aria-labelledby="forloeb">
      <h2 id="forloeb">${headings.course}</h2>
      <blup-progress class="${roomFor(village)}"
        >${drawn('progress')}
        <p>${whereabouts(village, language, day)[0]}</p></blup-progress
      >
    </section>
    <section aria-labelledby="maal">
      <h2 id="maal">${headings.goals}</h2>
      ${
        village.goals.length > 0 &&
        html`<ul class="goals">
          ${village.goals.map((goal) => renderGoal(goal, language))}
        </ul>`
      }
      <blup-goal-wheel class="${servesGoals(village) && 'room'}"
        >${drawn('goal-wheel')} ${goalsFallback(village, language)}</blup-goal-wheel
      >
    </section>
    <section aria-labelledby="initiativer">
      <h2 id="initiativer">${headings.initiatives}</h2>
      <blup-initiatives>${drawn('initiatives')} ${initiativesFallback(village, language)}</blup-initiatives>
    </section>
  </blup-village>`;
}

function renderGoal({name, reason, sdgs}: FeedGoal, language: Language): Markup {
  const words = pageWords[language];
  const {goalNames} = speechIn(language, '').terms;
  const served = sdgs?.map((goal) => `${goal} ${goalNames[goal - 1]}`).join(', ');
  return html`<li>
    <strong>${own(name, words)}</strong> ${reason && own(reason, words)}
    ${served && html`<small>${words.globalGoals}: ${served}</small>`}
  </li> `;
}

function renderVolunteers({volunteers}: VillageFeed, language: Language): Markup {
  const words = pageWords[language];
  const {date: inWords} = speechIn(language, '');
  const rows = volunteers.map(
    ({label, people, date}) =>
      html`<tr>
        <th scope="row">${say(label, language)}</th>
        <td>${words.count(people)}</td>
        <td>${inWords(date)}</td>
      </tr>`,
  );
  const table = html`<table>
      <thead>
        <tr>
          ${words.volunteers.map((heading) => html`<th scope="col">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
    <p><small>${words.severalRoles}</small></p>`;
  return html`<section aria-labelledby="frivillige">
    <h2 id="frivillige">${words.headings.volunteers}</h2>
    ${rows.length ? table : html`<p class="untold">${words.volunteersUntold}</p>`}
  </section>`;
}

/** What can be followed, hung up and put on pages of one's own. */
function renderTake({id}: VillageFeed, language: Language): Markup {
  const {headings, take} = pageWords[language];
  const up = upFrom(language);
  const picture = (name: 'progress' | 'goal-wheel', words: string) =>
    html`<li>
      <a href="${up}pictures/${id}/${pictureFile(name, language)}">${words} (SVG)</a>,
      <a href="${up}pictures/${id}/${name}.png">PNG</a>
    </li>`;
  return html`<section aria-labelledby="tag-med" class="take">
    <h2 id="tag-med">${headings.take}</h2>
    <ul>
      <li><a href="${up}calendars/${id}.ics">${take.calendar}</a></li>
      <li><a href="${up}news/${id}.xml">${take.news}</a></li>
      <li><a href="${up}posters/${id}${language === 'da' ? '' : `.${language}`}.html">${take.poster}</a></li>
      ${picture('progress', take.progress)} ${picture('goal-wheel', take.wheel)}
      <li><a href="${up}pictures/${id}/card.png">${take.card}</a></li>
    </ul>
  </section>`;
}

function renderSources(rows: VillageRows, {id, updated}: VillageFeed, language: Language): Markup {
  const words = pageWords[language];
  const {terms, date: inWords} = speechIn(language, '');
  const {village, ...others} = rows;
  const written = [village, ...Object.values(others).flat()].flatMap(({source}) => source ?? []);
  const sources = [...new Set([...(village.population_source ?? []), ...written])];
  return html`${
      sources.length > 0 &&
      html`<h2>${words.headings.sources}</h2>
        <ul class="sources">
          ${sources.map((source) => html`<li>${link(source, nameOf(source))}</li> `)}
        </ul>`
    }
    <p>
      ${updated && `${terms.common.updated} ${inWords(updated)}. `}<a href="${upFrom(language)}villages/${id}.json"
        >${words.json}</a
      >
    </p>`;
}
