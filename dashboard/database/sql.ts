/** What can be bound in a query. A list is bound as text with commas between, and split in the query. */
export type Value = string | number | boolean | null;

/** A piece of SQL and the values that belong in it; they meet in the database, never in the text. */
export class Sql {
  constructor(
    readonly strings: readonly string[],
    readonly values: readonly Value[],
  ) {}

  /** The text, with `?` for each value. */
  get text(): string {
    return this.strings.join('?');
  }
}

/** Reads a template as SQL: a piece of SQL in it becomes part of it, anything else a bound value. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (Value | Sql)[]): Sql {
  const texts = [strings[0]!];
  const values: Value[] = [];
  parts.forEach((part, i) => {
    const [first, ...rest] = part instanceof Sql ? part.strings : ['', ''];
    texts.push(texts.pop()! + first!, ...rest);
    values.push(...(part instanceof Sql ? part.values : [part]));
    texts.push(texts.pop()! + strings[i + 1]!);
  });
  return new Sql(texts, values);
}
