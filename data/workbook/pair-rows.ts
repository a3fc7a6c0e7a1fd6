import {tables, type TableName} from '../model/tables.ts';

export type AnyRow = Readonly<Record<string, unknown>>;

/** A row as it was and as it is; null where it was not or is no more. */
export interface Pair {
  readonly before: AnyRow | null;
  readonly after: AnyRow | null;
}

/**
 * The rows of a table as they were beside themselves as they are: those with the same key, and of the rest, where the key
 * is no id, those that say the same but for one part of it, such as a date that has been corrected.
 */
export function pairsOf(table: TableName, before: readonly AnyRow[], after: readonly AnyRow[]): readonly Pair[] {
  const {key} = tables[table];
  const {pairs, ...left} = match(before, after, (row) => signature(row, key));
  const isId = key.length === 1;
  const alike = isId ? {pairs: [], ...left} : matchAllButOne(left.before, left.after, table);
  const added = new Map([...pairs, ...alike.pairs].map((pair) => [pair.after, pair]));
  return [
    ...after.map((row) => added.get(row) ?? {before: null, after: row}),
    ...alike.before.map((row) => ({before: row, after: null})),
  ];
}

interface Matched {
  readonly pairs: readonly Pair[];
  /** Those that found no other. */
  readonly before: readonly AnyRow[];
  readonly after: readonly AnyRow[];
}

function matchAllButOne(before: readonly AnyRow[], after: readonly AnyRow[], table: TableName): Matched {
  const {key, fields} = tables[table];
  let found: Matched = {pairs: [], before, after};
  for (const part of key) {
    // The day a row was written is corrected with it.
    const others = Object.keys(fields).filter((name) => name !== part && name !== 'written');
    const more = match(found.before, found.after, (row) => signature(row, others));
    found = {...more, pairs: [...found.pairs, ...more.pairs]};
  }
  return found;
}

function match(before: readonly AnyRow[], after: readonly AnyRow[], signed: (row: AnyRow) => string): Matched {
  const waiting = new Map<string, AnyRow[]>();
  for (const row of before) {
    const alike = waiting.get(signed(row));
    if (alike) alike.push(row);
    else waiting.set(signed(row), [row]);
  }
  const pairs: Pair[] = [];
  const left: AnyRow[] = [];
  for (const row of after) {
    const found = waiting.get(signed(row))?.shift();
    if (found) pairs.push({before: found, after: row});
    else left.push(row);
  }
  return {pairs, before: [...waiting.values()].flat(), after: left};
}

function signature(row: AnyRow, names: readonly string[]): string {
  return JSON.stringify(names.map((name) => row[name] ?? null));
}
