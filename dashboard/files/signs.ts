import {dateParts} from '../../data/model/fuzzy-date.ts';
import {danishDate} from '../../data/model/danish.ts';
import {notApplicable, withheld, type Cell} from '../questions/question.ts';
import type {Heading} from './content.ts';

/** A column's heading with its unit: in a file a number of per cent stands without its sign, which then is in the heading. */
export function headingOf({heading, kind}: Heading): string {
  return kind === 'percent' && !/%|pct|procent/i.test(heading) ? `${heading} (%)` : heading;
}

/** The words of a cell that has no value; null where it has one. No two of them mean the same, and none of them is 0. */
export function signOf(cell: Cell): string | null {
  if (cell === null || (typeof cell === 'number' && !Number.isFinite(cell))) return 'ikke oplyst';
  if (cell === withheld) return 'skjult';
  return cell === notApplicable ? 'ikke relevant' : null;
}

/** The day in a cell of dates, `2026-08-15`; null where it is another text, or a date known only to its month or year. */
export function dayOf(cell: Cell, {kind}: Heading): string | null {
  const parts = kind === 'date' && typeof cell === 'string' ? dateParts(cell) : null;
  return parts?.day && !parts.doubt ? (cell as string).slice(0, 10) : null;
}

/** A cell's text; a date that is no day is told in words, "august 2021", since a spreadsheet would make it one. */
export function textOf(cell: string, {kind}: Heading): string {
  return kind === 'date' && dateParts(cell) ? danishDate(cell) : cell;
}
