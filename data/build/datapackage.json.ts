import type {DataPackage} from '../model/package.ts';
import type {Field, FieldType, Table} from '../model/table.ts';
import {tables} from '../model/tables.ts';
import {descriptor} from '../workbook/description.ts';
import {describePackage} from '../workbook/write-description.ts';
import type {File} from './makers.ts';
import {tablePath} from './tables.csv.ts';

/** What the published package is and which tables it has, so that it can be read again as it was published. */
export function* packageDescriptor({description}: DataPackage): Iterable<File> {
  const published = {profile: 'tabular-data-package', ...describePackage(description), resources: publishedResources()};
  yield {path: descriptor, content: `${JSON.stringify(published, null, 2)}\n`};
}

// A withheld count is no number to whoever reads the tables by their description alone.
function publishedResources(): readonly Resource[] {
  return resources().map(({schema, ...resource}) => ({
    ...resource,
    path: tablePath(resource.name),
    schema: {...schema, missingValues: ['', 'skjult']},
  }));
}

/** A table as a Frictionless Tabular Data Resource. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly profile: 'tabular-data-resource';
  readonly title: string;
  readonly description: string;
  readonly schema: Schema;
}

/** What Frictionless Table Schema says of a table in canonical form. */
export interface Schema {
  readonly fields: readonly SchemaField[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

export interface SchemaField extends Form {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

export interface ForeignKey {
  readonly fields: string;
  readonly reference: {readonly resource: string; readonly fields: string};
}

interface Form {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly format?: 'uri' | 'email';
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: Constraints;
}

interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** The `resources` of a package's `datapackage.json`: every table of the model, in its order. */
export function resources(): readonly Resource[] {
  return Object.values<Table>(tables).map((table) => ({
    name: table.name,
    path: `${table.name}.csv`,
    profile: 'tabular-data-resource',
    title: table.title,
    description: table.definition,
    schema: schema(table),
  }));
}

function schema({fields, key}: Table): Schema {
  const entries = Object.entries(fields);
  const foreignKeys = entries.flatMap(([name, {of}]) => (of ? foreignKey(name, of) : []));
  return {
    fields: entries.map(([name, field]) => schemaField(name, field)),
    missingValues: [''],
    ...(key.every((name) => fields[name]?.required) && {primaryKey: key}),
    ...(foreignKeys.length > 0 && {foreignKeys}),
  };
}

function schemaField(name: string, field: Field): SchemaField {
  const {constraints, ...form} = forms[field.type];
  const all = {...constraints, ...constraintsOf(field)};
  return {
    name,
    title: field.heading,
    description: field.definition,
    ...form,
    ...(Object.keys(all).length > 0 && {constraints: all}),
  };
}

function constraintsOf({required, words, between}: Field): Constraints {
  return {
    ...(required && {required}),
    ...(words && {enum: Object.keys(words)}),
    ...(between && {minimum: between[0], maximum: between[1]}),
  };
}

function foreignKey(fields: string, resource: string): ForeignKey {
  return {fields, reference: {resource, fields: 'id'}};
}

const clock = '([01]\\d|2[0-3]):[0-5]\\d';
const goal = '(1[0-7]|[1-9])';
const target = `${goal}\\.([1-9]\\d?|[a-d])`;

const forms: Readonly<Record<FieldType, Form>> = {
  id: {type: 'string', constraints: {unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*'}},
  text: {type: 'string'},
  municipality: {type: 'string', constraints: {pattern: '\\d{4}'}},
  count: {type: 'integer', constraints: {minimum: 0}},
  number: {type: 'number'},
  year: {type: 'integer'},
  date: {type: 'string', constraints: {pattern: '\\d{4}(-\\d\\d(-\\d\\d)?)?[?~]?'}},
  day: {type: 'date'},
  time: {type: 'string', constraints: {pattern: clock}},
  flag: {type: 'boolean', trueValues: ['ja'], falseValues: ['nej']},
  keyword: {type: 'string'},
  reference: {type: 'string'},
  goals: {type: 'string', constraints: {pattern: listOf(goal)}},
  targets: {type: 'string', constraints: {pattern: listOf(target)}},
  web: {type: 'string', format: 'uri'},
  webs: {type: 'string'},
  email: {type: 'string', format: 'email'},
  phone: {type: 'string'},
};

// “ingen” is known to be none, which blank is not.
function listOf(item: string): string {
  return `(ingen|${item}(,? ${item})*)`;
}
