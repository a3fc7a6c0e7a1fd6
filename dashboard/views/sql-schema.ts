import {html, nothing} from 'lit';
import {counted} from '../../data/model/danish.ts';
import type {Formula, Schema, Table} from '../database/schema.ts';

/** The tables and formulas there are to ask about; `look` hears which the reader wants to see rows of. */
export function renderSchema({tables, formulas}: Schema, look: (table: Table) => void) {
  return html`<h3>Tabeller</h3>
    ${tables.map((table) => renderTable(table, look))} ${formulas.length ? html`<h3>Formler</h3>` : nothing}
    ${formulas.map(renderFormula)}`;
}

function renderTable(table: Table, look: (table: Table) => void) {
  const {name, comment, rows, columns} = table;
  return html`<details>
    <summary>
      <code>${name}</code>${rows === null ? nothing : html` <small>${counted(rows, 'række', 'rækker')}</small>`}
    </summary>
    ${comment ? html`<p>${comment}</p>` : nothing}
    <ul>
      ${columns.map(
        (column) =>
          html`<li>
            <code>${column.name}</code>
            <small>${column.type}</small>${column.comment ? html`<div>${column.comment}</div>` : nothing}
          </li>`,
      )}
    </ul>
    <button type="button" class="second" @click=${() => look(table)}>Se rækkerne i ${name}</button>
  </details>`;
}

function renderFormula({name, parameters, comment, isTable}: Formula) {
  return html`<details>
    <summary><code>${name}</code> <small>(${parameters.join(', ')})</small></summary>
    <p>
      ${comment} <small>${isTable ? `Giver en tabel: FROM ${name}(…).` : `Giver en værdi: SELECT ${name}(…).`}</small>
    </p>
  </details>`;
}
