import {languages, type Language} from '../model/language.ts';
import type {DataPackage} from '../model/package.ts';
import type {VillageFeed} from '../model/village.ts';
import {alternative} from './alternative.ts';
import {linkedData} from './linked-data.ts';
import {html, type Markup} from './markup.ts';
import {pageWords} from './page-words.ts';
import {pictureSizes} from './pictures.ts';
import {byVillage} from '../model/by-village.ts';

/** Where a village's page in a language lies, from the package's folder. */
export function villagePath(id: string, language: Language): string {
  return `villages/${id}/${language === 'da' ? '' : `${language}/`}index.html`;
}

/** What a village's page says of itself to others: its other languages, what it can be followed by, and how to share it. */
export function renderHead(data: DataPackage, village: VillageFeed, language: Language, address: string): Markup {
  const {name, updated} = data.description;
  const folder = `${address}data/${name}/`;
  const page = `${folder}${villagePath(village.id, language)}`;
  const card = `${folder}pictures/${village.id}/card.png`;
  const place = byVillage(data).get(village.id)!.village;
  return html`<link rel="canonical" href="${page}" />
    ${languages.map((other) => html`<link rel="alternate" hreflang="${other}" href="${folder}${villagePath(village.id, other)}" /> `)}
    <link rel="alternate" hreflang="x-default" href="${folder}${villagePath(village.id, 'da')}" />
    ${renderFollowing(village, language)} ${renderSharing(village, {page, card, language, day: updated})}
    ${linkedData(village, {page, card, language, day: updated, place})}`;
}

// From the page itself, so that they are found wherever the site stands.
function renderFollowing({id, name}: VillageFeed, language: Language): Markup {
  const {take, json} = pageWords[language];
  const up = upFrom(language);
  return html`<link
      rel="alternate"
      type="text/calendar"
      title="${take.calendar}: ${name}"
      href="${up}calendars/${id}.ics"
    />
    <link rel="alternate" type="application/atom+xml" title="${take.news}: ${name}" href="${up}news/${id}.xml" />
    <link rel="alternate" type="application/json" title="${json}" href="${up}villages/${id}.json" />`;
}

/** The way from a village's page to its package's folder. */
export function upFrom(language: Language): string {
  return language === 'da' ? '../../' : '../../../';
}

interface Shared {
  readonly page: string;
  readonly card: string;
  readonly language: Language;
  readonly day: string;
}

function renderSharing(village: VillageFeed, {page, card, language, day}: Shared): Markup {
  const {locale, invented} = pageWords[language];
  const title = village.package.invented ? `${village.name} – ${invented}` : village.name;
  const {width, height} = pictureSizes.card;
  const tags: readonly (readonly [string, string | number])[] = [
    ['og:type', 'website'],
    ['og:site_name', 'BLUP'],
    ['og:title', title],
    ['og:description', alternative('card', village, language, day)],
    ['og:url', page],
    ['og:locale', locale],
    ['og:image', card],
    ['og:image:type', 'image/png'],
    ['og:image:width', width],
    ['og:image:height', height],
    ['og:image:alt', alternative('card', village, 'da', day)],
  ];
  return html`${tags.map(([property, content]) => html`<meta property="${property}" content="${content}" /> `)}
    <meta name="twitter:card" content="summary_large_image" />`;
}

/** Whether anything of a village is said to serve one of the 17 goals. */
export function servesGoals({goals, initiatives}: VillageFeed): boolean {
  return [...goals, ...initiatives].some(({sdgs}) => sdgs?.length);
}
