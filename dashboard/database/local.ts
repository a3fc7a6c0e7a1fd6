import type {Loader} from '../../data/database/fill.ts';
import {Asker} from './asker.ts';
import type {Database} from './database.ts';
import type {Engine} from './engine.ts';
import {fetchFile, type Progress} from './fetch-file.ts';
import {Fetching} from './fetching.ts';
import {DatabaseProblem, problems, WorkerEnded} from './problem.ts';
import type {Sql} from './sql.ts';

export interface Status {
  /** While it rehearses it answers, though not at once. */
  readonly state: 'idle' | 'fetching' | 'starting' | 'rehearsing' | 'ready' | 'failed';
  /** While it is fetched: how many bytes have come. It never falls. */
  readonly loaded?: number;
  /** How many bytes there will be, once that is known. */
  readonly total?: number;
  /** What is wrong, in words for the reader, where it has failed. */
  readonly problem?: string;
}

/** What there is to ask: a published file, or what is filled in on the page. */
export type Content = {readonly address: string} | {readonly fill: (loader: Loader) => Promise<void>};

/** What to ask a database that has come up, before it is said to be ready. */
export type Rehearsal = (database: Database) => Promise<unknown>;

/** How long a worker may be busy with a question nobody waits for any more before it is replaced, in milliseconds. */
export const patience = 2000;

/**
 * DuckDB in the reader's own browser. The first question fetches and starts it; it answers one at a time, in the order
 * they were asked, and only reads.
 *
 * A worker that ends is replaced, and what it was asked is asked again, once; so is one that is busy with a question
 * nobody waits for any more.
 *
 * @fires {Event} status - {@link LocalDatabase.status} is another.
 */
export class LocalDatabase extends EventTarget implements Database {
  readonly #content: Content;
  readonly #rehearsal: Rehearsal | undefined;
  readonly #waiting: Asker[] = [];
  readonly #closing = new AbortController();
  #status: Status = {state: 'idle'};
  #starting: Promise<Engine> | undefined;
  #engine: Engine | undefined;
  #rehearsed: Promise<void> | undefined;
  #file: Promise<Blob> | undefined;
  #asker: Asker | undefined;
  #guests = 0;

  constructor(content: Content, rehearsal?: Rehearsal) {
    super();
    this.#content = content;
    this.#rehearsal = rehearsal;
  }

  get status(): Status {
    return this.#status;
  }

  get isReady(): boolean {
    return this.#status.state === 'ready' && this.#engine?.isAlive === true;
  }

  /**
   * Fetches, starts and rehearses it, if that has not been done; anew, if it has failed.
   *
   * @throws {DatabaseProblem}
   */
  async start(): Promise<void> {
    if (this.#status.state === 'failed') this.#tell({state: 'idle'});
    await this.#running();
    await this.#rehearsed;
  }

  /** Ends it. What has not been answered is rejected with an `AbortError`. */
  close(): void {
    this.#closing.abort(closed());
    this.#engine?.stop();
    for (const asker of [this.#asker, ...this.#waiting.splice(0)]) asker?.reject(closed());
    this.#tell({state: 'idle'});
  }

  query<Row>(query: Sql, {signal}: {readonly signal?: AbortSignal | undefined} = {}): Promise<Row[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push(new Asker(query, resolve as (rows: unknown[]) => void, reject, signal));
      if (!this.#asker) void this.#serve();
    });
  }

  /**
   * Lends the running DuckDB to a guest who does not stand in the queue; one who stands in the way of it loses the worker.
   *
   * @throws {WorkerEnded} if the worker ends first; nothing is asked again.
   */
  async lend<T>(use: (engine: Engine) => Promise<T>): Promise<T> {
    const engine = await this.#running();
    this.#guests++;
    return engine.during(use(engine)).finally(() => this.#guests--);
  }

  async #serve(): Promise<void> {
    while ((this.#asker = this.#waiting.shift())) {
      if (!this.#asker.hasLeft) await this.#answer(this.#asker);
    }
  }

  async #answer(asker: Asker): Promise<void> {
    try {
      const engine = await this.#running();
      if (asker.hasLeft) return;
      asker.resolve(await this.#ask(engine, asker));
    } catch (error) {
      if (error instanceof WorkerEnded && !this.#closing.signal.aborted) this.#askAgain(asker, error);
      else asker.reject(error as Error);
    }
  }

  async #ask(engine: Engine, asker: Asker): Promise<unknown[]> {
    const replace = () => engine.replace();
    const afterLeaving = asker.afterLeaving(patience, replace);
    const withGuests = this.#guests ? setTimeout(replace, 2 * patience) : undefined;
    try {
      return await engine.ask(asker.query);
    } finally {
      afterLeaving.callOff();
      clearTimeout(withGuests);
    }
  }

  #askAgain(asker: Asker, ended: WorkerEnded): void {
    if (ended.ofItself) asker.workersEnded++;
    if (asker.hasLeft) return;
    if (asker.workersEnded < 2) this.#waiting.unshift(asker);
    else asker.reject(this.#fail(new DatabaseProblem(problems.endedTwice, {cause: ended})));
  }

  #running(): Promise<Engine> {
    const {state, problem} = this.#status;
    if (this.#closing.signal.aborted) return Promise.reject(closed());
    if (state === 'failed') return Promise.reject(new DatabaseProblem(problem));
    const hasEnded = isUp(state) && !this.#engine?.isAlive;
    if (state === 'idle' || hasEnded) this.#starting = this.#start();
    return this.#starting!;
  }

  async #start(): Promise<Engine> {
    const attempt = new AbortController();
    const giveUp = () => attempt.abort();
    this.#closing.signal.addEventListener('abort', giveUp);
    try {
      const engine = (this.#engine = await this.#open(attempt.signal));
      if (this.#rehearsal) this.#rehearsed = this.#rehearse(engine, this.#rehearsal);
      else this.#tell({state: 'ready'});
      return engine;
    } catch (error) {
      giveUp();
      throw this.#closing.signal.aborted ? closed() : this.#fail(error as Error);
    } finally {
      this.#closing.signal.removeEventListener('abort', giveUp);
    }
  }

  // What it may fail at shows again, with someone to tell it to, when a reader asks.
  async #rehearse(engine: Engine, rehearsal: Rehearsal): Promise<void> {
    this.#tell({state: 'rehearsing'});
    await rehearsal({query: (query) => engine.ask(query) as Promise<never>}).catch(() => undefined);
    if (engine === this.#engine && this.#status.state === 'rehearsing') this.#tell({state: 'ready'});
  }

  async #open(signal: AbortSignal): Promise<Engine> {
    const fetching = this.#fetching();
    const file = this.#fetch(fetching.part('file'), signal);
    const {openEngine} = await import('./open.ts').catch((cause: unknown) => {
      throw new DatabaseProblem(problems.noProgram, {cause});
    });
    const content = 'fill' in this.#content ? this.#content : {file: file!};
    const [engine] = await Promise.all([openEngine(content, fetching.part('program'), signal), file]);
    return engine;
  }

  /** The file as it was sent; a new worker has it from the old one's. */
  #fetch(progress: Progress, signal: AbortSignal): Promise<Blob> | null {
    if ('fill' in this.#content) return null;
    this.#file ??= fetchFile(this.#content.address, progress, signal);
    this.#file.catch(() => (this.#file = undefined));
    return this.#file;
  }

  #fetching(): Fetching {
    const isFirst = this.#engine === undefined;
    this.#tell({state: isFirst ? 'fetching' : 'starting'});
    const parts = 'fill' in this.#content ? ['program'] : ['program', 'file'];
    return new Fetching(parts, (loaded, total) => {
      if (isFirst && this.#status.state === 'fetching')
        this.#tell({state: loaded === total ? 'starting' : 'fetching', loaded, ...(total !== undefined && {total})});
    });
  }

  #fail(error: Error): DatabaseProblem {
    const problem = error instanceof DatabaseProblem ? error : new DatabaseProblem(problems.notStarted, {cause: error});
    this.#tell({state: 'failed', problem: problem.message});
    return problem;
  }

  #tell(status: Status): void {
    this.#status = status;
    this.dispatchEvent(new Event('status'));
  }
}

function isUp(state: Status['state']): boolean {
  return state === 'ready' || state === 'rehearsing';
}

function closed(): DOMException {
  return new DOMException('The database has been closed.', 'AbortError');
}
