import {phaseInWords, type PackageIndex, type VillageEntry} from '../model/package-index.ts';
import {counted} from '../model/danish.ts';
import {html, type Markup} from './markup.ts';

/** The villages of a package as a list of links; `base` is the way from the page to the package's folder. */
export function villageCards({villages}: PackageIndex, base = ''): Markup {
  if (!villages.length) return html`<p class="untold">Der er ingen landsbyer endnu.</p>`;
  return html`<ul class="cards">
    ${villages.map((village) => renderCard(village, base))}
  </ul>`;
}

function renderCard(village: VillageEntry, base: string): Markup {
  const {name, page, municipality, cohort, initiatives} = village;
  return html`<li>
    <a href="${base}${page}">${name}</a>
    <dl>
      <div>
        <dt>Kommune</dt>
        <dd>${municipality.name}</dd>
      </div>
      <div>
        <dt>Hold</dt>
        <dd>${cohort ?? 'ikke oplyst'}</dd>
      </div>
      <div>
        <dt>Fase</dt>
        <dd>${lowered(phaseInWords(village))}</dd>
      </div>
      <div>
        <dt>Initiativer</dt>
        <dd>${initiatives ?? 'ikke oplyst'}</dd>
      </div>
    </dl>
  </li> `;
}

function lowered(words: string): string {
  return words.replace(/^(Ikke|Skal|Afsluttet)/, (word) => word.toLowerCase());
}

/** "24 landsbyer" */
export function villagesInAll({villages}: PackageIndex): string {
  return counted(villages.length, 'landsby', 'landsbyer');
}
