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
  return count === null ? 'ikke oplyst' : count === 'skjult' ? count : danishNumber(count);
}

/**
 * A number as Danish writes it, "1.234,5", with up to so many decimals, and at least so many. `Intl` says the same, but its
 * first use costs an old computer a third of a second, and the first picture has numbers in it.
 */
export function danishNumber(value: number, {most = 1, least = 0} = {}): string {
  const [whole, decimals = ''] = rounded(Math.abs(value), most).toFixed(most).split('.');
  const kept = decimals.replace(/0+$/, '').padEnd(least, '0');
  const digits = `${whole!.replace(/\B(?=(\d{3})+$)/g, '.')}${kept && `,${kept}`}`;
  return value < 0 && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

// By its decimals as people see them: 1.45 is a little less to a computer, and still becomes 1.5.
function rounded(value: number, decimals: number): number {
  const moved = Number(`${value}e${decimals}`);
  return Number.isNaN(moved) ? value : Number(`${Math.round(moved)}e-${decimals}`);
}

/** "plan", "plan og fortælling, "hjemmeside, plan og fortælling". */
export function danishList(words: readonly string[]): string {
  return joined(words, 'og');
}

/** "1 landsby", "24 landsbyer". */
export function counted(count: number, one: string, more: string): string {
  return `${danishCount(count)} ${count === 1 ? one : more}`;
}

/** Sorts names as Danish does. */
export function inDanishOrder(a: string, b: string): number {
  return (collator ??= new Intl.Collator('da')).compare(a, b);
}

let collator: Intl.Collator | undefined;
