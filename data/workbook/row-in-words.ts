import {danishCount, danishDate} from '../model/danish.ts';
import type {DataPackage, PackageDescription} from '../model/package.ts';
import type {Field, Table} from '../model/table.ts';
import {tables, type TableName} from '../model/tables.ts';
import type {Count} from '../model/volunteer.ts';
import type {AnyRow} from './pair-rows.ts';
import {written} from './write-csv.ts';

/** What rows and their values are called, in two packages of which the later has the last word. */
export class Naming {
  readonly #rows: Readonly<Record<'villages' | 'processes' | 'goals' | 'initiatives', ReadonlyMap<string, AnyRow>>>;
  readonly #words: ReadonlyMap<string, string>;

  constructor(before: DataPackage, after: DataPackage) {
    const both = (name: 'villages' | 'processes' | 'goals' | 'initiatives') =>
      new Map([...before.rows[name], ...after.rows[name]].map((row) => [row.id, row as AnyRow]));
    this.#rows = {
      villages: both('villages'),
      processes: both('processes'),
      goals: both('goals'),
      initiatives: both('initiatives'),
    };
    this.#words = new Map([...wordsOf(before.description), ...wordsOf(after.description)]);
  }

  village(id: string): string {
    return this.#named('villages', id);
  }

  /** The id of the village a row is about. */
  villageOf(table: TableName, row: AnyRow): string {
    if (table === 'villages') return row.id as string;
    if (table === 'milestones') return this.#rows.processes.get(row.process as string)?.village as string;
    if (table === 'statuses') return this.#rows.initiatives.get(row.initiative as string)?.village as string;
    return row.village as string;
  }

  /** What a row of a village is: “Styregruppe, 15. august 2026”. */
  row(table: TableName, row: AnyRow): string {
    const told = (field: string) => this.value(table, field, row[field]);
    const parts = namedBy[table].map((choice) => choice.map(told).find((words) => words !== null) ?? null);
    return parts.filter((part) => part !== null).join(', ');
  }

  /** A value as people read it; null where it is not told. */
  value(table: TableName, name: string, value: unknown): string | null {
    if (value == null) return null;
    const field = (tables[table] as Table).fields[name]!;
    if (field.type === 'date' || field.type === 'day') return danishDate(value as string);
    if (field.type === 'count') return danishCount(value as Count);
    if (field.type === 'number') return `${value as number}`.replace('.', ',');
    if (field.type === 'reference') return this.#named(field.of as 'villages', value as string);
    return field.type === 'keyword' ? this.#keyword(field, name, value as string) : written(value, field);
  }

  #keyword({words}: Field, name: string, key: string): string {
    return words?.[key] ?? this.#words.get(`${name} ${key}`) ?? key;
  }

  #named(table: 'villages' | 'processes' | 'goals' | 'initiatives', id: string): string {
    return (this.#rows[table].get(id)?.name as string | undefined) ?? id;
  }
}

/** What a row is known by: of each list the first field that is told. */
const namedBy: Readonly<Record<TableName, readonly (readonly string[])[]>> = {
  villages: [['name']],
  processes: [['cohort', 'id']],
  milestones: [['milestone'], ['date']],
  volunteers: [['role'], ['date']],
  meetings: [['title', 'kind'], ['date']],
  goals: [['name']],
  initiatives: [['name']],
  statuses: [['initiative'], ['status'], ['date']],
  capacity: [['capital'], ['date']],
};

function wordsOf({phaseModels, layers}: PackageDescription): readonly (readonly [string, string])[] {
  return [
    ...phaseModels.map(({key, title}) => [`phase_model ${key}`, title.da] as const),
    ...layers.map(({key, label}) => [`layer ${key}`, label.da] as const),
  ];
}
