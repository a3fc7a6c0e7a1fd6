import {counted, inDanishOrder} from '../model/danish.ts';
import type {DataPackage} from '../model/package.ts';
import type {Field, Table} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';
import {descriptionChanges} from './difference-of-description.ts';
import {pairsOf, type AnyRow, type Pair} from './pair-rows.ts';
import {Naming} from './row-in-words.ts';

/** What is between a package and the one that is to take its place. */
export interface Difference {
  /** Whether there was none before; then everything is new, and nothing is listed but how many rows there are. */
  readonly isFirst: boolean;
  /** What the package says of itself. */
  readonly description: readonly FieldChange[];
  /** The villages that differ, by name. */
  readonly villages: readonly VillageChange[];
  /** Every table, with how many rows it had and has. */
  readonly tables: readonly TableChange[];
  /** Why a person has to say yes before the one takes the other's place, as sentences; empty where nobody has to. */
  readonly needsYes: readonly string[];
}

export type Kind = 'new' | 'changed' | 'removed';

/** A village that is new, removed, or has rows that differ; of one that is new or removed they are only counted. */
export interface VillageChange {
  readonly id: string;
  readonly name: string;
  readonly kind: Kind;
  readonly rows: readonly RowChange[];
  /** How many rows a new or removed village has, in all its tables. */
  readonly count: number;
}

/** A row that differs: what it is, in words, and its fields that differ; of one that is new or removed, those that are told. */
export interface RowChange {
  readonly table: TableName;
  readonly kind: Kind;
  readonly name: string;
  readonly fields: readonly FieldChange[];
}

/** What a field was and is, in words; null where it is not told. */
export interface FieldChange {
  readonly field: string;
  readonly heading: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface TableChange {
  readonly table: TableName;
  readonly before: number;
  readonly after: number;
}

/**
 * What would change if a package took the place of another: both as they may be public, so that a count withheld on both
 * sides is no difference.
 */
export function difference(before: DataPackage | null, after: DataPackage): Difference {
  const counts = tableNames.map((table) => ({
    table,
    before: before?.rows[table].length ?? 0,
    after: after.rows[table].length,
  }));
  if (!before) return {isFirst: true, description: [], villages: [], tables: counts, needsYes: []};
  const villages = villageChanges(before, after);
  return {
    isFirst: false,
    description: descriptionChanges(before.description, after.description),
    villages,
    tables: counts,
    needsYes: reasons(villages, counts),
  };
}

/** Whether the two are the same, but for the order of their rows. */
export function isSame({isFirst, description, villages}: Difference): boolean {
  return !isFirst && !description.length && !villages.length;
}

const tableNames = Object.keys(tables) as TableName[];

function villageChanges(before: DataPackage, after: DataPackage): readonly VillageChange[] {
  const naming = new Naming(before, after);
  const changes = new Map<string, Draft>();
  for (const {id} of before.rows.villages) changes.set(id, {kind: 'removed', rows: [], count: 0});
  for (const {id} of after.rows.villages)
    changes.set(id, {kind: changes.has(id) ? 'changed' : 'new', rows: [], count: 0});
  for (const table of tableNames)
    for (const pair of pairsOf(table, before.rows[table], after.rows[table])) add(pair, table, changes, naming);
  return [...changes]
    .filter(([, {kind, rows}]) => kind !== 'changed' || rows.length)
    .map(([id, change]) => ({id, name: naming.village(id), ...change}))
    .sort((a, b) => inDanishOrder(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

interface Draft {
  readonly kind: Kind;
  readonly rows: RowChange[];
  count: number;
}

function add(pair: Pair, table: TableName, changes: Map<string, Draft>, naming: Naming): void {
  const row = (pair.after ?? pair.before)!;
  const village = changes.get(naming.villageOf(table, row));
  if (!village) return;
  village.count++;
  if (village.kind !== 'changed') return;
  const fields = fieldChanges(pair, table, naming);
  if (!fields.length) return;
  const kind = pair.before ? (pair.after ? 'changed' : 'removed') : 'new';
  village.rows.push({table, kind, name: naming.row(table, row), fields});
}

function fieldChanges({before, after}: Pair, table: TableName, naming: Naming): readonly FieldChange[] {
  const changed = Object.entries<Field>((tables[table] as Table).fields).filter(
    ([name]) => !isAlike(before?.[name], after?.[name]),
  );
  const told = (row: AnyRow | null, name: string) => (row ? naming.value(table, name, row[name]) : null);
  return changed.map(([field, {heading}]) => ({
    field,
    heading,
    before: told(before, field),
    after: told(after, field),
  }));
}

function isAlike(one: unknown, other: unknown): boolean {
  const [a, b] = [one ?? null, other ?? null];
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}

const shown = 10;

function reasons(villages: readonly VillageChange[], counts: readonly TableChange[]): string[] {
  const removed = villages.filter(({kind}) => kind === 'removed').map(({name}) => name);
  const shrunken = counts.filter(({before, after}) => after < before);
  return [
    ...(removed.length === 1 ? [`Landsbyen ${removed[0]!} fjernes.`] : []),
    ...(removed.length > 1 ? [`${removed.length} landsbyer fjernes: ${shortList(removed)}.`] : []),
    ...shrunken.map(({table, before, after}) => `${tables[table].title} går fra ${rows(before)} til ${rows(after)}.`),
  ];
}

function shortList(names: readonly string[]): string {
  const more = names.length - shown;
  return [...names.slice(0, shown), ...(more > 0 ? [`og ${more} til`] : [])].join(', ');
}

function rows(count: number): string {
  return counted(count, 'række', 'rækker');
}
