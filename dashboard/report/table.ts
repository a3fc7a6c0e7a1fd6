import {html, type Markup} from '../../data/build/markup.ts';
import {danishCount} from '../../data/model/danish.ts';
import {monthNames} from '../../data/model/words.da.ts';
import {sourceSansWidth} from '../charts/source-sans.ts';
import {cellText, isNumeric} from '../panel/cells.ts';
import {howMany} from '../panel/words.ts';
import {notApplicable, withheld, type Cell, type Column} from '../questions/question.ts';
import type {Answered} from './answered.ts';

/** How many rows a table has at most, and how many it may have to stand on one page. */
const mostRows = 50;
const few = 15;

/** An answer's rows, in as many tables as their columns need; what is left out is said. */
export function renderTables({question, answer}: Answered, caption: string): Markup {
  const rows = answer.rows.slice(0, mostRows);
  const parts = partsOf(question.columns, rows);
  const cells = new Set(rows.flatMap((row) => question.columns.map((column) => column.value(row))));
  const notes = [howMany(answer, false), leftOut(answer.rows.length), signsIn(cells)].filter((note) => note !== null);
  return html`${parts.map((columns, i) => renderTable(columns, rows, `${caption}${partInWords(i, parts.length)}`))}
  ${notes.length > 0 && html`<p class="small">${notes.join(' ')}</p>`}`;
}

/** A table's name, with the mark of made-up data where it is of such. */
export function captionOf(title: string, mark: string | null): string {
  return mark ? `${title} (${mark.toLowerCase()})` : title;
}

/** How wide a table may be, in CSS pixels, and what a cell has around its text. */
const paperWidth = 660;
const padding = 11;
const size = 10.4;

/** The first column, which names the row, with as many of the others as there is room for; those that tell nothing are left out. */
function partsOf<Row>(
  [first, ...others]: readonly Column<Row>[],
  rows: readonly Row[],
): readonly (readonly Column<Row>[])[] {
  const telling = others.filter((column) => rows.some((row) => column.value(row) !== notApplicable));
  const room = paperWidth - widthOf(first!, rows);
  const parts = Math.ceil(telling.reduce((sum, column) => sum + widthOf(column, rows), 0) / room) || 1;
  const count = Math.ceil(telling.length / parts);
  return Array.from({length: parts}, (_, i) => [first!, ...telling.slice(i * count, (i + 1) * count)]);
}

/** How narrow a column can be: a text may be broken between words, a number or a date may not. */
function widthOf<Row>(column: Column<Row>, rows: readonly Row[]): number {
  const whole = isNumeric(column, rows) || column.kind === 'date';
  const texts = rows.map((row) => textOf(column.value(row), column.kind));
  const parts = whole ? texts : texts.flatMap((text) => (isShort(text) ? text : text.split(/[ -]/)));
  const head = column.heading.split(/[ -]/).map((word) => sourceSansWidth(word, size, 600));
  const widest = Math.max(...head, ...parts.map((part) => sourceSansWidth(part, size, 400)));
  const longest = Math.max(0, ...texts.map((text) => sourceSansWidth(text, size, 400)));
  return Math.max(widest, whole ? 0 : Math.min(longest, 110)) + padding;
}

/** Whether a text stays on one line, as “2023-1” and “ikke oplyst” do. */
function isShort(text: string): boolean {
  return text.length <= 12;
}

function partInWords(part: number, parts: number): string {
  return parts > 1 ? ` (del ${part + 1} af ${parts})` : '';
}

function renderTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[], caption: string): Markup {
  const looks = columns.map((column) => (isNumeric(column, rows) ? 'number' : (column.kind ?? 'text')));
  return html`<div class="table">
    <table class="${rows.length > few ? 'long' : 'whole'}">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({heading}, i) => html`<th scope="col" class="${looks[i]}">${heading}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${columns.map((column, i) => renderCell(column, row, looks[i]!, i === 0))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderCell<Row>(column: Column<Row>, row: Row, looks: string, isFirst: boolean): Markup {
  const cell = column.value(row);
  const text = textOf(cell, column.kind);
  const all = [looks, isSign(cell) && 'sign', isShort(text) && 'short'].filter(Boolean).join(' ');
  return isFirst ? html`<th scope="row" class="${all}">${text}</th>` : html`<td class="${all}">${text}</td>`;
}

/** A cell as there is room for it: "30. sep. 2023". */
function textOf(cell: Cell, kind: Column<unknown>['kind']): string {
  const text = cellText(cell, kind);
  return kind === 'date' && typeof cell === 'string' ? text.replace(month, (name) => `${name.slice(0, 3)}.`) : text;
}

const month = new RegExp(monthNames.filter((name) => name.length > 4).join('|'));

function isSign(cell: Cell): boolean {
  return cell === null || typeof cell === 'symbol';
}

function leftOut(rows: number): string | null {
  return rows > mostRows
    ? `Tabellen har de første ${danishCount(mostRows)} af ${danishCount(rows)} rækker; alle kan hentes i dashboardet.`
    : null;
}

/** What the signs in a table mean, of those that are in it. */
function signsIn(cells: ReadonlySet<Cell>): string | null {
  const said = [
    cells.has(null) && '“ikke oplyst” er ikke nul',
    cells.has(withheld) && '“skjult” er et lille tal, som holdes tilbage af hensyn til de få, det handler om',
    cells.has(notApplicable) && '“–” er, at der ikke er noget at oplyse',
  ].filter((sign) => sign !== false);
  return said.length ? `Tegn: ${said.join('; ')}.` : null;
}
