import {
  AsyncDuckDB,
  getPlatformFeatures,
  VoidLogger,
  type AsyncDuckDBConnection,
  type AsyncPreparedStatement,
} from '@duckdb/duckdb-wasm';
import program from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import script from './engine.worker.js?url&no-inline';
import {moduleBytes} from './fetching.ts';
import {DatabaseProblem, problems, WorkerEnded} from './problem.ts';
import {plainRows} from './rows.ts';
import type {Sql, Value} from './sql.ts';

/** DuckDB running in a worker of its own, which may come to an end at any time. */
export class Engine {
  readonly #lock = `blup-database-${Date.now()}-${Math.random()}`;
  readonly #worker = new Worker(`${script}#${program}`, {name: this.#lock});
  readonly #life = new AbortController();
  readonly duckdb = new AsyncDuckDB(new VoidLogger(), this.#worker);
  /** By their text: a question is worded the same each time it is asked, and only its values are others. */
  readonly #statements = new Map<string, AsyncPreparedStatement>();
  #connection: AsyncDuckDBConnection | undefined;

  constructor() {
    this.#worker.addEventListener('error', ({message}) => this.stop(new WorkerEnded(message)));
  }

  get isAlive(): boolean {
    return !this.#life.signal.aborted;
  }

  /**
   * Fetches and starts DuckDB.
   *
   * @throws {DatabaseProblem}
   */
  async start(progress: (loaded: number) => void): Promise<AsyncDuckDBConnection> {
    await checkBrowser();
    let loaded = 0;
    const started = this.duckdb.instantiate(module, null, ({bytesLoaded}) =>
      progress((loaded = Math.max(loaded, bytesLoaded))),
    );
    await this.during(started).catch((error: unknown) => Promise.reject(problemOf(error)));
    progress(moduleBytes);
    void this.#noticeTheEnd();
    await this.during(this.duckdb.open({}));
    return (this.#connection = await this.during(this.duckdb.connect()));
  }

  /** The rows of an answer, with the values bound. */
  async ask(query: Sql): Promise<unknown[]> {
    return this.during(this.#ask(query));
  }

  /**
   * What some work of the worker's comes to. Nothing that a worker is asked settles once it has ended, so this does.
   *
   * @throws {WorkerEnded} if the worker ends first.
   */
  during<T>(work: Promise<T>): Promise<T> {
    const {signal} = this.#life;
    return new Promise((resolve, reject) => {
      const ended = () => reject(signal.reason as Error);
      if (signal.aborted) ended();
      signal.addEventListener('abort', ended, {once: true});
      void work
        .then(resolve, (error: unknown) => reject(this.#checked(error as Error)))
        .finally(() => signal.removeEventListener('abort', ended));
    });
  }

  /** Ends the worker, so that another can take its place. */
  replace(): void {
    this.stop(new WorkerEnded('replaced', false));
  }

  stop(reason: Error = new WorkerEnded('stopped')): void {
    this.duckdb.detach();
    this.#worker.terminate();
    this.#life.abort(reason);
  }

  async #ask({text, values}: Sql): Promise<unknown[]> {
    const statement = this.#statements.get(text) ?? (await this.#connection!.prepare(text));
    this.#statements.set(text, statement);
    return plainRows(await statement.query(...values.map(wellFormed)));
  }

  /** A worker that has failed in its own workings answers no more questions, or wrongly. */
  #checked(error: Error): Error {
    const isBroken = error.name === 'RuntimeError' || /has been invalidated|FATAL Error|^Aborted\(/.test(error.message);
    if (isBroken) this.stop(new WorkerEnded(error.message));
    return isBroken ? (this.#life.signal.reason as Error) : error;
  }

  // No event tells that a worker was ended from outside or for want of memory, but its lock is then let go.
  async #noticeTheEnd(): Promise<void> {
    // Only pages with a certificate, and those on the machine itself, have locks.
    if (!('locks' in navigator)) return;
    await navigator.locks.request(this.#lock, {signal: this.#life.signal}, () => this.stop()).catch(() => null);
  }
}

async function checkBrowser(): Promise<void> {
  const can = typeof WebAssembly === 'object' && (await getPlatformFeatures()).wasmExceptions;
  if (!can) throw new DatabaseProblem(problems.oldBrowser);
}

function problemOf(error: unknown): DatabaseProblem {
  if (error instanceof DatabaseProblem) return error;
  const isRefused = /unsafe-eval|Content Security Policy|\bCSP\b/i.test((error as Error).message);
  return new DatabaseProblem(isRefused ? problems.refused : problems.noProgram, {cause: error});
}

// Half a surrogate pair, which anybody may write in an address, is no text to DuckDB.
function wellFormed(value: Value): Value {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value;
}
