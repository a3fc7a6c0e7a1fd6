import {html, LitElement, nothing} from 'lit';
import '../../components/index.ts';
import {define} from '../../components/internal/define.ts';
import {sentenceOf} from '../../data/build/embed-words.ts';
import {snippets} from '../../data/build/snippets.ts';
import {plainLook} from '../../data/model/embedding.ts';
import {phaseInWords, type VillageEntry} from '../../data/model/package-index.ts';
import type {Village} from '../../data/model/village.ts';
import type {Origin} from '../open-package.ts';
import {copyCode, renderCode} from './code.ts';
import {VillageTask} from './village-task.ts';

/** One village, made of the elements that it can put on its own page. */
export class DashVillage extends LitElement {
  static override get properties() {
    return {entry: {attribute: false}, origin: {attribute: false}};
  }

  /** The village in its package's index. */
  declare entry: VillageEntry;

  /** Where its package is had from. */
  declare origin: Origin;

  readonly #village: VillageTask = new VillageTask(this);

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {municipality, cohort, name, page} = this.entry;
    const {address} = this.origin;
    return html`<dl class="facts">
        ${renderFact('Kommune', `${municipality.name} Kommune`)} ${renderFact('Hold', cohort)}
        ${renderFact('Fase', phaseInWords(this.entry))}
        ${address && renderFact('Hele siden', html`<a href=${new URL(page, address).href}>Læs om ${name}</a>`)}
      </dl>
      ${this.#village.draw(
        (village) => html`${this.#renderWork(village)} ${address ? this.#renderEmbed(village, address) : nothing}`,
      )}`;
  }

  #renderWork(village: Village) {
    return html`<blup-village .village=${village}>
      <section aria-labelledby="forloeb">
        <h2 id="forloeb">Vejen</h2>
        <blup-progress></blup-progress>
      </section>
      <section aria-labelledby="maal">
        <h2 id="maal">Mål</h2>
        <blup-goal-wheel></blup-goal-wheel>
      </section>
      <section aria-labelledby="initiativer">
        <h2 id="initiativer">Initiativer</h2>
        <blup-initiatives></blup-initiatives>
      </section>
    </blup-village>`;
  }

  #renderEmbed(village: Village, address: string) {
    const day = this.origin.prepared.package.updated;
    const codes = snippets({
      village,
      element: 'progress',
      look: plainLook,
      language: 'da',
      width: null,
      addresses: {site: new URL('../', document.baseURI).href, package: new URL('./', address).href},
      words: sentenceOf(village, 'progress', 'da', day),
      day,
    });
    return html`<section aria-labelledby="indsaet-titel" @click=${copyCode}>
      <h2 id="indsaet-titel">Sæt det på jeres egen side</h2>
      <p>
        Kopiér linjen, og sæt den ind i en blok til HTML på jeres hjemmeside. Så følger den selv med, når der er nyt om
        landsbyen.
      </p>
      ${(['element', 'frame', 'link'] as const).map((form) => renderCode(form, codes.get(form)!))}
    </section>`;
  }
}

define('dash-village', DashVillage);

declare global {
  interface HTMLElementTagNameMap {
    'dash-village': DashVillage;
  }
}

function renderFact(term: string, told: unknown) {
  return html`<div>
    <dt>${term}</dt>
    <dd>${told ?? 'Ikke oplyst'}</dd>
  </div>`;
}
