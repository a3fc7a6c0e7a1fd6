import type {Sql} from './sql.ts';

/** One who waits for an answer, and may leave at any time. */
export class Asker {
  /** How many workers have come to an end over the question. */
  workersEnded = 0;
  readonly #left = new AbortController();

  constructor(
    readonly query: Sql,
    readonly resolve: (rows: unknown[]) => void,
    readonly reject: (error: Error) => void,
    signal: AbortSignal | undefined,
  ) {
    if (signal?.aborted) this.#leave();
    signal?.addEventListener('abort', () => this.#leave(), {once: true});
  }

  get hasLeft(): boolean {
    return this.#left.signal.aborted;
  }

  /** Does something a while after the one who asks has left, unless it is called off. */
  afterLeaving(milliseconds: number, act: () => void): {callOff(): void} {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => (timer = setTimeout(act, milliseconds));
    const {signal} = this.#left;
    if (signal.aborted) wait();
    else signal.addEventListener('abort', wait, {once: true});
    return {
      callOff: () => {
        signal.removeEventListener('abort', wait);
        clearTimeout(timer);
      },
    };
  }

  #leave(): void {
    this.reject(new DOMException('Nobody waits for the answer any more.', 'AbortError'));
    this.#left.abort();
  }
}
