import {html, LitElement} from 'lit';
import {define} from '../../components/internal/define.ts';
import {danishDate} from '../../data/model/danish.ts';
import type {Database} from '../database/database.ts';
import {fileName, save} from '../files/save.ts';
import type {PackageFacts} from '../panel/package-facts.ts';
import {chapters} from '../report/chapters.ts';
import {filterOf, type Selection} from '../selection.ts';
import {styles} from './report.styles.ts';

type Made = 'rapport' | 'dias';

/** Makes the report of what is chosen, as of a day: a document to be printed, or its pictures and tables in a zip. */
export class DashReport extends LitElement {
  static override get properties() {
    return {
      database: {attribute: false},
      source: {attribute: false},
      selection: {attribute: false},
      site: {attribute: false},
      date: {state: true},
      making: {state: true},
      said: {state: true},
      problem: {state: true},
    };
  }

  static override readonly styles = styles;

  declare database: Database;

  /** What is known of the package. */
  declare source: PackageFacts;

  declare selection: Selection;

  /** Where the data are published, with a slash at its end; null where nobody could find them by that. */
  declare site: string | null;

  /** The day that the reader has chosen; null until one has been. */
  declare date: string | null;
  declare making: Made | null;
  declare said: string;
  declare problem: string;

  constructor() {
    super();
    this.date = this.making = null;
    this.said = this.problem = '';
  }

  override render() {
    const {updated} = this.source;
    return html`<p>
        Rapporten er om det, I har valgt ovenfor, som det stod på én dag. Den er ét dokument med tekst, figurer og
        tabeller, som kan læses uden net, udskrives på A4 og gemmes som PDF. De samme data, det samme udvalg og den
        samme dag giver den samme rapport.
      </p>
      <ul>
        <li>Sammenfatning</li>
        ${chapters.map(({title}) => html`<li>${title}</li>`)}
        <li>Metode, forbehold og kilder</li>
        <li>Tallene bag figurerne</li>
      </ul>
      <form @submit=${this.#makeReport}>
        <label>
          Opgjort den
          <input type="date" required max=${updated} .value=${this.#day()} @change=${this.#setDate} />
          <small>Senest ${danishDate(updated)}, som data er fra.</small>
        </label>
        <div class="choices">
          <button type="submit" aria-disabled=${this.making ? 'true' : 'false'}>Lav rapporten</button>
          <button type="button" aria-disabled=${this.making ? 'true' : 'false'} @click=${this.#makeSlides}>
            Figurer og tabeller til dias (zip)
          </button>
        </div>
        <div role="status">${this.said}</div>
        <div role="alert" class="wrong">${this.problem}</div>
      </form>`;
  }

  // The end of the chosen period is the day, until another is chosen.
  #day(): string {
    const {updated} = this.source;
    const {until} = filterOf(this.selection, {package: {updated}});
    return this.date ?? until;
  }

  readonly #setDate = ({target}: Event): void => {
    this.date = (target as HTMLInputElement).value || null;
  };

  readonly #makeReport = (event: Event): void => {
    event.preventDefault();
    void this.#make('rapport', 'Laver rapporten …', async () => {
      const [{makeReport}, {fetchFonts}] = await Promise.all([
        import('../report/report.ts'),
        import('../report/fonts.ts'),
      ]);
      const {database, selection, site} = this;
      const text = await makeReport({
        database,
        selection,
        date: this.#day(),
        site,
        fonts: await fetchFonts(),
        document,
      });
      save(new Blob([text], {type: 'text/html;charset=utf-8'}), this.#fileName('rapport', 'html'));
      return `Rapporten er gemt som ${this.#fileName('rapport', 'html')}. Åbn den, og vælg Udskriv for at få den på papir eller som PDF.`;
    });
  };

  readonly #makeSlides = (): void => {
    void this.#make('dias', 'Tegner figurerne …', async () => {
      const {slidesZip} = await import('../report/slides.ts');
      const {database, selection, source} = this;
      const filter = filterOf({...selection, date: this.#day()}, {package: source});
      const view = {filter, measure: selection.measure};
      let made = 0;
      const zip = await slidesZip(database, view, source, () => (this.said = `Tegner figurerne: ${++made} er klar …`));
      save(zip, this.#fileName('dias', 'zip'));
      return `Figurerne (SVG og PNG) og tabellerne (Excel) er gemt i ${this.#fileName('dias', 'zip')}.`;
    });
  };

  #fileName(key: string, ending: string): string {
    return fileName({key, updated: this.#day(), invented: this.source.invented}, ending);
  }

  async #make(what: Made, doing: string, work: () => Promise<string>): Promise<void> {
    if (this.making) return;
    this.making = what;
    this.said = doing;
    this.problem = '';
    try {
      this.said = await work();
    } catch (error) {
      this.said = '';
      this.problem = whyNot(error as Error);
    } finally {
      this.making = null;
    }
  }
}

function whyNot({name, message}: Error): string {
  return name === 'NoVillages' ? 'Ingen landsbyer passer til det valgte.' : `Det kunne ikke laves: ${message}`;
}

define('dash-report', DashReport);

declare global {
  interface HTMLElementTagNameMap {
    'dash-report': DashReport;
  }
}
