/**
 * What a number is shown as. A `day`, `month`, `year`, `time` or `moment` is a date as well as its cell shows it; the others
 * are numbers.
 */
export type Shown = 'number' | 'percent' | 'day' | 'month' | 'year' | 'time' | 'moment';

/** What a number format shows, from its code, which is in English in every file. */
export function shownBy(code: string): Shown {
  const [first = ''] = withoutWords(code).split(';');
  const [day, year, time] = [first.includes('d'), first.includes('y'), /[hs]/.test(first)];
  const month = first.includes('m') && (!time || day || year);
  if (time || /^m+$/.test(first)) return time && !month ? 'time' : time ? 'moment' : 'day';
  if (day) return 'day';
  if (year) return month ? 'month' : 'year';
  return first.includes('%') ? 'percent' : 'number';
}

// What is quoted, escaped or padding is no part of a date, nor are colours, languages and conditions; but [h] is hours.
function withoutWords(code: string): string {
  return code
    .toLowerCase()
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .replace(/\[(h+|m+|s+)\]/g, '$1s')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/am\/pm|a\/p|general/g, '');
}
