import type {Sheet} from '../sheet.ts';
import type {Zip} from '../zip.ts';

/**
 * What is read of a workbook. It is read as a stream of XML by saxes, since the libraries for workbooks that were weighed,
 * hucre and SheetJS, build every sheet in memory before anything can be counted, told or refused.
 */
export interface Book {
  readonly sheets: readonly Sheet[];
  readonly hasMacros: boolean;
  /** Whether some of its cells come from other files. */
  readonly hasLinks: boolean;
}

/** Is told how many of how many bytes are read, and of what. */
export type Progress = (done: number, of: number, doing: string) => void;

/** A workbook's files while somebody is told how far it has come. */
export class Told {
  readonly #zip: Zip;
  readonly #progress: Progress | undefined;
  readonly #all: number;
  #done = 0;

  constructor(zip: Zip, progress?: Progress) {
    this.#zip = zip;
    this.#progress = progress;
    this.#all = zip.entries.filter(({path}) => /\.xml$/i.test(path)).reduce((sum, {size}) => sum + size, 0);
  }

  /** A file a little at a time, and nothing where it is not there; `name` is the sheet it is. */
  *chunks(path: string, name?: string): Iterable<Uint8Array> {
    for (const chunk of this.#zip.chunks(path)) {
      yield chunk;
      this.#done += chunk.length;
      this.#progress?.(
        Math.min(this.#done, this.#all),
        this.#all,
        name === undefined ? 'Læser regnearket' : `Læser ${name}`,
      );
    }
  }
}
