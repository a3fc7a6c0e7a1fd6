import {danishDate} from '../model/danish.ts';
import {byDate, type FuzzyDate} from '../model/fuzzy-date.ts';
import type {DataPackage} from '../model/package.ts';
import type {TableName} from '../model/tables.ts';
import type {Problems} from './problem.ts';
import {cellOf, placeOf, type ReadRow, type ReadTable} from './sheet.ts';

type Tables = Readonly<Record<TableName, ReadTable>>;
type Values = Readonly<Record<string, unknown>>;

/** Warns of numbers that are so far from the last that they look like slips; `before` is the package as published. */
export function checkChanges(
  {villages, volunteers, meetings}: Tables,
  before: DataPackage | null,
  problems: Problems,
): void {
  checkPopulations(villages, before?.rows.villages ?? [], problems);
  checkCounts(volunteers, ['village', 'role'], 'people', before?.rows.volunteers ?? [], problems);
  checkCounts(meetings, ['village', 'kind'], 'attendance', before?.rows.meetings ?? [], problems);
}

function checkPopulations(villages: ReadTable, before: readonly Values[], problems: Problems): void {
  const published = new Map(before.map(({id, population}) => [id, population]));
  for (const row of villages.rows) {
    const [was, is] = [published.get(row.values.id), row.values.population];
    if (typeof was !== 'number' || typeof is !== 'number' || Math.abs(is - was) <= was / 2) continue;
    const found = cellOf(villages, row, 'population');
    const expected = `et indbyggertal nærmere ${danish(was)}, som er udgivet`;
    problems.warn(placeOf(villages, row, 'population'), found, expected, () => 'Det er ændret med over halvdelen.');
  }
}

/** Compares each count with the last before it of the same kind in the same village, and with what it was when published. */
function checkCounts(
  table: ReadTable,
  same: readonly string[],
  field: string,
  before: readonly Values[],
  problems: Problems,
): void {
  const published = new Map(before.map((values) => [keyOf(values, [...same, 'date', 'time', 'title']), values[field]]));
  for (const rows of series(table, same, field))
    for (const [i, row] of rows.entries()) {
      const is = row.values[field] as number;
      const [last, was] = [rows[i - 1], published.get(keyOf(row.values, [...same, 'date', 'time', 'title']))];
      const expected = isTenfold(is, was)
        ? `et antal nærmere ${danish(was)}, som er udgivet`
        : last && isTenfold(is, last.values[field])
          ? `et antal nærmere det forrige, ${danish(last.values[field])} (${dateOf(last)}, række ${last.line.row})`
          : null;
      if (expected) problems.warn(placeOf(table, row, field), cellOf(table, row, field), expected, tenfold);
    }
}

const tenfold = () => 'Det er ti gange så mange eller flere: er der kommet et nul for meget?';

function isTenfold(is: number, was: unknown): was is number {
  return typeof was === 'number' && was > 0 && is >= 10 * was;
}

function series(table: ReadTable, same: readonly string[], field: string): Iterable<ReadRow[]> {
  const found = new Map<string, ReadRow[]>();
  for (const row of table.rows) {
    if (typeof row.values[field] !== 'number' || !row.values.date) continue;
    const key = keyOf(row.values, same);
    const rows = found.get(key);
    if (rows) rows.push(row);
    else found.set(key, [row]);
  }
  for (const rows of found.values())
    rows.sort((a, b) => byDate(a.values.date as FuzzyDate, b.values.date as FuzzyDate));
  return found.values();
}

function keyOf(values: Values, fields: readonly string[]): string {
  return JSON.stringify(fields.map((name) => values[name] ?? null));
}

function dateOf({values}: ReadRow): string {
  return danishDate(values.date as FuzzyDate);
}

function danish(count: unknown): string {
  return (count as number).toLocaleString('da');
}
