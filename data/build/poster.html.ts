import encodeQR from 'qr';
import {isBefore} from '../model/fuzzy-date.ts';
import {languages, say, type Language} from '../model/language.ts';
import {narrative} from '../model/narrative.ts';
import type {DataPackage} from '../model/package.ts';
import type {Initiative, VillageFeed} from '../model/village.ts';
import {alternative} from './alternative.ts';
import {own} from './facts.ts';
import type {File} from './makers.ts';
import {html, type Markup} from './markup.ts';
import {pageWords} from './page-words.ts';
import {pictureFile, pictureSizes} from './pictures.ts';
import {speechIn} from './pictures/language.ts';
import {policy} from './policy.ts';
import {servesGoals, villagePath} from './village-head.ts';
import {makeVillage} from './village.json.ts';

/** A sheet for the notice board for each village, in three languages: one page, A4 or A3. */
export function* posters(data: DataPackage, address: string): Iterable<File> {
  for (const {id} of data.rows.villages) {
    for (const language of languages) {
      const path = `posters/${id}${language === 'da' ? '' : `.${language}`}.html`;
      yield {path, content: makePoster(data, id, language, address)};
    }
  }
}

/** A village's poster. */
export function makePoster(data: DataPackage, id: string, language: Language, address: string): string {
  const village = makeVillage(data, id);
  const {updated, name, invented} = data.description;
  const words = pageWords[language];
  const page = `${address}data/${name}/${villagePath(id, language)}`;
  const mark = invented ? ` – ${words.invented}` : '';
  const text = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy()}" />
        <title>${words.take.poster}: ${village.name}${mark}</title>
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="../../../icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="../../../poster.css" />
      </head>
      <body>
        <p class="hint">${hints[language]} <a href="../${villagePath(id, language)}">${village.name}</a></p>
        <main class="sheet">
          <header>
            <p><strong>BLUP</strong> ${words.municipality(village.municipality.name)}</p>
            ${invented && html`<p class="invented">${words.invented}</p>`}
          </header>
          <h1>${village.name}</h1>
          ${renderPicture('progress', village, language, updated)} ${renderPeople(village, language, updated)}
          <div class="columns">
            ${servesGoals(village) && renderPicture('goal-wheel', village, language, updated)}
            <div>${renderHands(village, language)} ${renderNext(village, language, updated)}</div>
          </div>
          <footer>
            ${renderCode(page, words.take.poster)}
            <p>
              ${follow[language]}<br />
              <strong>${page.replace(/^https?:\/\//, '').replace(/index\.html$/, '')}</strong>
            </p>
          </footer>
        </main>
      </body>
    </html>`;
  return `${text.toString().replace(/\n\s*/g, '\n')}\n`;
}

const hints: Readonly<Record<Language, string>> = {
  da: 'Udskriv siden på A4 eller A3, eller gem den som PDF. Til landsbyens side:',
  en: 'Print this page on A4 or A3, or save it as PDF. To the village’s page:',
  de: 'Diese Seite auf A4 oder A3 drucken oder als PDF speichern. Zur Seite des Dorfes:',
};

const follow: Readonly<Record<Language, string>> = {
  da: 'Følg med på landsbyens side:',
  en: 'Follow the village on its page:',
  de: 'Das Dorf auf seiner Seite begleiten:',
};

const handsHeadings: Readonly<Record<Language, string>> = {
  da: 'Her mangler vi hænder',
  en: 'Hands needed here',
  de: 'Hier suchen wir Helfer',
};

const nextHeadings: Readonly<Record<Language, string>> = {
  da: 'Kom og vær med',
  en: 'Come and join',
  de: 'Kommt und macht mit',
};

function renderPicture(
  picture: 'progress' | 'goal-wheel',
  village: VillageFeed,
  language: Language,
  day: string,
): Markup {
  const {width, height} = pictureSizes[picture];
  return html`<img
    class="${picture}"
    src="../pictures/${village.id}/${pictureFile(picture, language)}"
    alt="${alternative(picture, village, language, day)}"
    width="${width / 2}"
    height="${height / 2}"
  />`;
}

function renderPeople(village: VillageFeed, language: Language, day: string): Markup {
  const told = narrative(village, language, day).filter(({about}) => about === 'people');
  return html`<p class="story">${told.flatMap(({sentences}) => sentences).join(' ')}</p>`;
}

// As much as there is room for.
const most = 3;

function renderHands({initiatives}: VillageFeed, language: Language): Markup | null {
  const needing = initiatives.filter(({hands}) => hands).slice(0, most);
  if (!needing.length) return null;
  const words = pageWords[language];
  const reach = ({contact}: Initiative) => contact?.phone ?? contact?.email ?? null;
  return html`<section>
    <h2>${handsHeadings[language]}</h2>
    <ul>
      ${needing.map(
        (initiative) =>
          html`<li>
            <strong>${own(initiative.name, words)}</strong>
            ${initiative.hands?.note && own(initiative.hands.note, words)} ${reach(initiative)}
          </li> `,
      )}
    </ul>
  </section>`;
}

function renderNext({meetings}: VillageFeed, language: Language, day: string): Markup | null {
  const coming = meetings.filter(({date}) => date && isBefore(day, date)).slice(0, most - 1);
  if (!coming.length) return null;
  const words = pageWords[language];
  const {date: inWords, terms} = speechIn(language, day);
  return html`<section>
    <h2>${nextHeadings[language]}</h2>
    <ul>
      ${coming.map(
        ({title, label, date, time, place}) =>
          html`<li>
            <strong>${title ? own(title, words) : say(label, language)}</strong>
            ${time ? terms.common.at(inWords(date), time) : inWords(date)}${place && html` · ${own(place, words)}`}
          </li> `,
      )}
    </ul>
  </section>`;
}

/** A code that a telephone reads, as one path of squares. */
function renderCode(text: string, label: string): Markup {
  const rows = encodeQR(text, 'raw', {ecc: 'medium', border: 2});
  const squares = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<svg
    viewBox="0 0 ${rows.length} ${rows.length}"
    role="img"
    aria-label="QR: ${label}"
    shape-rendering="crispEdges"
  >
    <rect width="${rows.length}" height="${rows.length}" fill="#fff" />
    <path d="${squares.join('')}" fill="#000" />
  </svg>`;
}
