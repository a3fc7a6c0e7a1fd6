/**
 * A date as well as it is known: a day `2026-08-15`, a month `2026-08`, a season `2026-21` or a year `2026`, with `?`
 * behind it where it has been inferred and `~` where it is approximate.
 *
 * This is the part of EDTF (ISO 8601-2) that villages need: 21 is spring, 22 summer, 23 autumn, 24 winter.
 */
export type FuzzyDate = string;

export type Season = 21 | 22 | 23 | 24;

export interface DateParts {
  readonly year: number;
  readonly month?: number | undefined;
  readonly season?: Season | undefined;
  readonly day?: number | undefined;
  /** `?` inferred, `~` approximate. */
  readonly doubt?: '?' | '~' | undefined;
}

const pattern = /^([1-9]\d{3})(?:-(?:(0[1-9]|1[0-2])(?:-(\d\d))?|(2[1-4])))?([?~])?$/;

/** The parts of a date, or null where the text is not one or the calendar has no such day. */
export function dateParts(text: string): DateParts | null {
  const [, year, month, day, season, doubt] = pattern.exec(text) ?? [];
  if (!year || (day && (day < '01' || +day > daysIn(+year, +month!)))) return null;
  return {
    year: +year,
    month: month ? +month : undefined,
    season: season ? (+season as Season) : undefined,
    day: day ? +day : undefined,
    doubt: doubt as DateParts['doubt'],
  };
}

/** The first day the date can mean, as `2026-08-01`. */
export function earliest(date: FuzzyDate): string {
  const {year, month, season, day} = dateParts(date)!;
  const first = season ? (seasonMonths[season][0] ?? 1) : (month ?? 1);
  return isoDay(year, first, day ?? 1);
}

/** The last day the date can mean, as `2026-08-31`. */
export function latest(date: FuzzyDate): string {
  const {year, month, season, day} = dateParts(date)!;
  const last = season ? (seasonMonths[season][1] ?? 12) : (month ?? 12);
  return isoDay(year, last, day ?? daysIn(year, last));
}

/** Whether `a` is over before `b` can have begun; a date within another is neither before nor after it. */
export function isBefore(a: FuzzyDate, b: FuzzyDate): boolean {
  return latest(a) < earliest(b);
}

/** Sorts by the first day a date can mean, the unknown ones first. */
export function byDate(a: FuzzyDate | null, b: FuzzyDate | null): number {
  const [x, y] = [a ? earliest(a) : '', b ? earliest(b) : ''];
  return x < y ? -1 : x > y ? 1 : 0;
}

// "Vinter 2026" may begin in January or in December, so it can mean any day of the year.
const seasonMonths: Record<Season, readonly [number?, number?]> = {21: [3, 5], 22: [6, 8], 23: [9, 11], 24: []};

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function isoDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
