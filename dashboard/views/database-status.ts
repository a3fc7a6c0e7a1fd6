import {html} from 'lit';
import type {LocalDatabase, Status} from '../database/local.ts';

/** How far the database has come, in words and, while it is on its way, as a bar. */
export function renderDatabaseStatus(database: LocalDatabase) {
  const {state, loaded, total}: Status = database.status;
  if (state === 'idle') return html`<p class="database"></p>`;
  if (state === 'ready') return html`<p class="database">Klar til alle udvalg</p>`;
  if (state === 'failed') return renderFailed(database);
  return html`<p class="database">
    <label for="database">${state === 'fetching' ? fetching(loaded, total) : 'Gør klar til alle udvalg …'}</label>
    ${
      state === 'fetching' && loaded !== undefined && total
        ? html`<progress id="database" max=${total} value=${loaded}></progress>`
        : html`<progress id="database"></progress>`
    }
  </p>`;
}

function renderFailed(database: LocalDatabase) {
  return html`<p class="database failed">
    ${database.status.problem} Hele datasættet, enkelte kommuner og enkelte hold kan I se uden.
    <button type="button" class="plain" @click=${() => database.start().catch(() => undefined)}>Prøv igen</button>
  </p>`;
}

function fetching(loaded: number | undefined, total: number | undefined): string {
  if (loaded === undefined) return 'Henter databasen …';
  return `Henter databasen: ${megabytes(loaded)}${total ? ` af ${megabytes(total)}` : ''} MB`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toLocaleString('da', {minimumFractionDigits: 1, maximumFractionDigits: 1});
}
