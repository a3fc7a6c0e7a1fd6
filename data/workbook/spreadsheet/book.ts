import type {Sheet} from '../sheet.ts';
import type {Zip} from '../zip.ts';

/** What is read of a workbook. */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly hasMacros: boolean;
  /** Whether some of its cells come from other files. */
  readonly hasLinks: boolean;
}

/** Is told how much of how much is read, and of what. */
export type Progress = (done: number, of: number, doing: string) => void;

/** A workbook's files while somebody is told how far it has come; each byte of them may be gone through several `times`. */
export class Told {
  readonly #zip: Zip;
  readonly #progress: Progress | undefined;
  readonly #all: number;
  #done = 0;

  constructor(zip: Zip, progress?: Progress, times = 1) {
    this.#zip = zip;
    this.#progress = progress;
    this.#all = zip.entries.filter(({path}) => /\.xml$/i.test(path)).reduce((sum, {size}) => sum + size, 0) * times;
  }

  /** A file a little at a time, and nothing where it is not there. */
  *chunks(path: string): Iterable<Uint8Array> {
    for (const chunk of this.#zip.chunks(path)) {
      yield chunk;
      this.#tell(chunk.length, 'Læser regnearket');
    }
  }

  /** That a sheet is begun, of which so many of what is left are. */
  sheet(name: string, left: number): void {
    this.#tell((this.#all - this.#done) / (left + 1), `Læser ${name}`);
  }

  #tell(more: number, doing: string): void {
    this.#done = Math.min(this.#done + more, this.#all);
    this.#progress?.(Math.round(this.#done), this.#all, doing);
  }
}
