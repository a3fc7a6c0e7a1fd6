import {html, LitElement, nothing} from 'lit';
import {define} from '../../components/internal/define.ts';
import {checkPage, type Finding} from '../embed/check-page.ts';

/** Tells from the source of a reader's own page what it has let through. */
class DashSelfTest extends LitElement {
  static override get properties() {
    return {site: {attribute: false}, found: {state: true}};
  }

  /** Where our scripts stand, with a slash at its end. */
  declare site: string;

  /** What was found; null until there has been something to look through. */
  declare found: readonly Finding[] | null;

  constructor() {
    super();
    this.found = null;
  }

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    return html`<section aria-labelledby="selvtest-titel">
      <h2 id="selvtest-titel">Selvtest: kom det igennem?</h2>
      <p>
        Åbn jeres side, tryk Ctrl+U, så Ctrl+A og Ctrl+C, og sæt det hele ind her. Det bliver i jeres browser: intet
        sendes nogen steder hen.
      </p>
      <div class="snippet">
        <label for="kilde">Sidens kilde</label>
        <textarea id="kilde" rows="4" spellcheck="false" autocomplete="off" @input=${this.#check}></textarea>
      </div>
      <div role="status">
        ${
          this.found
            ? html`<ul class="findings">
                ${this.found.map(({kind, text}) => html`<li class=${kind}><b>${kinds[kind]}</b> ${text}</li>`)}
              </ul>`
            : nothing
        }
      </div>
    </section>`;
  }

  readonly #check = ({target}: Event): void => {
    const source = (target as HTMLTextAreaElement).value;
    this.found = source.trim() ? checkPage(source, this.site) : null;
  };
}

const kinds: Readonly<Record<Finding['kind'], string>> = {good: 'Ja:', bad: 'Nej:', note: 'Bemærk:'};

define('dash-self-test', DashSelfTest);

declare global {
  interface HTMLElementTagNameMap {
    'dash-self-test': DashSelfTest;
  }
}
