import {html} from 'lit';
import {phaseInWords, type VillageEntry} from '../data/model/package-index.ts';
import type {LoadedPackage} from './packages.ts';

/** The chosen villages as a table. */
export function renderOverview({title, address}: LoadedPackage, villages: readonly VillageEntry[]) {
  return html`<div class="scroll" role="region" aria-label="Landsbyer i ${title}" tabindex="0">
    <table>
      <caption>
        ${title}
      </caption>
      <thead>
        <tr>
          ${['Landsby', 'Kommune', 'Hold', 'Fase', 'Initiativer'].map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${villages.map((village) => renderVillage(village, address))}
      </tbody>
    </table>
  </div>`;
}

function renderVillage(village: VillageEntry, address: string) {
  const {name, page, municipality, cohort, initiatives} = village;
  return html`<tr>
    <th scope="row"><a href=${new URL(page, address).href}>${name}</a></th>
    <td>${municipality.name}</td>
    <td>${cohort ?? 'Ikke oplyst'}</td>
    <td>${phaseInWords(village)}</td>
    <td>${initiatives ?? 'Ikke oplyst'}</td>
  </tr>`;
}
