import {dateParts, type FuzzyDate} from '../model/fuzzy-date.ts';
import {monthNames, seasonNames} from '../model/words.da.ts';
import {plainSigns} from './blank.ts';
import {didYouMean} from './problem.ts';
import {Wrong} from './wrong.ts';

/**
 * A date as people write it: `15-08-2026`, “15. august 2026”, “aug. 2026”, “forår 2026”, “ca. 2021”, `2021-08?`, or the number
 * a spreadsheet has for a day, which an old Mac counts from 1904.
 */
export function readDate(text: string, from1904 = false): FuzzyDate | Wrong {
  return (
    dateIn(text, from1904) ??
    new Wrong('en dato som 15-08-2026, august 2026, forår 2026 eller 2026', () => dateMeant(text))
  );
}

/** A date that is known to the day. */
export function readDay(text: string, from1904 = false): string | Wrong {
  const date = dateIn(text, from1904);
  return date?.length === 10 ? date : new Wrong('en dag som 15-08-2026', () => (date ? null : dateMeant(text)));
}

/** A clock time: `19:30`, `19.30`, “kl. 19”, or the part of a day that a spreadsheet has for it as a number. */
export function readTime(text: string, isNumber = false): string | Wrong {
  return timeIn(text) ?? timeOfDay(text, isNumber) ?? new Wrong('et klokkeslæt som 19:30', () => timeMeant(text));
}

type Form = readonly [RegExp, (...parts: string[]) => Parts];
type Parts = readonly [year: string | undefined, month?: string | number | undefined, day?: string | undefined];

const of = String.raw`(?:d\. ?|den )?`;
const midnight = String.raw`(?:[t ]00[:.]00(?:[:.]00(?:\.0+)?)?z?)?`;

const forms: readonly Form[] = [
  [/^(\d{4})$/, (y) => [y]],
  [/^(\d{4})[-/.](\d\d?)$/, (y, m) => [y, m]],
  [RegExp(String.raw`^(\d{4})[-/.](\d\d?)[-/.](\d\d?)${midnight}$`), (y, m, d) => [y, m, d]],
  [RegExp(String.raw`^${of}(\d\d?)[-/.] ?(\d\d?)(?:[-/.] ?| )(\d{4})${midnight}$`), (d, m, y) => [y, m, d]],
  [/^(\d\d?)[-/.](\d{4})$/, (m, y) => [y, m]],
  [RegExp(String.raw`^${of}(\d\d?)[.-]? ?([a-zæøå]+)\.?,?[ -]?(\d{4})$`), (d, m, y) => [y, monthNamed(m), d]],
  [
    /^([a-zæøå]+)\.?[ -](\d{4})$/,
    (m, y) => [monthNamed(m) || seasonNamed(m) ? y : undefined, monthNamed(m) ?? seasonNamed(m)],
  ],
];

function dateIn(text: string, from1904 = false): FuzzyDate | null {
  if (/^[1-7]\d{4}$/.test(text)) return dayNumbered(Number(text), from1904);
  const {rest, doubt} = withoutDoubt(plainSigns(text).toLowerCase());
  for (const [form, order] of forms) {
    const match = form.exec(rest);
    const date = match && joined(order(...match.slice(1)), doubt);
    if (date) return date;
  }
  return null;
}

function withoutDoubt(text: string): {rest: string; doubt: string} {
  const [, about, rest = '', sign = ''] = /^(ca\.? ?|cirka |omkring |~ ?)?(.*?) ?([?~]?)$/s.exec(text) ?? [];
  return {rest, doubt: about ? '~' : sign};
}

function joined([year, month, day]: Parts, doubt: string): FuzzyDate | null {
  if (!year || (day && !month)) return null;
  const date =
    [year, ...[month, day].flatMap((part) => (part ? [String(part).padStart(2, '0')] : []))].join('-') + doubt;
  return year >= '1900' && year < '2100' && dateParts(date) ? date : null;
}

function monthNamed(word: string): number | undefined {
  const at = word.length < 3 ? -1 : monthNames.findIndex((month) => month.startsWith(word));
  return at < 0 ? undefined : at + 1;
}

const seasonEndings = ['', 'et', 'en'];

function seasonNamed(word: string): number | undefined {
  const spelt = word.replaceAll('aa', 'å');
  const season = Object.entries(seasonNames).find(([, name]) =>
    seasonEndings.some((ending) => spelt === name + ending),
  );
  return season && Number(season[0]);
}

// A two-digit year, the American order, a time that came along, the month Excel made of “aug 26”.
function dateMeant(text: string): string | null {
  const plain = plainSigns(text).toLowerCase();
  const guesses = [
    plain.replace(/^(\d\d?)[-/. ](\d\d?)[-/. ](\d\d)$/, '$1-$2-20$3'),
    plain.replace(/^(\d\d?)[-/.](\d\d?)[-/.](\d{4})$/, '$2-$1-$3'),
    plain.replace(/[t ,]+(?:kl\.? ?)?\d\d?[:.]\d\d.*$/, ''),
    plain.replace(/^([a-zæøå]+)\.?-(\d\d)$/, '$1 20$2'),
    plain.replace(/^(?:man|tirs|ons|tors|fre|lør|søn)dag,? /, ''),
  ];
  const guess = guesses.find((changed) => changed !== plain && dateIn(changed));
  return didYouMean(guess === undefined ? null : dateIn(guess));
}

// Spreadsheets count days from the last day but one of 1899, or from the first of 1904: five digits since 1927.
function dayNumbered(days: number, from1904: boolean): FuzzyDate | null {
  const day = new Date(from1904 ? Date.UTC(1904, 0, 1 + days) : Date.UTC(1899, 11, 30 + days))
    .toISOString()
    .slice(0, 10);
  return day < '2100' ? day : null;
}

function timeIn(text: string): string | null {
  const [, hour, minute = '00'] = /^(?:kl\.? ?)?([01]?\d|2[0-3])(?:[:.]([0-5]\d)(?:[:.]00)?)?$/i.exec(text) ?? [];
  return hour ? `${hour.padStart(2, '0')}:${minute}` : null;
}

// 0,8125 of a day; in a text fewer digits may be minutes with a comma.
function timeOfDay(text: string, isNumber: boolean): string | null {
  const [fraction] = (isNumber ? /^0[.,]\d+$/ : /^0[.,]\d{3,}$/).exec(text) ?? [];
  const minutes = Math.round(Number(fraction?.replace(',', '.')) * 1440);
  return fraction ? timeIn(`${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`) : null;
}

// An hour with a comma, four digits, or words around it.
function timeMeant(text: string): string | null {
  const [, hour = '', minutes = '', tens = ''] = /(\d\d?)(?:[:.,]?(\d\d)|[.,](\d)\b)?/.exec(text) ?? [];
  const minute = minutes || (tens && `${tens}0`);
  const guess = `${hour}${minute && `:${minute}`}`;
  return didYouMean(/^24(:00)?$/.test(guess) ? '00:00' : timeIn(guess));
}
