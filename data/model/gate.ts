import {dateParts, type FuzzyDate} from './fuzzy-date.ts';
import {isGoal} from './goal.ts';
import type {Words} from './language.ts';
import {webLink} from './link.ts';
import type {Count} from './volunteer.ts';

/** What a value may be: how it is called in Danish, and how it is read; null is "it is not one". */
export interface Kind<T> {
  readonly expected: string;
  read(value: unknown): T | null;
}

export const text = kind('tekst', (value) => (typeof value === 'string' && value.trim() ? value : null));
export const flag = kind('true eller false', (value) => (typeof value === 'boolean' ? value : null));
export const wholeNumber = kind('et helt tal', (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null,
);
export const count = kind<Count>('et antal eller "skjult"', (value) =>
  value === 'skjult' ? value : wholeNumber.read(value),
);
export const date = kind<FuzzyDate>('en dato som 2026-08-15, 2026-08, 2026-21 eller 2026', (value) =>
  typeof value === 'string' && dateParts(value) ? value : null,
);
export const time = kind('et klokkeslæt som 19:30', (value) =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : null,
);
export const web = kind('en webadresse', (value) => (typeof value === 'string' ? webLink(value) : null));
export const goalNumber = kind('et verdensmål 1–17', (value) => (isGoal(value as number) ? (value as number) : null));
export const words = kind<Words>('ord på dansk', (value) => {
  const {da, en, de} = Object(value) as Record<string, unknown>;
  if (!text.read(da)) return null;
  return {da, ...(text.read(en) && {en}), ...(text.read(de) && {de})} as Words;
});

/** One of some words. */
export function oneOf<const T extends string>(allowed: readonly T[]): Kind<T> {
  return kind(`et af ${allowed.join(', ')}`, (value) => (allowed.includes(value as T) ? (value as T) : null));
}

/** An object from outside. What is asked of it is what it should be or null, and what is wrong is noted, never thrown. */
export class Gate {
  readonly #fields: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #problems: string[];

  constructor(fields: object, problems: string[], path = '') {
    this.#fields = fields as Record<string, unknown>;
    this.#problems = problems;
    this.#path = path;
  }

  /** The field as a value of its kind; null where it is missing, null or something else. */
  get<T>(name: string, kind: Kind<T>): T | null {
    const value = this.#own(name);
    return value == null ? null : (kind.read(value) ?? this.#note(this.#path + name, kind.expected, value));
  }

  /** The field as an object to ask in turn. */
  object(name: string): Gate | null {
    const value = this.#own(name);
    return value == null ? null : this.#gate(this.#path + name, value);
  }

  /** The field as a list, made of the items that can be read. */
  list<T>(name: string, parse: (item: Gate) => T | null): readonly T[] {
    return this.#items(name).flatMap(([path, item]) => {
      const gate = this.#gate(path, item);
      return (gate && parse(gate)) ?? [];
    });
  }

  /** The field as a list of plain values; null where there is no list. */
  values<T>(name: string, kind: Kind<T>): readonly T[] | null {
    if (this.#own(name) == null) return null;
    return this.#items(name).flatMap(([path, item]) => kind.read(item) ?? this.#note(path, kind.expected, item) ?? []);
  }

  /** Notes that something is missing without which this object is of no use, and gives null in its place. */
  missing(name: string): null {
    return this.#note(this.#path + name, 'en værdi', this.#own(name));
  }

  #own(name: string): unknown {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : null;
  }

  #gate(path: string, value: unknown): Gate | null {
    return isObject(value) ? new Gate(value, this.#problems, `${path}.`) : this.#note(path, 'et objekt', value);
  }

  #items(name: string): readonly (readonly [path: string, item: unknown])[] {
    const value = this.#own(name) ?? [];
    if (Array.isArray(value)) return value.map((item, i) => [`${this.#path}${name}[${i}]`, item] as const);
    this.#note(this.#path + name, 'en liste', value);
    return [];
  }

  #note(path: string, expected: string, found: unknown): null {
    this.#problems.push(`${path}: ventede ${expected}; fandt ${shown(found)}`);
    return null;
  }
}

/** Whether a value is an object that is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message may quote it: short, on one line. */
export function shown(value: unknown): string {
  const json = value === undefined ? 'ingenting' : Array.isArray(value) ? 'en liste' : isObject(value) ? 'et objekt' : JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}

function kind<T>(expected: string, read: (value: unknown) => T | null): Kind<T> {
  return {expected, read};
}
