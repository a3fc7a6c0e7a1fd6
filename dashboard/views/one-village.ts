import {html, nothing} from 'lit';
import {counted} from '../../data/model/danish.ts';
import type {VillageEntry} from '../../data/model/package-index.ts';
import {isWithin} from '../read-selection.ts';
import {openVillages} from './compare.ts';
import {hrefOf, type Scene} from './scene.ts';

/** How many villages are offered as links. */
const mostOffered = 60;

/** The first chosen village, or villages to choose from. */
export function renderOneVillage(scene: Scene) {
  const {villages, selection, origin} = scene;
  if (!villages) return html`<p class="hint">Henter landsbyerne …</p>`;
  const entry = shownVillage(scene);
  if (!entry) return renderOffer(scene, villages);
  return html`${selection.villages.length > 1 ? renderOthers(scene, villages, entry) : nothing}
    <dash-village .entry=${entry} .origin=${origin}></dash-village>
    <p>
      <a href=${hrefOf({...selection, view: 'indlejr', villages: [entry.id]})}
        >Flere måder at sætte det på jeres hjemmeside</a
      >
    </p>`;
}

/** The village that is shown; null where none is chosen, or they have not come. */
export function shownVillage({villages, selection}: Pick<Scene, 'villages' | 'selection'>): VillageEntry | null {
  return villages?.find(({id}) => id === selection.villages[0]) ?? null;
}

function renderOthers(scene: Scene, villages: readonly VillageEntry[], shown: VillageEntry) {
  const {selection} = scene;
  const others = villages.filter(({id}) => id !== shown.id && selection.villages.includes(id));
  const first = (id: string) => [id, ...selection.villages.filter((other) => other !== id)];
  return html`<nav class="others" aria-label="De andre valgte landsbyer">
    <ul class="chips">
      ${others.map(({id, name}) => html`<li><a href=${hrefOf({...selection, villages: first(id)})}>${name}</a></li>`)}
    </ul>
  </nav>`;
}

function renderOffer({selection}: Scene, villages: readonly VillageEntry[]) {
  const within = villages.filter((village) => isWithin(village, selection));
  const hidden = within.length - mostOffered;
  return html`<div class="invitation">
    <h2>Hvilken landsby?</h2>
    <ul class="names">
      ${within
        .slice(0, mostOffered)
        .map(
          ({id, name, municipality}) =>
            html`<li>
              <a href=${hrefOf({...selection, villages: [id]})}>${name}</a> <small>${municipality.name} Kommune</small>
            </li>`,
        )}
    </ul>
    ${
      hidden > 0
        ? html`<p>Og ${counted(hidden, 'anden', 'andre')}, som I finder ved navn.</p>
            <p><button type="button" @click=${openVillages}>Find en landsby</button></p>`
        : nothing
    }
  </div>`;
}
