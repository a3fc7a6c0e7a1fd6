// What a bundle does not read it need not carry, so making a reader is marked as having no effect beside it.

/** Hears of a value that is not what was expected, and gives nothing in its place. */
export type Note = (path: string, expected: string, found: unknown) => null;

/** Reads a value from outside: what it should be, or null where it is missing, null or something else. */
export type Read<T> = (value: unknown, path: string, note: Note) => T | null;

/** A value of one kind, known by a test. */
/* @__NO_SIDE_EFFECTS__ */
export function kind<T>(expected: string, is: (value: T) => unknown): Read<T> {
  return (value, path, note) => (value == null ? null : is(value as T) ? (value as T) : note(path, expected, value));
}

/** Text with something in it. */
export const text = kind<string>('tekst', isText);

/** One of some words, or another value where it is none of them. */
/* @__NO_SIDE_EFFECTS__ */
export function oneOf<T extends string, U extends T | null = null>(words: readonly T[], otherwise?: U): Read<T | U> {
  const read = kind<T>(`et af ${words.join(', ')}`, (value) => words.includes(value));
  return (value, path, note) => read(value, path, note) ?? otherwise ?? null;
}

/** What is read, or something else where there is nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function or<T>(read: Read<T>, otherwise: T): Read<T> {
  return (value, path, note) => read(value, path, note) ?? otherwise;
}

/** A list of what can be read of its items, empty where there is no list. */
/* @__NO_SIDE_EFFECTS__ */
export function list<T>(read: Read<T>): Read<readonly T[]> {
  return (value, path, note) => {
    if (Array.isArray(value)) return value.flatMap((item, i) => read(item, `${path}[${i}]`, note) ?? []);
    if (value != null) note(path, 'en liste', value);
    return [];
  };
}

/** An object of such fields, and nothing without the ones that are needed. A field we do not know is passed over. */
/* @__NO_SIDE_EFFECTS__ */
export function object<T extends object>(
  fields: {readonly [Name in keyof T]-?: Read<T[Name]>},
  ...needed: readonly (keyof T)[]
): Read<T> {
  return (value, path, note) => {
    if (value == null) return null;
    if (!isObject(value)) return note(path, 'et objekt', value);
    const read = {} as T;
    for (const name in fields) {
      const at = path ? `${path}.${name}` : name;
      read[name] = fields[name]((value as T)[name], at, note)!;
      if (read[name] === null && needed.includes(name)) return note(at, 'en værdi', (value as T)[name]);
    }
    return read;
  };
}

/** Whether a value is text with something in it. One with half a surrogate pair could stand in no address, and is none. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && /\S/.test(value) && !/\p{Cs}/u.test(value);
}

/** Whether a value is an object that is no list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a message may quote it: short, on one line. */
export function shown(value: unknown): string {
  return JSON.stringify(value ?? null).slice(0, 60);
}
