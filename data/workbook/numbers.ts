import type {Field} from '../model/table.ts';
import type {Count} from '../model/volunteer.ts';
import {plainSigns} from './blank.ts';
import {didYouMean} from './problem.ts';
import {Wrong} from './wrong.ts';

/** A number of people: `40`, `1.100`, `1 100`, or `skjult` where it is withheld. */
export function readCount(text: string): Exclude<Count, null> | Wrong {
  if (/^skjult$/i.test(text)) return 'skjult';
  return wholeIn(text) ?? new Wrong('et antal som 40 eller 1.100', () => didYouMean(wholeMeant(text)));
}

/** A number with decimals after a comma or a point. */
export function readNumber(text: string, {between}: Field): number | Wrong {
  const number = decimalIn(text);
  const [least, most] = between ?? [-Infinity, Infinity];
  if (number !== null && number >= least && number <= most) return number;
  const bounds = between ? ` mellem ${danish(least)} og ${danish(most)}` : ' som 12,5';
  return new Wrong(`et tal${bounds}`, () => didYouMean(number === null ? null : scaled(number, least, most)));
}

/** A year of four digits. */
export function readYear(text: string): number | Wrong {
  const year = wholeIn(text);
  if (year !== null && year >= 1000 && year <= 2999) return year;
  return new Wrong('et årstal som 2021', () => didYouMean(/\b(1[89]|20)\d\d\b/.exec(text)?.[0] ?? null));
}

// Points between groups of three are thousands; a fraction of nothing but zeros is none.
const whole = /^(\d{1,9}|\d{1,3}(?:\.\d{3}){1,2}|\d{1,3}(?: \d{3}){1,2})(?:,0+)?$/;

function wholeIn(text: string): number | null {
  const [, digits] = whole.exec(text) ?? /^(\d{1,9})\.0{1,2}$/.exec(text) ?? [];
  return digits ? Number(digits.replace(/[. ]/g, '')) : null;
}

// The one number in “ca. 40” or “40 personer”; of “40-50” and “−5” nothing is sure.
function wholeMeant(text: string): string | null {
  const numbers = plainSigns(text).match(/-?\d[\d., ]*/g) ?? [];
  const number = numbers.length === 1 ? wholeIn(numbers[0].trim().replace(/^(\d{1,3}),(\d{3})$/, '$1.$2')) : null;
  return number === null ? null : danish(number);
}

function decimalIn(text: string): number | null {
  const plain = plainSigns(text);
  const [, sign = '', digits = '', fraction = '0'] =
    /^(-?)(\d+|\d{1,3}(?:[. ]\d{3})+),(\d+)$/.exec(plain) ??
    /^(-?)(\d{1,3}(?:[. ]\d{3}){2,})$/.exec(plain) ??
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(plain) ??
    [];
  return digits ? Number(`${sign}${digits.replace(/[. ]/g, '')}.${fraction}`) : null;
}

// A spreadsheet that takes 55.123 for thousands hands on 55123.
function scaled(number: number, least: number, most: number): string | null {
  const found = [10, 100, 1e3, 1e4, 1e5, 1e6].map((by) => number / by).find((small) => small >= least && small <= most);
  return found === undefined ? null : danish(found);
}

function danish(number: number): string {
  return Number.isInteger(number) && number > 999 ? number.toLocaleString('da') : String(number).replace('.', ',');
}
