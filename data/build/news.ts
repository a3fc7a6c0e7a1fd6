import {danishCount, danishDate} from '../model/danish.ts';
import {isBefore, latest, type FuzzyDate} from '../model/fuzzy-date.ts';
import type {InitiativeStatus} from '../model/initiative.ts';
import {meetingKinds} from '../model/meeting.ts';
import {milestones} from '../model/milestone.ts';
import type {PackageDescription} from '../model/package.ts';
import {capital} from '../model/sentence.ts';
import type {VillageRows} from '../model/by-village.ts';

/** Something that has happened in a village, or that it has told will happen. */
export interface News {
  /** Its name among all news of the village. */
  readonly key: string;
  readonly title: string;
  readonly text: string;
  /** The day it was told, or else that it happened; the newest first. */
  readonly day: string;
}

/** What is new in a village, the newest first, as of the day of the package. */
export function newsOf(rows: VillageRows, {updated}: Pick<PackageDescription, 'updated'>): readonly News[] {
  const all = [...processNews(rows), ...milestoneNews(rows), ...meetingNews(rows, updated), ...statusNews(rows)];
  const told = all.flatMap((item) => (item.date && !isBefore(updated, item.date) ? newsFrom(item, updated) : []));
  return distinct(told).toSorted((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

interface Item {
  readonly key: string;
  readonly title: string;
  /** When it happened, or was told where it lies ahead; without it there is no knowing whether it is news. */
  readonly date: FuzzyDate | null;
  readonly details: readonly (string | null)[];
}

function newsFrom({key, title, date, details}: Item, updated: string): News {
  // A month that is not over may still be said of today.
  const day = latest(date!) < updated ? latest(date!) : updated;
  return {key, title, day, text: details.filter(Boolean).join(' ')};
}

function processNews({village: {name}, processes}: VillageRows): readonly Item[] {
  return processes.flatMap(({id, start, end, halted, halted_since: since}) => {
    const halt = halted === 'pause' ? `${name} holder pause i sin BLUP` : `BLUP i ${name} er standset`;
    return [
      {key: `${id}-begyndt`, title: `${name} er begyndt på sin BLUP`, date: start, details: [when(start)]},
      {key: `${id}-${halted}`, title: halt, date: halted && since, details: [when(since)]},
      {key: `${id}-afsluttet`, title: `${name} har afsluttet sin BLUP`, date: end, details: [when(end)]},
    ];
  });
}

function milestoneNews({village: {name}, milestones: steps}: VillageRows): readonly Item[] {
  return steps.flatMap(({process, milestone, state, date, note}) =>
    state === 'gennemfoert'
      ? {key: `${process}-${milestone}`, title: `${name}: ${labels.get(milestone)}`, date, details: [when(date), note]}
      : [],
  );
}

const labels = new Map<string, string>(milestones.map(({key, label}) => [key, label.da]));

// A meeting to come is news from the day it was written down.
function meetingNews({village: {name}, meetings}: VillageRows, updated: string): readonly Item[] {
  return meetings.map(({kind, title, date, time, place, attendance, written}) => {
    const what = title ?? meetingKinds[kind].da;
    const moment = date && `${danishDate(date)}${time ? ` kl. ${time.replace(':', '.')}` : ''}`;
    const coming = date !== null && isBefore(updated, date);
    const met = typeof attendance === 'number' && !coming ? `${danishCount(attendance)} mødte op.` : null;
    return {
      key: `${kind}-${date}`,
      title: coming ? `${name}: ${what} ${moment}` : `${name}: ${what}`,
      date: coming ? (written ?? updated) : date,
      details: [moment && `${coming ? 'Holdes' : 'Holdt'} ${moment}.`, place && `${place}.`, met],
    };
  });
}

function statusNews({village: {name}, initiatives, statuses}: VillageRows): readonly Item[] {
  const byId = new Map(initiatives.map((initiative) => [initiative.id, initiative]));
  return statuses.flatMap(({initiative, status, date, note}) => {
    const found = byId.get(initiative);
    if (!found) return [];
    const title = `${name}: ${reached[status](found.name)}`;
    return {key: `${initiative}-${status}`, title, date, details: [when(date), found.description, note]};
  });
}

const reached: Readonly<Record<InitiativeStatus, (initiative: string) => string>> = {
  ide: (initiative) => `ny idé: ${initiative}`,
  planlagt: (initiative) => `${initiative} er planlagt`,
  igang: (initiative) => `${initiative} er i gang`,
  realiseret: (initiative) => `${initiative} er realiseret`,
  drift: (initiative) => `${initiative} er i fast drift`,
  pause: (initiative) => `${initiative} holder pause`,
  opgivet: (initiative) => `${initiative} er opgivet`,
};

function when(date: FuzzyDate | null): string | null {
  return date && `${capital(danishDate(date))}.`;
}

// A step may be taken twice, and an initiative come back to a status.
function distinct(news: readonly News[]): readonly News[] {
  const seen = new Map<string, number>();
  return news.map((item) => {
    const number = (seen.get(item.key) ?? 0) + 1;
    seen.set(item.key, number);
    return number === 1 ? item : {...item, key: `${item.key}-${number}`};
  });
}
