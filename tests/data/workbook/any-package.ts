import fc from 'fast-check';
import {isBefore} from '../../../data/model/fuzzy-date.ts';
import {layers as builtInLayers} from '../../../data/model/layer.ts';
import {milestones} from '../../../data/model/milestone.ts';
import type {DataPackage, PackageDescription} from '../../../data/model/package.ts';
import {phaseModels as builtInModels} from '../../../data/model/phase.ts';
import type {Table} from '../../../data/model/table.ts';
import {tables, type Rows} from '../../../data/model/tables.ts';
import {tablesOf} from '../../../data/workbook/tables-of.ts';
import {day, id, rowOf, text, web} from './any-rows.ts';

type Values = Record<string, unknown>;
type AnyRows = Record<string, readonly Values[]>;

const words = fc.record({da: text, en: text, de: text}, {requiredKeys: ['da']});
const steps = fc.shuffledSubarray(milestones.map(({key}) => key));
const phases = fc
  .tuple(fc.array(fc.record({key: text, label: fc.option(words)}), {minLength: 1, maxLength: 4}), steps)
  .map(([some, keys]) =>
    some.map(({key, label}, number) => ({
      key,
      number,
      label,
      milestones: keys.filter((_, i) => i % some.length === number),
    })),
  );
const phaseModel = fc.record({key: fc.oneof(id, fc.constant('nyeste')), title: words, phases});
const layers = fc
  .tuple(
    fc.uniqueArray(fc.tuple(id, words), {minLength: 1, maxLength: 5, selector: ([key]) => key}),
    fc.infiniteStream(fc.nat(4)),
  )
  .map(([some, stream]) => {
    const places = Array.from({length: 17}, () => (stream.next().value as number) % some.length);
    const goalsOf = (layer: number) => places.flatMap((place, i) => (place === layer ? i + 1 : []));
    return some.map(([key, label], i) => ({key, label, goals: goalsOf(i)}));
  });

const description: fc.Arbitrary<PackageDescription> = fc
  .record({
    name: id,
    title: text,
    description: fc.option(text),
    updated: day.filter((date) => date > '1990'),
    invented: fc.boolean(),
    smallestCount: fc.option(fc.integer({min: 3, max: 20})),
    publishCapacity: fc.boolean(),
    phaseModels: fc.uniqueArray(phaseModel, {maxLength: 2, selector: ({key}) => key}),
    layers: fc.oneof(fc.constant(builtInLayers), layers),
    sources: fc.array(fc.record({title: text, path: fc.option(web)}), {maxLength: 3}),
    licenses: fc.array(fc.record({name: text, title: fc.option(text), path: fc.option(web)}), {maxLength: 2}),
  })
  .map((some) => ({...some, phaseModels: withBuiltIn(some.phaseModels)}));

/** Any package the gate lets through. */
export const anyPackage: fc.Arbitrary<DataPackage> = description.chain((described) => {
  const known = Object.entries<Table>(tablesOf(described));
  const rows = known.map(([name, table]) => [
    name,
    fc.array(rowOf(table), {minLength: name === 'villages' ? 1 : 0, maxLength: 5}),
  ]);
  return fc
    .record(Object.fromEntries(rows) as Record<string, fc.Arbitrary<readonly Values[]>>)
    .map((some) => ({description: described, rows: mended(some, described) as unknown as Rows}));
});

function withBuiltIn(own: PackageDescription['phaseModels']): PackageDescription['phaseModels'] {
  const replaced = builtInModels.map((model) => own.find(({key}) => key === model.key) ?? model);
  return [...replaced, ...own.filter(({key}) => !builtInModels.some((model) => model.key === key))];
}

/** The rows without what the gate would not let through: twice the same, references to nothing, dates out of order. */
function mended(some: AnyRows, {updated}: PackageDescription): AnyRows {
  const rows: AnyRows = {};
  for (const [name, table] of Object.entries<Table>(tables)) {
    const referring = some[name]!.flatMap((row): Values[] => [referred(row, table, rows) ?? []].flat());
    const sensible = referring.map((row) => inOrder(row, name, Number(updated.slice(0, 4))));
    rows[name] = [...new Map(sensible.map((row) => [JSON.stringify(table.key.map((key) => row[key])), row])).values()];
  }
  return rows;
}

function referred(row: Values, {fields}: Table, rows: AnyRows): Values | null {
  const changed = {...row};
  for (const [name, {of, required}] of Object.entries(fields)) {
    if (!of || row[name] === null) continue;
    const ids = rows[of]!.filter((target) => of !== 'goals' || target.village === changed.village).map(
      (target) => target.id,
    );
    changed[name] = ids[(row[name] as string).length % ids.length] ?? null;
    if (changed[name] === null && required) return null;
  }
  return changed;
}

function inOrder(row: Values, table: string, year: number): Values {
  const changed = {...row};
  if (table === 'processes' && row.start !== null)
    for (const name of ['expected_end', 'end', 'halted_since'])
      if (row[name] !== null && isBefore(row[name] as string, row.start as string)) changed[name] = null;
  if (table === 'meetings' && row.time !== null && (row.end_time as string) <= (row.time as string))
    changed.end_time = null;
  if (table === 'volunteers' && row.role === 'unikke' && row.people !== null) changed.people = 99_999_999;
  if (table === 'villages' && (row.population_year as number) > year + 1) changed.population_year = year;
  return changed;
}
