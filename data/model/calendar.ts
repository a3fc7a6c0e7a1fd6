/** Something that happens on a day, for a calendar. */
export interface CalendarEvent {
  /** Its name among all events of the world. */
  readonly uid: string;
  /** The day it was written, as `2026-06-30`. */
  readonly written: string;
  readonly title: string;
  /** The day it happens, as `2026-08-15`. */
  readonly day: string;
  /** Clock times in Europe/Copenhagen, as `19:00`; null is all day, or an end nobody has told. */
  readonly time: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly description: string | null;
  /** Whether the day is not certain. */
  readonly tentative?: boolean;
  /** Where there is more to read. */
  readonly link?: string | null;
}

/** What a calendar that is subscribed to says of itself. */
export interface CalendarTitle {
  readonly name: string;
  readonly description: string;
}

/** An iCalendar file of some events (RFC 5545), its lines folded at 75 octets and ended as the format asks. */
export function calendar(events: readonly CalendarEvent[], title?: CalendarTitle): string {
  // A calendar must hold something, and one that is subscribed to may hold no events yet.
  const zone = title || events.some(({time}) => time) ? copenhagen : [];
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//BLUP//elements//DA', ...(title ? titleLines(title) : [])];
  lines.push(...zone);
  return [...lines, ...events.flatMap(eventLines), 'END:VCALENDAR', ''].flatMap(fold).join('\r\n');
}

// The names as every calendar knows them, and how often to look for news.
function titleLines({name, description}: CalendarTitle): string[] {
  return [
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    `X-WR-CALDESC:${escaped(description)}`,
    'X-WR-TIMEZONE:Europe/Copenhagen',
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ];
}

function eventLines(event: CalendarEvent): string[] {
  const {uid, written, title, day, time, endTime, place, description, tentative, link} = event;
  const lines = [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${digits(written)}T000000Z`,
    time ? `DTSTART;TZID=Europe/Copenhagen:${moment(day, time)}` : `DTSTART;VALUE=DATE:${digits(day)}`,
    `SUMMARY:${escaped(title)}`,
  ];
  if (time && endTime) lines.push(`DTEND;TZID=Europe/Copenhagen:${moment(day, endTime)}`);
  if (place) lines.push(`LOCATION:${escaped(place)}`);
  if (description) lines.push(`DESCRIPTION:${escaped(description)}`);
  if (tentative) lines.push('STATUS:TENTATIVE');
  if (link) lines.push(`URL:${link.replace(/\s/g, encodeURIComponent)}`);
  return [...lines, 'END:VEVENT'];
}

// The European Union's rule since 1996: summer time from the last Sunday of March to the last of October.
const copenhagen = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Copenhagen',
  ...zoneRule('DAYLIGHT', '+0100', '+0200', 'CEST', '19960331T020000', 3),
  ...zoneRule('STANDARD', '+0200', '+0100', 'CET', '19961027T030000', 10),
  'END:VTIMEZONE',
];

function zoneRule(kind: string, from: string, to: string, name: string, start: string, month: number): string[] {
  return [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `TZNAME:${name}`,
    `DTSTART:${start}`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `END:${kind}`,
  ];
}

function moment(day: string, time: string): string {
  return `${digits(day)}T${time.replace(':', '')}00`;
}

function digits(day: string): string {
  return day.replaceAll('-', '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

// A line may be 75 octets long; what is over goes on in the next, behind a space. A character is never cut in two.
function fold(line: string): string[] {
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) octets = lines.push(' ') && 1;
    lines.push(`${lines.pop()}${character}`);
    octets += size;
  }
  return lines;
}
