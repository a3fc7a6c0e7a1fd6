import {html, nothing} from 'lit';
import {counted} from '../../data/model/danish.ts';
import type {SiteEntry} from '../../data/model/package-index.ts';
import {tables} from '../../data/model/tables.ts';
import {summary} from '../../data/workbook/difference-in-words.ts';
import type {Difference, FieldChange, Kind, RowChange, VillageChange} from '../../data/workbook/difference.ts';
import type {Compared} from '../own-data/desk.ts';

/** What would change on the site, by village and field; `choose` compares with another published package. */
export function renderDifference(compared: Compared, against: string | null, choose: (name: string) => void) {
  const {packages, isUnread, difference} = compared;
  return html`<section aria-labelledby="forskel">
    <h3 id="forskel">Det ændres</h3>
    ${packages.length ? renderChoice(packages, against, choose) : nothing}
    <p class="difference">${isUnread ? unread : summary(difference)}</p>
    ${
      difference.description.length
        ? html`<h4>Pakken</h4>
            ${renderFields(difference.description)}`
        : nothing
    }
    ${renderVillages(difference)}
  </section>`;
}

const unread = 'Den udgivne pakke er fra en ældre udgave af siden, så hvad der ændres, kan ikke vises.';
const mostVillages = 50;
const mostRows = 30;

function renderChoice(packages: readonly SiteEntry[], against: string | null, choose: (name: string) => void) {
  const isThere = packages.some(({name}) => name === against);
  return html`<p>
    <label class="against"
      >Sammenlignet med
      <select @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}>
        ${isThere ? nothing : html`<option value="" selected>intet udgivet af samme navn</option>`}
        ${packages.map(({name, title}) => html`<option value=${name} ?selected=${name === against}>${title}</option>`)}
      </select>
    </label>
  </p>`;
}

function renderVillages({villages}: Difference) {
  const more = villages.length - mostVillages;
  return html`${villages.slice(0, mostVillages).map(renderVillage)}
  ${more > 0 ? html`<p>… og ${counted(more, 'landsby', 'landsbyer')} til</p>` : nothing}`;
}

function renderVillage({name, kind, rows, count}: VillageChange) {
  const words = kind === 'changed' ? counted(rows.length, 'række', 'rækker') : counted(count, 'række', 'rækker');
  const more = rows.length - mostRows;
  const title = html`${name} <small>${villageKinds[kind]}, ${words}</small>`;
  if (!rows.length) return html`<p class="village ${kind}"><strong>${title}</strong></p>`;
  return html`<details class="village ${kind}">
    <summary>${title}</summary>
    <ul>
      ${rows.slice(0, mostRows).map(renderRow)}
    </ul>
    ${more > 0 ? html`<p>… og ${counted(more, 'række', 'rækker')} til</p>` : nothing}
  </details>`;
}

function renderRow({table, kind, name, fields}: RowChange) {
  return html`<li>
    <strong>${tables[table].title}, ${rowKinds[kind]}:</strong> ${name}
    ${kind === 'changed' ? renderFields(fields) : nothing} ${kind === 'new' ? renderValues(fields) : nothing}
  </li>`;
}

function renderFields(fields: readonly FieldChange[]) {
  return html`<ul>
    ${fields.map(
      ({heading, before, after}) =>
        html`<li>
          ${heading}: <del>${before ?? 'ikke oplyst'}</del> <span aria-hidden="true">→</span
          ><span class="spoken">bliver</span> <ins>${after ?? 'ikke oplyst'}</ins>
        </li>`,
    )}
  </ul>`;
}

function renderValues(fields: readonly FieldChange[]) {
  const told = fields.filter(({field, after}) => after !== null && field !== 'village');
  return html`<ul>
    ${told.map(({heading, after}) => html`<li>${heading}: ${after}</li>`)}
  </ul>`;
}

const villageKinds: Readonly<Record<Kind, string>> = {new: 'ny', changed: 'ændret', removed: 'fjernes'};
const rowKinds: Readonly<Record<Kind, string>> = {new: 'ny', changed: 'ændret', removed: 'fjernes'};
