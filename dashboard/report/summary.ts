import {html, type Markup} from '../../data/build/markup.ts';
import {cellText} from '../panel/cells.ts';
import type {Column} from '../questions/question.ts';
import type {Answered} from './answered.ts';

/** What is counted of each purpose, and of how many villages that tells; `definition` has a paragraph for each. */
export function renderPurposes({question: {columns, definition}, answer}: Answered): Markup {
  return html`<div class="purposes">${answer.rows.map((row, i) => renderPurpose(columns, row, definition[i]!))}</div>`;
}

function renderPurpose<Row>(columns: readonly Column<Row>[], row: Row, definition: string): Markup {
  const [title, number, unit, , told, villages] = columns.map((column) => cellText(column.value(row), column.kind));
  const isTold = columns[1]!.value(row) !== null;
  const [, counted] = definition.split(/^[^:]*: /);
  return html`<section>
    <h3>${title}</h3>
    <p class="told">${isTold && `${number} ${unit}. `}${told} af ${villages} landsbyer har oplyst det.</p>
    <p>${capital(counted ?? definition)}</p>
  </section>`;
}

function capital(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}`;
}

/** What the report tells, each thing in a sentence or two, with the way to where it stands. */
export function renderHighlights(highlights: readonly Answered[], numbers: ReadonlyMap<string, string>): Markup {
  return html`<ul class="highlights">
    ${highlights.map(
      ({question: {key, title}, sentence}) =>
        html`<li><b>${title}</b> ${sentence} <a href="#${key}">Afsnit ${numbers.get(key)}</a></li>`,
    )}
  </ul>`;
}
