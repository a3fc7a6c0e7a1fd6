import {dateParts} from '../model/fuzzy-date.ts';
import type {Language} from '../model/language.ts';
import {webLink} from '../model/link.ts';
import {whereabouts} from '../model/narrative.ts';
import {say} from '../model/language.ts';
import type {Rows} from '../model/tables.ts';
import type {Course, Meeting, VillageFeed} from '../model/village.ts';
import {html, scriptText, type Markup} from './markup.ts';

/** Where a village and its page are, for those who read pages by machine. */
export interface LinkedPage {
  readonly page: string;
  readonly card: string;
  readonly language: Language;
  readonly day: string;
  readonly place: Pick<Rows['villages'][number], 'latitude' | 'longitude'>;
}

/** A village as schema.org tells it: the place, its course as a project, and its meetings as events. */
export function linkedData(village: VillageFeed, where: LinkedPage): Markup {
  const graph = [placeOf(village, where), projectOf(village, where), ...eventsOf(village, where)];
  const text = JSON.stringify({'@context': 'https://schema.org', '@graph': graph.filter(Boolean).map(withoutBlanks)});
  return html`<script type="application/ld+json">
    ${scriptText(text)}
  </script>`;
}

type Things = Readonly<Record<string, unknown>>;

function placeOf({name, municipality, website, about}: VillageFeed, {page, card, place}: LinkedPage): Things {
  const {latitude, longitude} = place;
  return {
    '@type': 'Place',
    '@id': `${page}#sted`,
    name,
    description: about,
    url: page,
    sameAs: website && webLink(website),
    image: card,
    address: {'@type': 'PostalAddress', addressLocality: name, addressRegion: municipality.name, addressCountry: 'DK'},
    geo: latitude !== null && longitude !== null ? {'@type': 'GeoCoordinates', latitude, longitude} : null,
  };
}

function projectOf(village: VillageFeed, {page, language, day}: LinkedPage): Things | null {
  const {name, process, localBody, plan} = village;
  if (!process) return null;
  return {
    '@type': 'Project',
    '@id': `${page}#forloeb`,
    name: `BLUP, ${name}`,
    description: whereabouts(village, language, day).join(' '),
    url: page,
    location: {'@id': `${page}#sted`},
    foundingDate: plainDay(process, 'start'),
    dissolutionDate: plainDay(process, 'end'),
    parentOrganization: localBody && {'@type': 'Organization', name: localBody},
    subjectOf: plan && webLink(plan),
  };
}

// A season is no date there, and what is only inferred is no date either.
function plainDay(course: Course, which: 'start' | 'end'): string | null {
  const date = course[which];
  const parts = date && course.state !== 'planned' ? dateParts(date) : null;
  return parts && !parts.season && !parts.doubt ? date : null;
}

function eventsOf({name, meetings, municipality}: VillageFeed, {page, language}: LinkedPage): readonly Things[] {
  return meetings.flatMap((meeting) => {
    const {title, label, date, time, endTime, place, link} = meeting;
    const parts = date ? dateParts(date) : null;
    if (!date || !parts?.day || parts.doubt) return [];
    return {
      '@type': 'Event',
      name: title ?? say(label, language),
      startDate: momentOf(date, time),
      endDate: time && endTime ? momentOf(date, endTime) : null,
      eventStatus: 'https://schema.org/EventScheduled',
      location: {
        '@type': 'Place',
        name: place ?? name,
        address: {
          '@type': 'PostalAddress',
          addressLocality: name,
          addressRegion: municipality.name,
          addressCountry: 'DK',
        },
      },
      organizer: {'@id': `${page}#forloeb`},
      url: (link && webLink(link)) ?? page,
    };
  });
}

function momentOf(day: string, time: Meeting['time']): string {
  return time ? `${day}T${time}:00${isSummer(day, time) ? '+02:00' : '+01:00'}` : day;
}

// Summer time in Denmark: from the last Sunday of March, two o'clock, to the last of October, three o'clock.
function isSummer(day: string, time: string): boolean {
  const year = +day.slice(0, 4);
  const moment = `${day}T${time}`;
  return moment >= `${lastSunday(year, 3)}T02:00` && moment < `${lastSunday(year, 10)}T03:00`;
}

function lastSunday(year: number, month: number): string {
  const last = new Date(Date.UTC(year, month, 0));
  last.setUTCDate(last.getUTCDate() - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}

function withoutBlanks(things: Things | null): unknown {
  return JSON.parse(JSON.stringify(things, (_, value: unknown) => value ?? undefined));
}
