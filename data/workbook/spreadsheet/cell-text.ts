import type {Shown} from './number-format.ts';

/** A number of a cell as it is meant: a date from the day its format leaves out nothing of, or else the number. */
export function shownText(number: number, shown: Shown, from1904: boolean): string {
  if (shown === 'percent') return `${numberText(number * 100)} %`;
  const last = from1904 ? 2_957_003 : 2_958_465;
  if (shown === 'number' || number < 0 || number > last) return numberText(number);
  return momentText(momentOf(number, from1904), number < 1 ? 'time' : shown);
}

/** A point in time as its cell shows it, with what of its time of day is not midnight. */
export function momentText(moment: Date, shown: Shown): string {
  const [day = '', rest = ''] = moment.toISOString().split('T');
  const time = rest.startsWith('00:00:00') ? '' : rest.slice(0, rest.startsWith(':00', 5) ? 5 : 8);
  if (shown === 'time') return time || '00:00';
  if (time) return `${day} ${time}`;
  if (shown === 'year' && day.endsWith('-01-01')) return day.slice(0, 4);
  return shown === 'month' && day.endsWith('-01') ? day.slice(0, 7) : day;
}

/** What a spreadsheet shows of a boolean in Danish. */
export function flagText(value: boolean): string {
  return value ? 'SAND' : 'FALSK';
}

const decimals = new Intl.NumberFormat('da', {useGrouping: false, maximumSignificantDigits: 15});

// Days are counted from 1 January 1900, which is 1, or on an old Mac from 1 January 1904, which is 0. The first counts a
// 29 February 1900 that never was, as Lotus did.
function momentOf(number: number, from1904: boolean): Date {
  const first = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, number < 60 ? 31 : 30);
  return new Date(first + Math.round(number * 86_400) * 1000);
}

/** The number of a point in time, as {@link momentOf} counts. */
export function numberOf(moment: Date, from1904: boolean): number {
  const [day, march1900] = [86_400_000, Date.UTC(1900, 2, 1)];
  if (from1904) return (moment.getTime() - Date.UTC(1904, 0, 1)) / day;
  return (moment.getTime() - Date.UTC(1899, 11, moment.getTime() < march1900 ? 31 : 30)) / day;
}

/** A number as a Dane writes it, with all that a spreadsheet knows of it: fifteen digits. */
function numberText(number: number): string {
  return Number.isSafeInteger(number) ? String(number) : decimals.format(number);
}
