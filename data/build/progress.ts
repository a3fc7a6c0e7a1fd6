/** Where the build tells how it goes. */
export interface Output {
  /** Whether a person is watching, so that a line may be written over. */
  readonly isTTY: boolean;
  write(text: string): void;
  /** Asks the one who is there; left out where nobody is. */
  ask?(question: string): Promise<string>;
  /** Milliseconds since whenever. */
  now(): number;
}

/** Says how far long work has come: nothing in the first second, then one line, written over or now and then anew. */
export class Progress {
  readonly #output: Output;
  readonly #doing: string;
  #next: number;
  #done = 0;
  #written = false;

  constructor(output: Output, doing: string) {
    this.#output = output;
    this.#doing = doing;
    this.#next = output.now() + 1000;
  }

  step(): void {
    this.#done++;
    if (this.#done % 50 || this.#output.now() < this.#next) return;
    const line = `${this.#doing}: ${this.#done} filer`;
    this.#output.write(this.#output.isTTY ? `\r${line}` : `${line}\n`);
    this.#written = this.#output.isTTY;
    this.#next = this.#output.now() + (this.#output.isTTY ? 200 : 10_000);
  }

  end(): void {
    if (this.#written) this.#output.write('\r\u001b[K');
  }
}
