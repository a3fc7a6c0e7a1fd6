import {Task, TaskStatus} from '@lit/task';
import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {subtitleOf} from '../files/content.ts';
import type {Question, View} from '../questions/question.ts';
import type {Ask} from './ask.ts';
import type {Order} from './cells.ts';
import {styles as chartStyles} from './chart.styles.ts';
import {download, renderDownloads, type FileKind} from './downloads.ts';
import {Explorer} from './explore.ts';
import type {PackageFacts} from './package-facts.ts';
import {styles} from './panel.styles.ts';
import {
  renderAmount,
  renderBlank,
  renderDefinition,
  renderFailure,
  renderNothing,
  renderShapes,
  renderTitle,
  renderWaiting,
  type Shape,
} from './parts.ts';
import {isSame, pictureOf, type Asked, type Picture, type Told} from './picture.ts';
import {Room} from './room.ts';
import {renderTable} from './table.ts';
import {unlessAborted} from './unless-aborted.ts';
import {howMany, whatFailed, whoTold} from './words.ts';

/** How many villages can be drawn side by side; more are shown in the table alone. */
const mostDrawn = 400;

/**
 * Asks a question and shows the answer: as a sentence, as a drawing or a table, and as files. Until the next answer has come
 * the last one stays, dimmed. A panel far from the screen waits to ask and draw until it comes near.
 *
 * @tagname dash-panel
 * @slot tom - What the reader can do where there is nothing to show.
 * @fires {CustomEvent<{key: string, shape: Shape}>} dash-shape - The reader wants it as a drawing or as a table.
 * @fires {CustomEvent<{key: string, title: string, sentence: string}>} dash-answered - A new answer has been drawn.
 * @cssprop [--dash-room=20rem] - The height that is kept for a drawing until it has come.
 */
export class DashPanel extends LitElement {
  static override get styles() {
    return [chartStyles, styles];
  }
  static override get properties() {
    return {
      question: {attribute: false},
      view: {attribute: false},
      source: {attribute: false},
      ask: {attribute: false},
      shape: {reflect: true},
      level: {type: Number},
      order: {state: true},
      isWhole: {state: true},
      making: {state: true},
      notMade: {state: true},
    };
  }

  /** What is asked. */
  question: Question | undefined;

  /** What it is asked of, and how the answer is looked at. */
  view: View | undefined;

  /** What there is to know of the package. */
  source: PackageFacts | undefined;

  /** Finds the answer. Another function is asked anew. */
  ask: Ask | undefined;

  /** Whether the answer is shown as a drawing or as a table. */
  shape: Shape = 'diagram';

  /** The level of the title among the page's headings. */
  level = 3;

  private order: Order | null = null;
  private isWhole = false;
  private making: FileKind | null = null;
  private notMade = '';

  #told: Told | null = null;
  #picture: Picture | null = null;
  #asking: Asked | null = null;
  #isAwaited = false;
  #hasNews = false;

  readonly #explorer = new Explorer();
  readonly #room = new Room(this, () => this.performUpdate());
  readonly #task = new Task<Asked, Told>(this, {
    autoRun: false,
    args: () => this.#wanted,
    task: (asked, {signal}) => this.#find(asked, signal),
    onComplete: (told) => (this.#told = told),
  });

  /** Asks and draws although nobody is near, for a page that is about to be printed. */
  async ready(): Promise<void> {
    this.#isAwaited = true;
    this.requestUpdate();
    await this.updateComplete;
    await this.#task.taskComplete.catch(() => null);
    await this.updateComplete;
    this.#isAwaited = false;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('question')) this.#forget();
    const isActive = this.#room.isNear || this.#room.isPrinting || this.#isAwaited;
    this.#task.autoRun = isActive && Boolean(this.question && this.view && this.ask);
    if (isActive) this.#draw();
  }

  override render() {
    const {question, view} = this;
    if (!question || !view) return nothing;
    const failure = this.#failure;
    const isWaiting = !failure && !this.#isFresh;
    const picture = this.#picture;
    const {source} = picture?.told ?? this;
    return html`
      <article aria-labelledby="title">
        ${renderTitle(question.title, this.level, source?.invented === true)}
        <div class="body" aria-busy=${isWaiting ? 'true' : 'false'}>
          <div class="ruler"></div>
          ${picture ? this.#renderWords(picture) : isWaiting ? renderBlank() : null}
          ${failure && renderFailure(failure.error, picture !== null, () => void this.#task.run())}
          <div class="place">
            ${picture && this.#renderAnswer(picture)}
            ${isWaiting ? renderWaiting(!picture, () => this.#task.abort()) : null}
          </div>
          ${picture && this.#renderAmount(picture)}
        </div>
        ${this.#renderFoot(question)}
        <p class="spoken" role="status">${failure ? whatFailed(failure.error) : this.notMade}</p>
      </article>
    `;
  }

  override updated() {
    const {question} = this;
    if (!this.#hasNews || !question) return;
    this.#hasNews = false;
    this.#fire('dash-answered', {key: question.key, title: question.title, sentence: this.#picture!.sentence});
  }

  #renderWords(picture: Picture) {
    const [{title}] = picture.told.asked;
    return html`
      ${picture.nothing === null ? html`<p class="sentence">${unbroken(picture.sentence)}</p>` : null}
      <p class="subtitle">${subtitle(picture)}</p>
      ${picture.drawing && renderShapes(title, this.shape, (shape) => this.#turn(shape))}
    `;
  }

  #renderAnswer({told, view, nothing: why, drawing}: Picture) {
    if (why !== null) return renderNothing(why);
    if (this.shape === 'diagram' && drawing) return this.#explorer.element;
    const [{title, columns}] = told.asked;
    const reorder = (order: Order) => (this.order = order);
    return renderTable({caption: title, columns, rows: told.answer.rows, view, order: this.order, reorder});
  }

  #renderAmount({told}: Picture) {
    const [{title}] = told.asked;
    const amount = howMany(told.answer, this.isWhole);
    if (amount === null) return null;
    if (this.isWhole) return renderAmount(title, amount, 'Vis færre', () => (this.isWhole = false));
    const isTooMany = this.shape === 'diagram' && this.#total > mostDrawn;
    return renderAmount(title, amount, isTooMany ? 'Vis alle i tabellen' : 'Vis alle', () => {
      this.isWhole = true;
      if (isTooMany) this.#turn('tabel');
    });
  }

  #renderFoot({title, definition}: Question) {
    const picture = this.#picture?.nothing === null ? this.#picture : null;
    const source = picture?.told.source;
    const hasDrawing = Boolean(picture?.drawing?.matches('svg, :has(svg)'));
    return html`<footer>
      ${renderDefinition(title, definition)}
      ${picture && source && renderDownloads(title, hasDrawing, this.making, (kind) => void this.#make(kind, picture, source))}
      ${this.making ? html`<p class="making">Laver filen …</p>` : null}
      ${this.notMade ? html`<p class="not-made">${this.notMade}</p>` : null}
    </footer>`;
  }

  get #wanted(): Asked {
    const most = this.isWhole && (this.shape === 'tabel' || this.#total <= mostDrawn) ? null : undefined;
    return [this.question!, this.ask!, JSON.stringify(this.view!.filter), most];
  }

  get #total(): number {
    const {total = 0, rows} = this.#told?.answer ?? {rows: []};
    return Math.max(total, rows.length);
  }

  get #isTableOnly(): boolean {
    return this.isWhole && this.shape === 'tabel' && this.#total > mostDrawn;
  }

  get #isFresh(): boolean {
    const picture = this.#picture;
    return (
      picture !== null &&
      isSame(picture.told.asked, this.#wanted) &&
      picture.told === this.#told &&
      picture.view.measure === this.view!.measure
    );
  }

  /** What went wrong with what is wanted now. */
  get #failure(): {readonly error: unknown} | null {
    const {status, error} = this.#task;
    return status === TaskStatus.ERROR && isSame(this.#asking!, this.#wanted) ? {error} : null;
  }

  async #find(asked: Asked, signal: AbortSignal): Promise<Told> {
    this.#asking = asked;
    const [question, ask, , most] = asked;
    const {source} = this;
    const view = this.view!;
    return {asked, view, source, answer: await unlessAborted(signal, ask(question, view.filter, most, signal))};
  }

  #draw(): void {
    const [told, last, {width}] = [this.#told, this.#picture, this.#room];
    if (!told || !width || !this.view) return;
    const {measure} = this.view;
    const isNews = told !== last?.told || measure !== last.view.measure;
    if (!isNews && width === last.width) return;
    this.#picture = pictureOf(told, {...told.view, measure}, width, this.#isTableOnly ? last : null);
    this.#hasNews ||= isNews;
    const {drawing} = this.#picture;
    if (drawing !== last?.drawing) this.#explorer.show(drawing, told.asked[0].title);
  }

  #forget(): void {
    this.#told = this.#picture = this.order = null;
    this.isWhole = false;
    this.notMade = '';
    this.#explorer.show(null, '');
  }

  #turn(shape: Shape): void {
    this.shape = shape;
    this.#fire('dash-shape', {key: this.question!.key, shape});
  }

  async #make(kind: FileKind, picture: Picture, facts: PackageFacts): Promise<void> {
    this.making = kind;
    this.notMade = '';
    await download(kind, picture, facts).catch((error: unknown) => {
      this.notMade = `Filen kunne ikke laves. ${whatFailed(error)}`;
    });
    this.making = null;
  }

  #fire(name: 'dash-shape' | 'dash-answered', detail: object): void {
    this.dispatchEvent(new CustomEvent(name, {detail, bubbles: true, composed: true}));
  }
}

function subtitle({told, view, nothing: why}: Picture): string {
  const [question] = told.asked;
  const about = subtitleOf(question, view, told.source ?? {});
  return why === null ? `${about} · ${whoTold(told.answer, question.ofAll)}` : about;
}

// A cohort's name, 2023-1, stays on one line.
function unbroken(sentence: string): string {
  return sentence.replaceAll(/(?<=\d)-(?=\d)/g, '\u2011');
}

if (!customElements.get('dash-panel')) customElements.define('dash-panel', DashPanel);

declare global {
  interface HTMLElementTagNameMap {
    'dash-panel': DashPanel;
  }
}
