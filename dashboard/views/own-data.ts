import {html, LitElement, nothing} from 'lit';
import {checkAside} from '../own-data/check-aside.ts';
import type {Checked} from '../own-data/check.ts';
import {chosen, dropped} from '../own-data/gather.ts';
import {Refusal} from '../../data/workbook/refusal.ts';
import type {Brought} from '../own-data/brought.ts';
import {renderProblems, summaryOf} from './own-data-result.ts';
import {styles} from './own-data.styles.ts';

/** What there is to show: nothing yet, that a package is being checked, why it cannot be, or what came of it. */
type Result = 'checking' | {readonly refusal: string} | {readonly checked: Checked} | null;

/**
 * Takes a data package from the reader's own disk, as a folder, a zip or files, checks it as the build does, and tells what
 * is wrong with it. A package without errors is handed on to the page; one with remarks when the reader has seen them. Nothing
 * leaves the reader's machine.
 *
 * @tagname dash-own-data
 * @fires {CustomEvent<DataPackage>} dash-package - A package without errors, its small counts withheld.
 */
export class DashOwnData extends LitElement {
  static override get styles() {
    return styles;
  }
  static override get properties() {
    return {result: {state: true}, isOver: {state: true}};
  }

  private result: Result = null;
  private isOver = false;
  #asking = new AbortController();

  // A file dropped beside the frame would be opened in place of the page.
  override connectedCallback() {
    super.connectedCallback();
    for (const [name, listener] of this.#listeners) addEventListener(name, listener);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const [name, listener] of this.#listeners) removeEventListener(name, listener);
    this.#asking.abort();
  }

  /** Checks what is brought, instead of what is being checked. */
  async open(bringing: readonly Brought[] | Promise<readonly Brought[]>): Promise<void> {
    this.#asking.abort();
    const {signal} = (this.#asking = new AbortController());
    this.result = 'checking';
    const result = await this.#check(bringing, signal);
    if (signal.aborted) return;
    this.result = result;
    await this.updateComplete;
    if ('checked' in result && !result.checked.problems.length) this.#handOn(result.checked);
  }

  override render() {
    const {result} = this;
    return html`
      <h2>Se jeres egne data</h2>
      <p>
        Her kan I prøve en datapakke, før den udgives: mappen med datapackage.json og CSV-filer, som regnearket bliver
        til. Den gennemgås for fejl og vises så på denne side.
      </p>
      <p class="private">
        <strong>Intet forlader jeres maskine.</strong> Filerne læses i browseren, sendes ingen steder hen og er glemt,
        når I lukker siden.
      </p>
      <div class="place ${this.isOver ? 'over' : ''}">
        <p>Træk mappen, zip-filen eller filerne hertil, eller</p>
        <div class="ways">
          ${canChooseFolder ? this.#renderWay('Vælg mappe', true) : nothing}
          ${this.#renderWay('Vælg zip eller filer', false)}
        </div>
      </div>
      <div role="status" class=${result && result !== 'checking' ? 'told' : ''}>${this.#renderResult()}</div>
      ${result && result !== 'checking' && 'checked' in result ? renderProblems(result.checked) : nothing}
    `;
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
        accept=${isFolder ? nothing : '.zip,.csv,.json'}
        @change=${take}
      />
      <span>${words}</span>
    </label>`;
  }

  #renderResult() {
    const {result} = this;
    if (!result) return nothing;
    if (result === 'checking')
      return html`<p class="checking">Gennemgår datapakken …</p>
        <button type="button" @click=${this.#stop}>Stop</button>`;
    return 'refusal' in result
      ? html`<p class="bad">${result.refusal}</p>`
      : summaryOf(result.checked, () => this.#handOn(result.checked));
  }

  readonly #stop = () => {
    this.#asking.abort();
    this.result = null;
  };

  async #check(bringing: readonly Brought[] | Promise<readonly Brought[]>, signal: AbortSignal) {
    try {
      return {checked: await checkAside(await bringing, signal)};
    } catch (error) {
      return {refusal: error instanceof Refusal ? error.message : unknown};
    }
  }

  #handOn({data: detail}: Checked): void {
    this.dispatchEvent(new CustomEvent('dash-package', {detail, bubbles: true, composed: true}));
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
  'Datapakken kunne ikke gennemgås. Prøv igen, eller pak mappen som en zip-fil, og træk den hertil i stedet.';

function hasFiles({dataTransfer}: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

if (!customElements.get('dash-own-data')) customElements.define('dash-own-data', DashOwnData);

declare global {
  interface HTMLElementTagNameMap {
    'dash-own-data': DashOwnData;
  }
}
