import {html, LitElement, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {define} from '../../components/internal/define.ts';
import {sentenceOf} from '../../data/build/embed-words.ts';
import {snippets, type Form} from '../../data/build/snippets.ts';
import {plainLook, readAccent, type EmbeddedElement, type Look, type Scheme} from '../../data/model/embedding.ts';
import type {Language} from '../../data/model/language.ts';
import type {VillageEntry} from '../../data/model/package-index.ts';
import type {Village} from '../../data/model/village.ts';
import {recipes} from '../embed/recipes.ts';
import type {Origin} from '../open-package.ts';
import {copyCode, renderCode} from './code.ts';
import {renderPreview} from './embed-preview.ts';
import './self-test.ts';
import {VillageTask} from './village-task.ts';

/** How to put a village on a page of one's own: what is chosen, how it will look, and the code that a kind of site takes. */
export class DashEmbed extends LitElement {
  static override get properties() {
    return {
      entries: {attribute: false},
      entry: {attribute: false},
      origin: {attribute: false},
      site: {attribute: false},
      element: {state: true},
      look: {state: true},
      language: {state: true},
      width: {state: true},
      recipe: {state: true},
      shade: {state: true},
    };
  }

  /** The villages to choose from. */
  declare entries: readonly VillageEntry[];

  /** The village that is chosen. */
  declare entry: VillageEntry;

  /** Where its package is had from. */
  declare origin: Origin;

  /** Where the site stands, with a slash at its end. */
  declare site: string;

  declare element: EmbeddedElement;
  declare look: Look;
  declare language: Language;
  declare width: number | null;
  declare recipe: string;
  declare shade: Scheme;
  readonly #village: VillageTask = new VillageTask(this);

  constructor() {
    super();
    this.width = null;
    this.element = 'progress';
    this.look = plainLook;
    this.language = 'da';
    this.recipe = recipes[0]!.key;
    this.shade = 'light';
  }

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<p class="hint">
        Vælg, hvad der skal stå på jeres side, og hvilken slags side det er. Kopiér koden, og sæt den ind. Så følger den
        selv med, når der er nyt om landsbyen.
      </p>
      ${this.#renderForm()}
      ${this.#village.draw((village) => html`${renderPreview(this.#preview())} ${this.#renderCodes(village)}`)}
      <dash-self-test id="selvtest" .site=${this.site}></dash-self-test>`;
  }

  #renderForm() {
    const {element, look, language, width} = this;
    return html`<form class="fields" @submit=${(event: Event) => event.preventDefault()}>
      <label
        >Landsby
        <select name="landsby" @change=${this.#chooseVillage}>
          ${this.entries.map(
            ({id, name}) => html`<option value=${id} ?selected=${id === this.entry.id}>${name}</option>`,
          )}
        </select></label
      >
      ${select('Hvad', 'element', elementNames, element, (value) => (this.element = value))}
      ${select('Bag den er der', 'farver', schemeNames, look.scheme, (scheme) => (this.look = {...look, scheme}))}
      ${select('Sprog', 'sprog', languageNames, language, (value) => (this.language = value))}
      ${select('Bredde', 'bredde', widthNames, width === null ? 'alt' : String(width), this.#setWidth)}
      <label
        >Jeres egen farve
        <input
          name="accent"
          placeholder="fx 7a3b69"
          maxlength="7"
          .value=${live(look.accent ?? '')}
          @change=${this.#setAccent}
        /><small>Seks tegn, som i en farvevælger. Tom er vores egen.</small></label
      >
    </form>`;
  }

  #renderCodes(village: Village) {
    const recipe = recipes.find(({key}) => key === this.recipe)!;
    const codes = this.#codes(village);
    const [first, ...others] = recipe.forms.filter((form) => codes.has(form));
    return html`<section aria-labelledby="koder" @click=${copyCode}>
      <h2 id="koder">Koden</h2>
      ${select('Jeres side er lavet i', 'opskrift', recipeNames, this.recipe, (value) => (this.recipe = value))}
      <ol class="steps">
        ${recipe.steps.map((step) => html`<li>${step}</li>`)}
      </ol>
      ${first ? renderCode(first, codes.get(first)!, true) : nothing}
      ${
        others.length
          ? html`<details>
              <summary>Andet, som den slags side tager imod</summary>
              ${others.map((form) => renderCode(form, codes.get(form)!))}
            </details>`
          : nothing
      }
    </section>`;
  }

  #codes(village: Village): ReadonlyMap<Form, string> {
    const {element, look, language, width, site} = this;
    const day = this.origin.prepared.package.updated;
    const words = sentenceOf(village, element, language, day);
    const addresses = {site, package: new URL('./', this.origin.address!).href};
    return snippets({village, element, look, language, width, addresses, words, day});
  }

  #preview() {
    const {element, look, language, shade} = this;
    return {
      address: this.origin.address!,
      village: this.entry,
      element,
      language,
      look: {...look, scheme: shade},
      setShade: (to: Scheme) => (this.shade = to),
    };
  }

  readonly #chooseVillage = ({target}: Event): void => {
    const id = (target as HTMLSelectElement).value;
    this.dispatchEvent(new CustomEvent('dash-village', {detail: id, bubbles: true, composed: true}));
  };

  readonly #setWidth = (value: string): void => {
    this.width = value === 'alt' ? null : Number(value);
  };

  readonly #setAccent = ({target}: Event): void => {
    this.look = {...this.look, accent: readAccent((target as HTMLInputElement).value)};
  };
}

const elementNames: Readonly<Record<EmbeddedElement, string>> = {
  progress: 'Vejen gennem BLUP',
  'goal-wheel': 'Verdensmål',
  initiatives: 'Initiativer',
};

const schemeNames: Readonly<Record<Scheme, string>> = {
  light: 'lyst',
  dark: 'mørkt',
  auto: 'det, læseren har valgt',
};

const languageNames: Readonly<Record<Language, string>> = {da: 'Dansk', en: 'English', de: 'Deutsch'};

const widthNames = {alt: 'Hele pladsen', 360: '360 pixels', 600: '600 pixels', 900: '900 pixels'} as Readonly<
  Record<string, string>
>;

const recipeNames = Object.fromEntries(recipes.map(({key, name}) => [key, name])) as Readonly<Record<string, string>>;

function select<Key extends string>(
  label: string,
  name: string,
  names: Readonly<Record<Key, string>>,
  chosen: Key,
  choose: (key: Key) => void,
) {
  return html`<label
    >${label}
    <select name=${name} @change=${({target}: Event) => choose((target as HTMLSelectElement).value as Key)}>
      ${Object.entries<string>(names).map(
        ([key, words]) => html`<option value=${key} ?selected=${key === chosen}>${words}</option>`,
      )}
    </select></label
  >`;
}

define('dash-embed', DashEmbed);

declare global {
  interface HTMLElementTagNameMap {
    'dash-embed': DashEmbed;
  }
}
