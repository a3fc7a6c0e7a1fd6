import type {Progress} from './fetch-file.ts';

/** The size of DuckDB's module, unpacked as it is counted; hosts that pack it tell another length. */
export const moduleBytes = 34_242_586;

/** What is fetched at the same time, added up: how much has come, and how much will in all, once that is known of each. */
export class Fetching {
  readonly #parts = new Map<string, {loaded: number; total: number | undefined}>();
  readonly #tell: (loaded: number, total: number | undefined) => void;

  constructor(parts: readonly string[], tell: (loaded: number, total: number | undefined) => void) {
    for (const part of parts) this.#parts.set(part, {loaded: 0, total: undefined});
    this.#tell = tell;
  }

  part(name: string): Progress {
    return (loaded, total) => {
      this.#parts.set(name, {loaded, total});
      const parts = [...this.#parts.values()];
      const isKnown = parts.every((part) => part.total !== undefined);
      this.#tell(sum(parts.map((part) => part.loaded)), isKnown ? sum(parts.map((part) => part.total!)) : undefined);
    };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
