import {html, LitElement, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {counted} from '../../data/model/danish.ts';
import type {VillageEntry} from '../../data/model/package-index.ts';
import {define} from '../../components/internal/define.ts';
import {mostChosen} from '../selection.ts';
import {matching} from './matching.ts';

/** How many villages stand in the list at once; the rest are found by writing some of their name. */
const mostListed = 60;

/**
 * A list of villages to tick, which is searched where it is long. Stands in the page's own tree and looks as the page says.
 *
 * @fires {CustomEvent<readonly string[]>} dash-villages - The ids that the reader has now chosen.
 */
class DashVillages extends LitElement {
  static override get properties() {
    return {villages: {attribute: false}, chosen: {attribute: false}, sought: {state: true}};
  }

  /** Those that may be chosen, sorted; null until they have come. */
  villages: readonly VillageEntry[] | null = null;

  /** The ids of those that are. */
  chosen: readonly string[] = [];

  /** What the reader has written of a name. */
  declare sought: string;

  constructor() {
    super();
    this.sought = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {villages, chosen} = this;
    return html`<details class="villages">
      <summary>
        <span class="label">Landsbyer</span>
        <span class="box">${chosen.length ? counted(chosen.length, 'valgt', 'valgte') : 'Alle landsbyer'}</span>
      </summary>
      ${villages ? this.#renderList(villages) : html`<p>Henter landsbyernes navne …</p>`}
    </details>`;
  }

  #renderList(villages: readonly VillageEntry[]) {
    const isLong = villages.length > 12;
    const found = matching(villages, this.sought);
    const listed = [...found.filter(this.#isChosen), ...found.filter((village) => !this.#isChosen(village))];
    return html`<div class="list">
      ${
        isLong
          ? html`<label class="seek"
              >Find en landsby
              <input
                type="search"
                autocomplete="off"
                .value=${this.sought}
                @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)}
              />
            </label>`
          : nothing
      }
      <p class=${isLong ? 'found' : 'spoken'} role="status">${this.#foundInWords(found.length, villages.length)}</p>
      <ul aria-label="Landsbyer">
        ${listed.slice(0, mostListed).map((village) => this.#renderVillage(village, villages))}
      </ul>
    </div>`;
  }

  #renderVillage(village: VillageEntry, all: readonly VillageEntry[]) {
    const isChosen = this.#isChosen(village);
    const isTwin = all.some(({id, name}) => id !== village.id && name === village.name);
    return html`<li>
      <label>
        <input
          type="checkbox"
          .checked=${live(isChosen)}
          ?disabled=${!isChosen && this.chosen.length >= mostChosen}
          @change=${() => this.#toggle(village.id)}
        />
        <span>${village.name}${isTwin ? html` <small>${village.municipality.name}</small>` : nothing}</span>
      </label>
    </li>`;
  }

  readonly #isChosen = ({id}: VillageEntry): boolean => this.chosen.includes(id);

  #toggle(id: string): void {
    const others = this.chosen.filter((chosen) => chosen !== id);
    const detail = others.length < this.chosen.length ? others : [...others, id];
    this.dispatchEvent(new CustomEvent('dash-villages', {detail}));
  }

  #foundInWords(found: number, all: number): string {
    if (this.chosen.length >= mostChosen) return `Der kan vælges ${mostChosen} landsbyer ad gangen.`;
    const told = this.sought.trim()
      ? `${found} af ${counted(all, 'landsby', 'landsbyer')}`
      : counted(all, 'landsby', 'landsbyer');
    return found > mostListed ? `${told}. De første ${mostListed} vises: skriv mere af navnet.` : `${told}.`;
  }
}

define('dash-villages', DashVillages);

declare global {
  interface HTMLElementTagNameMap {
    'dash-villages': DashVillages;
  }
}
