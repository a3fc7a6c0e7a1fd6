import {html, nothing} from 'lit';
import {columnLetters} from '../../data/workbook/sheet.ts';
import type {Mark, SheetPart} from '../own-data/sheet-part.ts';
import type {Spot} from '../own-data/told.ts';

/** A part of a sheet, and the cell in it that somebody wants to see. */
export interface ShownSheet {
  readonly part: SheetPart;
  readonly place: Spot;
  /** What is said of the place. */
  readonly sentence: string;
}

/** The rows of a sheet around a cell, as the spreadsheet shows them, with what is said of it; every marked cell is one. */
export function renderSheet({part, place, sentence}: ShownSheet, go: (line: number) => void, close: () => void) {
  const columns = Array.from({length: part.width}, (_, i) => i);
  const [first, last] = [part.lines[0]?.at ?? 0, part.lines.at(-1)?.at ?? 0];
  return html`<section class="sheet" id="celle" aria-labelledby="arkets-navn">
    <h3 id="arkets-navn">${part.file}</h3>
    <p id="sagt">${sentence}</p>
    <div class="scroll" role="region" aria-label="Rækker i ${part.file}" tabindex="0">
      <table>
        <thead>
          <tr>
            <th scope="col"><span class="spoken">Række</span></th>
            ${columns.map((column) => html`<th scope="col">${columnLetters(column)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${part.lines.map(
            ({at, row, cells}) =>
              html`<tr class=${at === place.line ? 'meant' : ''}>
                ${renderRowName(row, at === place.line && place.column === null, marksOf(part, row, null))}
                ${columns.map((column) =>
                  renderCell(
                    cells[column] ?? '',
                    at === place.line && column === place.column,
                    marksOf(part, row, column),
                  ),
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="ways">
      ${first > 0 ? html`<button type="button" @click=${() => go(Math.max(0, first - 1))}>Rækkerne før</button>` : nothing}
      ${
        last < part.length - 1
          ? html`<button type="button" @click=${() => go(Math.min(part.length - 1, last + 1))}>Rækkerne efter</button>`
          : nothing
      }
      <button type="button" @click=${close}>Tilbage til listen</button>
    </p>
  </section>`;
}

function renderRowName(row: number, isMeant: boolean, marks: readonly Mark[]) {
  return html`<th
    scope="row"
    class=${classOf(marks)}
    data-meant=${isMeant || nothing}
    tabindex=${isMeant ? -1 : nothing}
    title=${sentencesOf(marks)}
  >
    ${row}
  </th>`;
}

function renderCell(text: string, isMeant: boolean, marks: readonly Mark[]) {
  return html`<td
    class=${classOf(marks)}
    data-meant=${isMeant || nothing}
    tabindex=${isMeant ? -1 : nothing}
    aria-describedby=${isMeant ? 'sagt' : nothing}
    title=${sentencesOf(marks)}
  >
    ${text}${marks.length ? html`<span class="spoken"> (${spoken[marks[0]!.severity]})</span>` : nothing}
  </td>`;
}

function marksOf({marks}: SheetPart, row: number, column: number | null): readonly Mark[] {
  return marks.filter((mark) => mark.row === row && mark.column === column);
}

const spoken = {error: 'fejl', warning: 'bemærkning', note: 'note'} as const;

function classOf(marks: readonly Mark[]): string {
  return (['error', 'warning', 'note'] as const).find((name) => marks.some(({severity}) => severity === name)) ?? '';
}

function sentencesOf(marks: readonly Mark[]) {
  return marks.length ? marks.map(({sentence}) => sentence).join('\n') : nothing;
}
