import {html, nothing, type TemplateResult} from 'lit';
import {notApplicable, withheld, type Cell, type Column, type View} from '../questions/question.ts';
import {cellText, isNumeric, sorted, type Order} from './cells.ts';

export interface Table<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly view: View;
  readonly order: Order | null;
  readonly reorder: (order: Order) => void;
}

/** How many columns there is room for across a sheet of paper; the style sheet leaves the rest out there. */
const widest = 8;

/** How long a text may be before it is broken across lines. */
const shortText = 18;

/** An answer as a table, in the order the reader has chosen; the first column names the row. */
export function renderTable<Row>(table: Table<Row>): TemplateResult {
  const {columns, rows, view, order} = table;
  const numeric = columns.map((column) => isNumeric(column, rows));
  return html`
    <div class="scroll" role="group" aria-labelledby="caption" tabindex="0">
      <table class=${columns.length > widest ? 'wide' : nothing}>
        <caption id="caption" class="spoken">
          ${table.caption}
        </caption>
        <thead>
          <tr>
            ${columns.map((_, i) => renderHeading(table, i, numeric[i]!))}
          </tr>
        </thead>
        <tbody>
          ${sorted(rows, columns, order).map(
            (row) =>
              html`<tr>
                ${columns.map((column, i) => renderCell(column, row, view, numeric[i]!, i === 0))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${columns.length > widest ? html`<p class="signs not-printed">${notPrinted(columns.length)}</p>` : nothing}
    ${renderSigns(new Set(rows.flatMap((row) => columns.map((column) => column.value(row)))))}
  `;
}

function notPrinted(columns: number): string {
  return `De første ${widest} af tabellens ${columns} kolonner. Resten er der ikke plads til på papir; hent dem som CSV eller Excel.`;
}

/** What the signs in a table mean, of those that are in it. */
function renderSigns(cells: ReadonlySet<Cell>) {
  const said = [
    cells.has(withheld) && '“skjult” er et lille tal, som holdes tilbage af hensyn til de få, det handler om',
    cells.has(notApplicable) && '“–” er, at der ikke er noget at oplyse',
  ].filter((sign) => sign !== false);
  return said.length ? html`<p class="signs">${said.join('; ')}.</p>` : nothing;
}

function renderHeading<Row>({columns, order, reorder}: Table<Row>, column: number, numeric: boolean) {
  const chosen = order?.column === column ? order : null;
  const next = {column, descending: chosen ? !chosen.descending : numeric};
  const sort = chosen ? (chosen.descending ? 'descending' : 'ascending') : nothing;
  return html`<th scope="col" class=${numeric ? 'number' : nothing} aria-sort=${sort}>
    <button type="button" @click=${() => reorder(next)}>
      ${columns[column]!.heading}<span class="arrow" aria-hidden="true">${arrow(chosen)}</span>
    </button>
  </th>`;
}

function renderCell<Row>(column: Column<Row>, row: Row, view: View, numeric: boolean, isFirst: boolean) {
  const cell = column.value(row);
  const text = cellText(cell, column.kind);
  const href = column.href?.(row, view);
  const content = cell === notApplicable ? notThere : href ? html`<a href=${href}>${text}</a>` : text;
  if (isFirst) return html`<th scope="row">${content}</th>`;
  return html`<td
    class=${[numeric ? 'number' : column.kind, sign(cell), text.length <= shortText && 'short'].filter(Boolean).join(' ') || nothing}
  >
    ${content}
  </td>`;
}

// A dash is drawn, and said in words.
const notThere = html`<span aria-hidden="true">–</span><span class="spoken">ikke relevant</span>`;

function sign(cell: Cell): string | false {
  if (cell === null) return 'unknown';
  return (cell === withheld && 'withheld') || (cell === notApplicable && 'not-applicable');
}

function arrow(order: Order | null): string {
  return order ? (order.descending ? '▼' : '▲') : '↕';
}
