import type {Cell} from '../questions/question.ts';
import type {Content, Heading} from './content.ts';
import {dayOf, headingOf, signOf, textOf} from './signs.ts';

/** The table of an answer as a CSV file, which a double click opens right in Danish Excel. */
export function csv({title, subtitle, columns, rows, notes}: Content): Blob {
  return new Blob([csvText(columns, rows, [title, subtitle, ...notes])], {type: 'text/csv;charset=utf-8'});
}

/**
 * A table as Danish Excel writes it: a byte order mark, without which Excel reads æ, ø and å as something else; `;`
 * between the cells and a comma before the decimals; CRLF. Numbers have no dots between thousands, and all the decimals
 * they have.
 *
 * - Days are `2026-08-15`: Excel knows them for dates in every language, other programs too, and nobody takes the month
 *   for the day.
 * - What is not a number is told in words, which no sum or average counts as 0.
 * - The table is what stands above the first empty row; each note is a row below it, as wide as the table.
 * - No cell is a formula, and no text is turned into a number or a date; see {@link asItStands}.
 */
export function csvText(
  columns: readonly Heading[],
  rows: readonly (readonly Cell[])[],
  notes: readonly string[] = [],
): string {
  const table = [
    columns.map((column) => asItStands(headingOf(column))),
    ...rows.map((row) => columns.map((column, i) => cellOf(row[i] ?? null, column))),
  ];
  const below = notes.length ? [[''], ...notes.map((note) => [asItStands(note)])] : [];
  const padding = columns.map(() => '');
  const lines = [...table, ...below.map((cells) => [...cells, ...padding.slice(1)])];
  return `\uFEFF${lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join('')}`;
}

function cellOf(cell: Cell, column: Heading): string {
  const sign = signOf(cell);
  if (sign !== null) return sign;
  if (typeof cell === 'number') return numberOf(cell);
  return dayOf(cell, column) ?? asItStands(textOf(cell as string, column));
}

// Twelve digits are more than anybody counts, and leave out what the arithmetic of computers adds.
function numberOf(number: number): string {
  return String(Number(number.toPrecision(12))).replace('.', ',');
}

/**
 * A text that Excel leaves as it is. What would begin a formula gets an apostrophe in front, as is the custom; what would
 * be taken for a number or a date, such as the cohort 2023-1 or the municipality 0550, a no-break space behind, which
 * nobody sees and whoever trims the cell removes.
 */
function asItStands(text: string): string {
  if (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text)) return `'${text}`;
  const shown = text.trim();
  const changes = !plainNumber.test(shown) && (likeNumber.test(shown) || likeDate.test(shown));
  return changes ? `${text}\u00A0` : text;
}

const plainNumber = /^(0|[1-9]\d{0,14})$/;
const likeNumber = /^[\d.,]*\d[\d.,]*\s*(%|kr\.?|e[+-]?\d+)?$/i;
const numbers = /\d{1,4}[-/. :]\d{1,4}([-/. :]\d{1,4})?/;
const month =
  /(jan(uar)?|feb(ruar)?|mar(ts)?|apr(il)?|ma[jy]|jun[ie]?|jul[iy]?|aug(ust)?|sept?(ember)?|o[ck]t(ober)?|nov(ember)?|dec(ember)?)\.?/;
const likeDate = new RegExp(
  `^(${numbers.source}|(\\d{1,2}\\.?[ -]?)?${month.source}[ -]?\\d{1,4}|\\d{1,2}\\.?[ -]?${month.source})$`,
  'i',
);

function quoted(cell: string): string {
  return /[";\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
