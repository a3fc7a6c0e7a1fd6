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

/** What the formats show that have a number and no code in the file (ECMA-376, 18.8.30). */
export function shownByNumber(id: number): Shown {
  if (id === 9 || id === 10) return 'percent';
  if (id === 17) return 'month';
  if (id === 22) return 'moment';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  return (id >= 14 && id <= 16) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'day' : 'number';
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
