import {calendar, type CalendarEvent} from '../model/calendar.ts';
import {danishCount} from '../model/danish.ts';
import {dateParts, type FuzzyDate} from '../model/fuzzy-date.ts';
import {webLink} from '../model/link.ts';
import type {DataPackage} from '../model/package.ts';
import type {Course, Initiative, Meeting, VillageFeed} from '../model/village.ts';
import {marked} from './invented.ts';
import type {File} from './makers.ts';
import {inventedMark} from './page.ts';
import {makeVillage} from './village.json.ts';

/** A calendar to subscribe to for each village of a package, and one for all of them. */
export function* calendars(data: DataPackage, address: string): Iterable<File> {
  const {name, title, invented} = data.description;
  const all: CalendarEvent[] = [];
  for (const {id} of data.rows.villages) {
    const village = makeVillage(data, id);
    const events = eventsOf(village, `${address}data/${name}/villages/${id}/index.html`);
    all.push(...events);
    yield {path: `calendars/${id}.ics`, content: calendar(events, titleOf(village.name, invented))};
  }
  yield {path: 'calendar.ics', content: calendar(inOrder(all), titleOf(title, invented))};
}

/** What happens in a village on a day that is known: its meetings, the steps it plans and those of its initiatives. */
function eventsOf(village: VillageFeed, page: string): readonly CalendarEvent[] {
  const happenings = [
    ...meetingsOf(village.meetings),
    ...(village.process ? stepsOf(village.process) : []),
    ...nextStepsOf(village.initiatives),
  ];
  return inOrder(toldApart(happenings).flatMap((happening) => eventOf(village, page, happening)));
}

/** Something that happens in a village; its name among all that happens there. */
interface Happening {
  readonly key: string;
  readonly title: string;
  readonly date: FuzzyDate | null;
  readonly time?: string | null;
  readonly endTime?: string | null;
  readonly place?: string | null;
  readonly note?: string | null;
  readonly link?: string | null;
}

function eventOf(village: VillageFeed, page: string, happening: Happening): readonly CalendarEvent[] {
  const {key, title, date, time = null, endTime = null, place = null, note, link} = happening;
  const parts = date ? dateParts(date) : null;
  if (!date || !parts?.day) return [];
  const description = [note, village.package.invented && `${inventedMark}.`].filter(Boolean).join('\n');
  const event = {
    uid: `${village.id}-${key}@blup`,
    written: village.updated ?? date.slice(0, 10),
    title: `${title} – ${village.name}`,
    day: date.slice(0, 10),
    time,
    endTime,
    place,
    description: description || null,
    tentative: parts.doubt !== undefined,
    link: (link && webLink(link)) || page,
  };
  return [event];
}

function meetingsOf(meetings: readonly Meeting[]): readonly Happening[] {
  return meetings.map(({kind, label, title, date, time, endTime, place, attendance, link}) => {
    const note = typeof attendance === 'number' ? `${danishCount(attendance)} mødte op.` : null;
    return {key: `${kind}-${date?.slice(0, 10)}`, title: title ?? label.da, date, time, endTime, place, note, link};
  });
}

// A step that is done is told by its meeting, if it had one.
function stepsOf({phases, otherSteps}: Course): readonly Happening[] {
  const steps = [...phases.flatMap(({milestones}) => milestones), ...otherSteps];
  return steps.flatMap(({key, label, state, date, note}) =>
    state === 'ahead' ? [{key: `${key}-${date?.slice(0, 10)}`, title: `Planlagt: ${label.da}`, date, note}] : [],
  );
}

function nextStepsOf(initiatives: readonly Initiative[]): readonly Happening[] {
  return initiatives.flatMap(({id, name, nextStep, link}) => {
    if (!nextStep) return [];
    const {text, date, time, place} = nextStep;
    return {key: id, title: text ? `${text} (${name})` : name, date, time, place, link};
  });
}

// Two of a kind on a day are told apart by their order.
function toldApart(happenings: readonly Happening[]): readonly Happening[] {
  const seen = new Map<string, number>();
  return happenings.map((happening) => {
    const number = (seen.get(happening.key) ?? 0) + 1;
    seen.set(happening.key, number);
    return number === 1 ? happening : {...happening, key: `${happening.key}-${number}`};
  });
}

function inOrder(events: readonly CalendarEvent[]): readonly CalendarEvent[] {
  const momentOf = ({day, time}: CalendarEvent) => `${day} ${time ?? ''}`;
  return events.toSorted((a, b) => (momentOf(a) < momentOf(b) ? -1 : Number(momentOf(a) > momentOf(b))));
}

function titleOf(name: string, invented: boolean) {
  const title = marked(name, invented);
  return {name: title, description: `Møder og næste skridt i ${title}.`};
}
