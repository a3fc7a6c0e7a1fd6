import {dateParts, type FuzzyDate} from './fuzzy-date.ts';
import {joined} from './sentence.ts';
import type {Count} from './volunteer.ts';
import {monthNames, seasonNames} from './words.da.ts';

/** A date as people write it: "15. august 2026", "forår 2026", "2021 (formodet)". */
export function danishDate(date: FuzzyDate): string {
  const {year, month, season, day, doubt} = dateParts(date)!;
  const parts = [day && `${day}.`, month && monthNames[month - 1], season && seasonNames[season], year];
  const plain = parts.filter(Boolean).join(' ');
  return doubt ? `${plain} (${doubt === '?' ? 'formodet' : 'cirka'})` : plain;
}

/** A count as people write it, with "skjult" and "ikke oplyst" for words of their own. */
export function danishCount(count: Count): string {
  return count === null ? 'ikke oplyst' : count === 'skjult' ? count : count.toLocaleString('da');
}

/** "plan", "plan og fortælling", "hjemmeside, plan og fortælling". */
export function danishList(words: readonly string[]): string {
  return joined(words, 'og');
}

/** "1 landsby", "24 landsbyer". */
export function counted(count: number, one: string, more: string): string {
  return `${danishCount(count)} ${count === 1 ? one : more}`;
}

/** Sorts names as Danish does. */
export const danish = new Intl.Collator('da');
