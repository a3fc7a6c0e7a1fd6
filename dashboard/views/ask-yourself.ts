import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {freeQuery} from '../database/free-query.ts';
import {schemaOf, type Schema, type Table} from '../database/schema.ts';
import type {LocalDatabase} from '../database/local.ts';
import type {PackageFacts} from '../panel/package-facts.ts';
import {styles} from './ask-yourself.styles.ts';
import {examples, type Example} from './sql-examples.ts';
import {aboutAnswers, renderAnswer, renderDetail, statusOf, type Result} from './sql-result.ts';
import {renderSchema} from './sql-schema.ts';

/**
 * Lets a reader who knows SQL ask the database directly. Queries only read, and can be called off.
 *
 * @tagname dash-sql
 * @fires {CustomEvent<{sql: string}>} dash-sql - A query has been asked.
 */
export class DashSql extends LitElement {
  static override get styles() {
    return styles;
  }
  static override get properties() {
    return {
      database: {attribute: false},
      source: {attribute: false},
      asked: {attribute: false},
      sql: {},
      result: {state: true},
      schema: {state: true},
      problem: {state: true},
    };
  }

  declare database: LocalDatabase;
  /** What the answers are found in, as it is told in a file. */
  declare source: PackageFacts | undefined;
  /** A query that is asked as soon as it is set, from an address. */
  declare asked: string | null;
  /** The query that stands ready to be asked. */
  declare sql: string;
  declare private result: Result;
  declare private schema: Schema | null;
  declare private problem: string | null;
  #asking = new AbortController();
  #last: string | null = null;

  constructor() {
    super();
    this.asked = null;
    this.sql = examples[0]!.sql;
    this.result = null;
    this.schema = null;
    this.problem = null;
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#asking.abort();
  }

  /** Asks what stands in the field. */
  async run(): Promise<void> {
    this.#asking.abort();
    const {signal} = (this.#asking = new AbortController());
    const {sql} = this;
    this.#last = sql.trim();
    this.result = 'running';
    this.dispatchEvent(new CustomEvent('dash-sql', {detail: {sql}, bubbles: true, composed: true}));
    const result = await this.#ask(sql, signal);
    if (this.#asking.signal === signal) this.result = result;
  }

  override render() {
    const {result} = this;
    return html`
      <p class="about">
        Her kan I, der kender SQL, spørge databasen om det, de andre sider ikke viser. Den er DuckDB, kører i jeres egen
        browser og kan kun læses: I kan ikke ødelægge noget.
      </p>
      <div class="sides">
        <div class="asking">
          ${this.#renderExamples()} ${this.#renderField()}
          <p role="status" class=${isError(result) ? 'error' : nothing}>${statusOf(result)}</p>
          ${renderDetail(result)} ${isAnswer(result) ? this.#renderAnswer(result) : nothing}
        </div>
        <section class="schema" aria-labelledby="schema">
          <h2 id="schema">Det kan I spørge om</h2>
          ${this.#renderSchema()}
        </section>
      </div>
    `;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('database')) this.#begin();
    if (changed.has('asked') && this.asked !== null && this.asked !== this.#last) {
      this.sql = this.asked;
      void this.run();
    }
  }

  #begin(): void {
    this.#asking.abort();
    this.result = null;
    this.schema = null;
    void this.#loadSchema(this.database);
  }

  #renderExamples() {
    return html`<h2 id="examples">Begynd med et eksempel</h2>
      <ul class="examples" aria-labelledby="examples">
        ${examples.map(
          (example) =>
            html`<li>
              <button type="button" class="second" @click=${() => this.#take(example)}>${example.title}</button>
            </li>`,
        )}
      </ul>`;
  }

  #renderField() {
    const isRunning = this.result === 'running';
    return html`<label for="sql">Forespørgsel i SQL</label>
      <textarea
        id="sql"
        rows=${Math.min(Math.max(this.sql.split('\n').length + 1, 7), 20)}
        spellcheck="false"
        autocapitalize="off"
        autocomplete="off"
        aria-describedby="how"
        .value=${this.sql}
        @input=${({target}: Event) => (this.sql = (target as HTMLTextAreaElement).value)}
        @keydown=${this.#key}
      ></textarea>
      <div class="act">
        <button type="button" @click=${() => this.run()}>Kør</button>
        <button type="button" class="second" aria-disabled=${isRunning ? 'false' : 'true'} @click=${this.#stop}>
          Afbryd
        </button>
        <small id="how">Kør også med Ctrl+Enter. ${aboutAnswers}</small>
      </div>`;
  }

  #renderAnswer(result: Exclude<Result, string | null | {error: Error}>) {
    return html`${renderAnswer(result.answer)}
      <p>
        <button type="button" class="second" @click=${() => this.#download(result)}>Hent svaret som CSV</button>
      </p>`;
  }

  #renderSchema() {
    if (this.schema) return renderSchema(this.schema, (table) => this.#look(table));
    if (!this.problem) return html`<p>Henter databasen …</p>`;
    return html`<p class="error">${this.problem}</p>
      <button type="button" class="second" @click=${this.#again}>Prøv igen</button>`;
  }

  async #ask(sql: string, signal: AbortSignal): Promise<Result> {
    const began = performance.now();
    try {
      const answer = await freeQuery(this.database, sql, signal);
      return {sql, answer, milliseconds: performance.now() - began};
    } catch (error) {
      return signal.aborted ? 'stopped' : {error: error as Error};
    }
  }

  async #loadSchema(database: LocalDatabase): Promise<void> {
    this.problem = null;
    try {
      const schema = await schemaOf(database);
      if (this.database === database) this.schema = schema;
    } catch (error) {
      if (this.database === database) this.problem = (error as Error).message;
    }
  }

  async #download({sql, answer}: {sql: string; answer: Parameters<typeof renderAnswer>[0]}): Promise<void> {
    const {saveAnswer} = await import('./sql-file.ts');
    saveAnswer(sql, answer, this.source);
  }

  #take({sql}: Example): void {
    this.sql = sql;
    void this.run();
  }

  #look({name}: Table): void {
    this.sql = `FROM ${/^\w+$/.test(name) ? name : `"${name}"`}`;
    void this.run();
    this.renderRoot.querySelector('textarea')?.scrollIntoView({block: 'nearest'});
  }

  readonly #stop = () => this.#asking.abort();

  readonly #again = async () => {
    await this.database.start().catch(() => null);
    await this.#loadSchema(this.database);
  };

  readonly #key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void this.run();
  };
}

function isError(result: Result): boolean {
  return typeof result === 'object' && result !== null && 'error' in result;
}

function isAnswer(result: Result): result is Exclude<Result, string | null | {error: Error}> {
  return typeof result === 'object' && result !== null && 'answer' in result;
}

if (!customElements.get('dash-sql')) customElements.define('dash-sql', DashSql);

declare global {
  interface HTMLElementTagNameMap {
    'dash-sql': DashSql;
  }
}
