import type {TableName} from '../model/tables.ts';
import {isBlank} from './blank.ts';
import {nearest} from './nearest.ts';
import {didYouMean, type Problems} from './problem.ts';
import {cellOf, placeOf, type ReadRow, type ReadTable} from './sheet.ts';
import {slug} from './words.ts';

/** Checks that what may stand once stands once, and that whatever is referred to is there. */
export function checkKeys(tables: Readonly<Record<TableName, ReadTable>>, problems: Problems): void {
  for (const table of Object.values(tables)) checkUnique(table, problems);
  for (const table of Object.values(tables)) {
    for (const [name, {type, of}] of Object.entries(table.table.fields)) {
      if (type === 'reference' && of) checkReferences(table, name, tables[of as TableName], problems);
    }
  }
  checkGoalsOfSameVillage(tables, problems);
}

function checkUnique(table: ReadTable, problems: Problems): void {
  const {key} = table.table;
  const field = key.findLast((name) => table.columns.has(name));
  if (!field) return;
  const first = new Map<string, ReadRow>();
  for (const row of table.rows) {
    if (key.some((name) => isUnread(table, row, name))) continue;
    const values = JSON.stringify(key.map((name) => row.values[name]));
    const earlier = first.get(values);
    if (earlier) reportTwice(table, row, field, earlier, problems);
    else first.set(values, row);
  }
}

function isUnread(table: ReadTable, row: ReadRow, field: string): boolean {
  if (row.values[field] !== null) return false;
  return !!table.table.fields[field]!.required || !isBlank(cellOf(table, row, field) ?? '');
}

function reportTwice(table: ReadTable, row: ReadRow, field: string, earlier: ReadRow, problems: Problems): void {
  const {key, fields} = table.table;
  const found = key.flatMap((name) => cellOf(table, row, name) ?? []).join(' · ');
  const headings = key.map((name) => `“${fields[name]!.heading}”`).join(' + ');
  const expected = `at samme ${headings} kun står én gang`;
  problems.error(placeOf(table, row, field), found, expected, () => `Det står allerede i række ${earlier.line.row}.`);
}

function checkReferences(table: ReadTable, field: string, target: ReadTable, problems: Problems): void {
  if (target.broken) return;
  const ids = idsOf(target);
  for (const row of table.rows) {
    const id = row.values[field] as string | null;
    if (id === null || ids.has(id)) continue;
    const meant = () =>
      didYouMean([slug(id)].find((made) => made && ids.has(made)) ?? named(id, target) ?? nearest(id, ids));
    problems.error(placeOf(table, row, field), id, `et id fra ${target.file}`, meant);
  }
}

// An id that is wrong in its own table is one problem, and not one more for each row that uses it.
function idsOf(target: ReadTable): ReadonlySet<string> {
  return new Set(
    target.rows.flatMap((row) => (row.values.id as string | null) ?? cellOf(target, row, 'id')?.trim() ?? []),
  );
}

function named(name: string, target: ReadTable): string | null {
  const row = target.rows.find(({values}) => values.name === name);
  return (row?.values.id as string | undefined) ?? null;
}

function checkGoalsOfSameVillage(
  {goals, initiatives}: Readonly<Record<TableName, ReadTable>>,
  problems: Problems,
): void {
  const villages = new Map(goals.rows.map(({values}) => [values.id, values.village]));
  for (const row of initiatives.rows) {
    const {goal, village} = row.values;
    const owner = goal && villages.get(goal);
    if (!owner || !village || owner === village) continue;
    problems.error(
      placeOf(initiatives, row, 'goal'),
      goal as string,
      'et landsbymål fra initiativets egen landsby',
      () => `Målet hører til ${owner as string}, initiativet til ${village as string}.`,
    );
  }
}
