import type {Count} from './volunteer.ts';
import type {FuzzyDate} from './fuzzy-date.ts';

/**
 * What a cell may hold. `keyword` is one of the field's `words`; `reference` is the id of a row in `of`; `date` is a
 * {@link FuzzyDate} and `day` one that is known to the day; `time` is a clock time in Europe/Copenhagen, `19:30`;
 * `goals` and `targets` are lists of goal numbers (`11`) and target numbers (`11.3`).
 */
export type FieldType =
  | 'id'
  | 'text'
  | 'municipality'
  | 'count'
  | 'number'
  | 'year'
  | 'date'
  | 'day'
  | 'time'
  | 'flag'
  | 'keyword'
  | 'reference'
  | 'goals'
  | 'targets'
  | 'web'
  | 'webs'
  | 'email'
  | 'phone';

/** A column of a table. */
export interface Field {
  readonly type: FieldType;
  /** The heading people see. */
  readonly heading: string;
  /** What the column means, in Danish, for the one who fills it in. */
  readonly definition: string;
  readonly required?: boolean;
  /** For a keyword: the words it may be, each with its Danish name. Left out where the package decides. */
  readonly words?: Readonly<Record<string, string>>;
  /** For a reference: the table whose ids it may be. */
  readonly of?: string;
  /** For a number: the bounds, both included. */
  readonly between?: readonly [number, number];
}

/** A table of a data package. */
export interface Table {
  readonly name: string;
  /** The name of its sheet in a workbook. */
  readonly title: string;
  /** What a row is, in Danish. */
  readonly definition: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** The fields that together may stand only once. */
  readonly key: readonly string[];
}

interface Values {
  id: string;
  text: string;
  municipality: string;
  count: Count;
  number: number;
  year: number;
  date: FuzzyDate;
  day: string;
  time: string;
  flag: boolean;
  keyword: string;
  reference: string;
  goals: readonly number[];
  targets: readonly string[];
  web: string;
  webs: readonly string[];
  email: string;
  phone: string;
}

type Value<F extends Field> = F extends {words: infer W} ? keyof W & string : Values[F['type']];

/** A row of a table as it stands behind the gate: every value of its type, null where the cell was blank. */
export type Row<T extends Table> = {
  readonly [Name in keyof T['fields']]: T['fields'][Name] extends {required: true}
    ? Value<T['fields'][Name]>
    : Value<T['fields'][Name]> | null;
};
