import {html, LitElement, nothing} from 'lit';
import {save} from '../files/save.ts';
import {Refusal} from '../../data/workbook/refusal.ts';
import type {Brought} from '../own-data/brought.ts';
import {Desk, type CheckedInShort, type Compared, type Progress} from '../own-data/desk.ts';
import {chosen, dropped} from '../own-data/gather.ts';
import type {Spot, Told} from '../own-data/told.ts';
import {dataAddress} from '../start.ts';
import {renderDifference} from './own-data-difference.ts';
import {renderProblems} from './own-data-problems.ts';
import {renderSummary} from './own-data-result.ts';
import {renderSheet, type ShownSheet} from './own-data-sheet.ts';
import {styles} from './own-data.styles.ts';

/** What there is to show: nothing yet, how far the check has come, why there is none, or what came of it. */
type Result = null | Progress | {readonly refusal: string} | {readonly checked: CheckedInShort};

/**
 * Takes a package from the reader's own disk, as a workbook, a folder, a zip or a table, checks it as the build does, shows what
 * is wrong with it and where, and what it would change; and gives it back as a workbook, or as all that is to be published.
 * Nothing leaves the reader's machine.
 *
 * @tagname dash-own-data
 * @fires {CustomEvent<DataPackage>} dash-package - A package without errors, as it may be public, which the reader wants to see.
 */
export class DashOwnData extends LitElement {
  static override get styles() {
    return styles;
  }
  static override get properties() {
    const inner = ['result', 'compared', 'against', 'sheet', 'yes', 'making', 'isOver'];
    return {source: {attribute: false}, ...Object.fromEntries(inner.map((name) => [name, {state: true}]))};
  }

  /** The published package the page shows, which can be had as a workbook; empty where it shows none. */
  source = '';

  private result: Result = null;
  private compared: Compared | null = null;
  /** The published package it is compared with. */
  private against: string | null = null;
  private sheet: ShownSheet | null = null;
  /** Whether the reader has said yes to what goes away. */
  private yes = false;
  /** What is being made, in words, or why it could not be. */
  private making = '';
  private isOver = false;
  #desk: Desk | null = null;
  #from: HTMLElement | null = null;

  // A file dropped beside the frame would be opened in place of the page.
  override connectedCallback() {
    super.connectedCallback();
    for (const [name, listener] of this.#listeners) addEventListener(name, listener);
  }

  // What was checked stays, since the reader may come back to it.
  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const [name, listener] of this.#listeners) removeEventListener(name, listener);
  }

  /** Checks what is brought, instead of what is being checked. */
  async open(bringing: readonly Brought[] | Promise<readonly Brought[]>): Promise<void> {
    this.#clear();
    const desk = (this.#desk = new Desk());
    this.result = {done: 0, of: 0, doing: 'Læser'};
    const result = await this.#check(desk, bringing);
    if (desk !== this.#desk) return;
    this.result = result;
    if ('checked' in result && result.checked.description) await this.#compare(result.checked.description.name);
  }

  override render() {
    const {result, sheet} = this;
    const checked = result && 'checked' in result ? result.checked : null;
    return html`
      ${this.#renderStart()}
      <div role="status" class=${result && !('doing' in result) ? 'told' : ''}>${this.#renderResult()}</div>
      ${checked ? this.#renderWays(checked) : nothing}
      ${
        sheet
          ? renderSheet(
              sheet,
              (line) => void this.#go(line),
              () => void this.#leaveSheet(),
            )
          : nothing
      }
      ${checked ? renderProblems(checked.problems, (told, place, from) => void this.#show(told, place, from)) : nothing}
      ${
        checked?.description && this.compared
          ? renderDifference(this.compared, this.against, (name) => void this.#compare(name))
          : nothing
      }
    `;
  }

  #renderStart() {
    return html`
      <h2>Jeres egne data</h2>
      <p>
        Her gennemgår I jeres regneark, før det udgives: I får at vide, hvad der er galt og hvor, og hvad der vil blive
        ændret. Det kan være regnearket selv (.xlsx eller .ods), en mappe eller zip-fil med CSV-filer eller en enkelt
        CSV-fil.
      </p>
      <p class="private">
        <strong>Intet forlader jeres maskine.</strong> Filerne læses i browseren, sendes ingen steder hen og er glemt,
        når I lukker siden.
      </p>
      <p class="ways">
        ${this.#renderButton('Hent skabelon', () => this.#workbook(null, 'blup-skabelon'))}
        ${
          this.source
            ? this.#renderButton('Hent det udgivne som regneark', () => this.#workbook(this.source, this.source))
            : nothing
        }
      </p>
      <div class="place ${this.isOver ? 'over' : ''}">
        <p>Træk regnearket, mappen, zip-filen eller filerne hertil, eller</p>
        <div class="ways">
          ${this.#renderWay('Vælg regneark eller filer', false)}
          ${canChooseFolder ? this.#renderWay('Vælg mappe', true) : nothing}
        </div>
      </div>
      <p role="status" class="making">${this.making}</p>
    `;
  }

  #renderButton(words: string, act: () => Promise<void>, isOff = false) {
    return html`<button type="button" ?disabled=${isOff} @click=${() => void this.#make(act)}>${words}</button>`;
  }

  #renderWay(words: string, isFolder: boolean) {
    const take = ({target}: Event) => {
      const input = target as HTMLInputElement;
      if (input.files?.length) void this.open(chosen(input.files));
      // So that the same files can be chosen again when they have been corrected.
      input.value = '';
    };
    return html`<label>
      <input
        type="file"
        multiple
        ?webkitdirectory=${isFolder}
        accept=${isFolder ? nothing : '.xlsx,.xlsm,.ods,.xls,.zip,.csv,.json'}
        @change=${take}
      />
      <span>${words}</span>
    </label>`;
  }

  #renderResult() {
    const {result} = this;
    if (!result) return nothing;
    if ('refusal' in result) return html`<p class="bad">${result.refusal}</p>`;
    if ('checked' in result) return renderSummary(result.checked);
    const {done, of, doing} = result;
    return html`<p class="checking">
        <label>${doing} … <progress max=${of || nothing} value=${of ? done : nothing}></progress></label>
      </p>
      <button type="button" @click=${this.#stop}>Stop</button>`;
  }

  #renderWays({description, problems}: CheckedInShort) {
    const reasons = this.compared?.difference.needsYes ?? [];
    const isMarked = problems.some((sheet) => sheet.told.some(({severity}) => severity !== 'note'));
    const say = ({target}: Event) => (this.yes = (target as HTMLInputElement).checked);
    return html`
      ${
        reasons.length
          ? html`<div class="reasons">
              <ul>
                ${reasons.map((reason) => html`<li>${reason}</li>`)}
              </ul>
              <label class="yes"
                ><input type="checkbox" .checked=${this.yes} @change=${say} /> Ja, det er meningen</label
              >
            </div>`
          : nothing
      }
      <p class="ways">
        ${
          description
            ? html`${this.#renderButton('Vis landsbyerne', () => this.#handOn())}
              ${this.#renderButton(
                'Hent alt til udgivelse (zip)',
                () => this.#zip(description.name),
                !this.compared || (reasons.length > 0 && !this.yes),
              )}
              ${this.#renderButton('Hent som regneark', () => this.#workbook(undefined, description.name))}`
            : nothing
        }
        ${isMarked ? this.#renderButton('Hent regnearket med mærkede celler', () => this.#marked()) : nothing}
      </p>
      ${
        description
          ? html`<p class="help">
              Pak zip-filen ud, og læg det på webstedet: erstat hele mappen <code>data/${description.name}</code>, så
              intet gammelt bliver liggende, og de filer, der ligger uden om den.
            </p>`
          : nothing
      }
    `;
  }

  readonly #stop = () => {
    this.#clear();
    this.result = null;
  };

  #clear(): void {
    this.#desk?.close();
    this.#desk = null;
    this.compared = this.sheet = null;
    this.yes = false;
    this.making = '';
  }

  async #check(desk: Desk, bringing: readonly Brought[] | Promise<readonly Brought[]>) {
    try {
      const tell = (progress: Progress) => desk === this.#desk && (this.result = progress);
      return {checked: await desk.check(await bringing, dataAddress().href, tell)};
    } catch (error) {
      return {refusal: error instanceof Refusal ? error.message : unknown};
    }
  }

  async #compare(name: string): Promise<void> {
    const desk = this.#desk!;
    const compared = await desk.difference(dataAddress().href, name).catch(() => null);
    if (desk !== this.#desk) return;
    [this.compared, this.against, this.yes] = [compared, name, false];
  }

  async #show({sentence}: Told, place: Spot, from: HTMLElement): Promise<void> {
    this.#from = from;
    const part = await this.#desk!.part(place.sheet, place.line);
    this.sheet = {part, place, sentence};
    await this.updateComplete;
    const cell = this.renderRoot.querySelector<HTMLElement>('[data-meant]');
    cell?.scrollIntoView({block: 'center', inline: 'center'});
    cell?.focus({preventScroll: true});
  }

  async #go(line: number): Promise<void> {
    const {sheet} = this;
    if (sheet) this.sheet = {...sheet, part: await this.#desk!.part(sheet.place.sheet, line)};
  }

  async #leaveSheet(): Promise<void> {
    this.sheet = null;
    await this.updateComplete;
    this.#from?.focus();
  }

  /** Makes something, and says what came of it where nothing did. */
  async #make(act: () => Promise<void>): Promise<void> {
    this.making = 'Laver filen …';
    try {
      await act();
      this.making = '';
    } catch (error) {
      const isLeft = (error as Error).name === 'AbortError';
      this.making = isLeft ? '' : error instanceof Refusal ? error.message : notMade;
    }
  }

  async #handOn(): Promise<void> {
    const detail = await this.#desk!.package();
    this.dispatchEvent(new CustomEvent('dash-package', {detail, bubbles: true, composed: true}));
  }

  async #zip(name: string): Promise<void> {
    const made = (files: number) => (this.making = `Laver filerne … ${files}`);
    save(await this.#desk!.zip(dataAddress().href, made), `${name}-udgivelse.zip`);
  }

  async #marked(): Promise<void> {
    save(await this.#desk!.marked(), 'mærkede-celler.xlsx');
  }

  async #workbook(name: string | null | undefined, file: string): Promise<void> {
    const desk = name === undefined ? this.#desk! : new Desk();
    try {
      save(await desk.workbook(dataAddress().href, name), `${file}.xlsx`);
    } finally {
      if (desk !== this.#desk) desk.close();
    }
  }

  readonly #listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ['dragover', (event) => this.#move(event as DragEvent, true)],
    ['dragleave', (event) => this.#move(event as DragEvent, (event as DragEvent).relatedTarget !== null)],
    ['drop', (event) => this.#take(event as DragEvent)],
  ];

  #move(event: DragEvent, isOver: boolean): void {
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.isOver = isOver;
  }

  #take(event: DragEvent): void {
    if (!hasFiles(event)) return;
    event.preventDefault();
    this.isOver = false;
    void this.open(dropped(event.dataTransfer!));
  }
}

const canChooseFolder = 'webkitdirectory' in HTMLInputElement.prototype;

const unknown =
  'Det kunne ikke gennemgås. Prøv igen, eller gem regnearket som .xlsx under et nyt navn, og træk det hertil i stedet.';
const notMade = 'Filen kunne ikke laves. Se, om der er forbindelse til nettet, og prøv igen.';

function hasFiles({dataTransfer}: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

if (!customElements.get('dash-own-data')) customElements.define('dash-own-data', DashOwnData);

declare global {
  interface HTMLElementTagNameMap {
    'dash-own-data': DashOwnData;
  }
}
