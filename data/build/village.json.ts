import {byDate} from '../model/fuzzy-date.ts';
import {meetingKinds} from '../model/meeting.ts';
import {findMunicipality} from '../model/municipality.ts';
import type {DataPackage, PackageDescription} from '../model/package.ts';
import type {Rows} from '../model/tables.ts';
import {
  feedFormat,
  type Contact,
  type FeedGoal,
  type HeadCount,
  type Initiative,
  type Meeting,
  type NextStep,
  type VillageFeed,
} from '../model/village.ts';
import {roleNames, volunteerRoles} from '../model/volunteer.ts';
import {byVillage, type VillageRows} from '../model/by-village.ts';
import {makeCourse} from '../model/course.ts';
import type {File} from './makers.ts';

/** The feeds of a package, one a village. */
export function* villageFeeds(data: DataPackage): Iterable<File> {
  for (const {id} of data.rows.villages) {
    const feed = {$schema: '../schema/village.v1.json', ...makeVillage(data, id)};
    yield {path: `villages/${id}.json`, content: `${JSON.stringify(feed)}\n`};
  }
}

/** A village as its feed tells it. */
export function makeVillage(data: DataPackage, id: string): VillageFeed {
  const rows = byVillage(data).get(id)!;
  const {village} = rows;
  const {name, title, invented, layers} = data.description;
  return {
    format: feedFormat,
    id,
    name: village.name,
    updated: lastWritten(rows, data.description),
    package: {name, title, invented},
    municipality: {
      code: village.municipality,
      name: findMunicipality(village.municipality)?.name ?? village.municipality,
    },
    place: village.place,
    population: populationOf(village),
    localBody: village.local_body,
    website: village.website,
    plan: village.plan,
    narrative: village.narrative,
    about: village.about,
    process: makeCourse(rows, data.description),
    layers: layers.map(({key, label, goals}) => ({key, label, goals})),
    goals: rows.goals.map(makeGoal),
    initiatives: makeInitiatives(rows),
    volunteers: headCounts(rows.volunteers),
    meetings: rows.meetings.toSorted((a, b) => byDate(a.date, b.date) || byTime(a.time, b.time)).map(makeMeeting),
  };
}

function lastWritten(rows: VillageRows, {updated}: PackageDescription): string {
  const {village, ...others} = rows;
  const days = [village, ...Object.values(others).flat()].flatMap(({written}) => written ?? []);
  return days.reduce((last, day) => (day > last ? day : last), '') || updated;
}

function populationOf({
  population,
  population_year,
  population_note,
}: Rows['villages'][number]): VillageFeed['population'] {
  if (population === null && population_year === null && population_note === null) return null;
  return {people: population, year: population_year, note: population_note};
}

function makeGoal({id, name, sdgs, targets, layer, reason}: Rows['goals'][number]): FeedGoal {
  return {id, name, sdgs, targets: targets ?? [], layer, reason};
}

function makeInitiatives({goals, initiatives, statuses}: VillageRows): readonly Initiative[] {
  const sdgs = new Map(goals.map((goal) => [goal.id, goal.sdgs]));
  const reached = new Map(statuses.toSorted((a, b) => byDate(a.date, b.date)).map((row) => [row.initiative, row]));
  return initiatives.map((row) => ({
    id: row.id,
    name: row.name,
    description: row.description,
    goal: row.goal,
    sdgs: row.sdgs ?? sdgs.get(row.goal ?? '') ?? null,
    workingGroup: row.working_group,
    nextStep: nextStepOf(row),
    hands: row.hands_needed || (row.hands_note && row.hands_needed === null) ? {note: row.hands_note} : null,
    contact: contactOf(row),
    link: row.link,
    status: reached.get(row.id)?.status ?? null,
    since: reached.get(row.id)?.date ?? null,
  }));
}

type InitiativeRow = Rows['initiatives'][number];

function nextStepOf(row: InitiativeRow): NextStep | null {
  return unlessBlank({
    text: row.next_step,
    date: row.next_step_date,
    time: row.next_step_time,
    place: row.next_step_place,
  });
}

/** How to reach the group. “Kontakt aftalt: nej” is a private person who has not said yes, and is not published. */
function contactOf({contact_email, contact_phone, contact_link, contact_agreed}: InitiativeRow): Contact | null {
  const refused = contact_agreed === false;
  return unlessBlank({
    email: refused ? null : contact_email,
    phone: refused ? null : contact_phone,
    link: contact_link,
  });
}

function unlessBlank<T extends Readonly<Record<keyof T, string | null>>>(parts: T): T | null {
  return Object.values(parts).some((part) => part !== null) ? parts : null;
}

/** The latest count in each role; a row that gives no number is a count only where no other is known. */
function headCounts(rows: Rows['volunteers']): readonly HeadCount[] {
  const inOrder = rows.toSorted((a, b) => byDate(a.date, b.date));
  return volunteerRoles.flatMap((role) => {
    const counts = inOrder.filter((row) => row.role === role);
    const latest = counts.findLast(({people}) => people !== null) ?? counts.at(-1);
    return latest ? {role, label: roleNames[role], people: latest.people, date: latest.date} : [];
  });
}

function makeMeeting({kind, title, date, time, end_time, place, attendance, link}: Rows['meetings'][number]): Meeting {
  return {kind, label: meetingKinds[kind], title, date, time, endTime: end_time, place, attendance, link};
}

function byTime(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
