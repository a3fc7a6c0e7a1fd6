import {isObject, shown} from '../model/gate.ts';
import type {Problems} from './problem.ts';

/** An object of a JSON file, asked for its fields; what is wrong is a problem that names the field by its path. */
export class Asked {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #file: string;
  readonly #problems: Problems;
  readonly #path: string;

  constructor(fields: object, file: string, problems: Problems, path = '') {
    this.#fields = fields as Record<string, unknown>;
    this.#file = file;
    this.#problems = problems;
    this.#path = path;
  }

  has(name: string): boolean {
    return this.#own(name) != null;
  }

  /** The field, or null where it is missing, null or something else. */
  get<T>(name: string, expected: string, read: (value: unknown) => T | null): T | null {
    const value = this.#own(name);
    if (value == null) return null;
    const result = read(value);
    if (result === null) this.wrong(name, value, expected);
    return result;
  }

  /** The field; it must be there. */
  need<T>(name: string, expected: string, read: (value: unknown) => T | null): T | null {
    if (!this.has(name)) this.#report(name, null, expected);
    return this.get(name, expected, read);
  }

  /** The field as a list of objects, made of those that can be read. */
  list<T>(name: string, read: (item: Asked) => T | null): readonly T[] {
    const value = this.#own(name) ?? [];
    if (!Array.isArray(value)) {
      this.wrong(name, value, 'en liste: [ … ]');
      return [];
    }
    return value.flatMap((item, i) => {
      const path = `${this.#path}${name}[${i}]`;
      if (isObject(item)) return read(new Asked(item, this.#file, this.#problems, `${path}.`)) ?? [];
      this.#problems.error(this.#place(path), shown(item), 'et objekt: { … }');
      return [];
    });
  }

  /** Says that a field is not what it should be. */
  wrong(name: string, found: unknown, expected: string): void {
    this.#report(name, typeof found === 'string' ? found : shown(found), expected);
  }

  #report(name: string, found: string | null, expected: string): void {
    this.#problems.error(this.#place(this.#path + name), found, expected);
  }

  #place(column: string) {
    return {file: this.#file, row: null, column};
  }

  #own(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : null;
  }
}
