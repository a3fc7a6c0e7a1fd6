import {isBefore, type FuzzyDate} from '../model/fuzzy-date.ts';
import type {TableName} from '../model/tables.ts';
import {roleNames, type VolunteerRole} from '../model/volunteer.ts';
import type {Problems} from './problem.ts';
import {cellOf, placeOf, type ReadRow, type ReadTable} from './sheet.ts';

type Tables = Readonly<Record<TableName, ReadTable>>;

/** Checks that what is said can be true: dates in order, no fewer people than some of them, nothing from the future. */
export function checkSense(tables: Tables, updated: string | null, problems: Problems): void {
  const {processes, milestones, volunteers, meetings, villages, statuses} = tables;
  checkOrder(processes, 'start', 'expected_end', isBefore, problems);
  checkOrder(processes, 'start', 'end', isBefore, problems);
  checkOrder(processes, 'start', 'halted_since', isBefore, problems);
  checkOrder(meetings, 'time', 'end_time', (end, begin) => end <= begin, problems);
  checkHalted(processes, problems);
  checkCourses(villages, processes, problems);
  checkUnique(volunteers, problems);
  if (!updated) return;
  checkYears(villages, updated, problems);
  warnOfFuture(processes, 'end', updated, () => true, problems);
  warnOfFuture(milestones, 'date', updated, ({state}) => state === 'gennemfoert', problems);
  warnOfFuture(statuses, 'date', updated, () => true, problems);
  warnOfFuture(volunteers, 'date', updated, () => true, problems);
  warnOfFuture(meetings, 'date', updated, ({attendance}) => attendance !== null, problems);
}

function checkOrder(
  table: ReadTable,
  first: string,
  then: string,
  isTooEarly: (then: string, first: string) => boolean,
  problems: Problems,
): void {
  const heading = table.columns.get(first)?.heading;
  for (const row of table.rows) {
    const [begin, end] = [row.values[first], row.values[then]] as (string | null)[];
    if (!begin || !end || !isTooEarly(end, begin)) continue;
    const said = () => `I “${heading}” står der ${cellOf(table, row, first)}.`;
    problems.error(placeOf(table, row, then), cellOf(table, row, then), `noget, der ikke er før “${heading}”`, said);
  }
}

function checkHalted(processes: ReadTable, problems: Problems): void {
  for (const row of processes.rows) {
    const {halted, halted_since, halted_reason} = row.values;
    if (halted || !(halted_since || halted_reason) || cellOf(processes, row, 'halted')) continue;
    problems.warn(
      placeOf(processes, row, 'halted'),
      null,
      '“på pause” eller “standset”, siden der står hvornår eller hvorfor',
    );
  }
}

function checkCourses(villages: ReadTable, processes: ReadTable, problems: Problems): void {
  if (processes.broken) return;
  const begun = new Set(processes.rows.map(({values}) => values.village));
  for (const row of villages.rows) {
    const {id} = row.values;
    if (id !== null && !begun.has(id))
      problems.warn(placeOf(villages, row, 'id'), id as string, `at landsbyen har et forløb i ${processes.file}`);
  }
}

function checkUnique(volunteers: ReadTable, problems: Problems): void {
  for (const counts of countsOfADay(volunteers.rows)) {
    const unique = counts.find(({values}) => values.role === 'unikke');
    const [most] = counts.toSorted((a, b) => people(b) - people(a));
    if (!unique || typeof unique.values.people !== 'number' || people(most!) <= people(unique)) continue;
    const role = roleNames[most!.values.role as VolunteerRole].da;
    problems.error(
      placeOf(volunteers, unique, 'people'),
      cellOf(volunteers, unique, 'people'),
      'at der er mindst lige så mange unikke som i hver rolle',
      () =>
        `Unikke kan ikke være færre end ${people(most!)}, som er antallet i “${role}” samme dag (række ${most!.line.row}).`,
    );
  }
}

function countsOfADay(rows: readonly ReadRow[]): Iterable<ReadRow[]> {
  const days = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const {village, date} = row.values;
    if (!village || !date || !row.values.role) continue;
    const day = days.get(`${village as string} ${date as string}`);
    if (day) day.push(row);
    else days.set(`${village as string} ${date as string}`, [row]);
  }
  return days.values();
}

function people({values}: ReadRow): number {
  return typeof values.people === 'number' ? values.people : -1;
}

// Next year's forecast is still a figure; a year further off is a slip.
function checkYears(villages: ReadTable, updated: string, problems: Problems): void {
  const last = Number(updated.slice(0, 4)) + 1;
  for (const row of villages.rows) {
    const year = row.values.population_year as number | null;
    if (year === null || (year >= 1900 && year <= last)) continue;
    problems.error(
      placeOf(villages, row, 'population_year'),
      cellOf(villages, row, 'population_year'),
      `et årstal fra 1900 til ${last}`,
    );
  }
}

function warnOfFuture(
  table: ReadTable,
  field: string,
  updated: string,
  isTold: (values: ReadRow['values']) => boolean,
  problems: Problems,
): void {
  for (const row of table.rows) {
    const date = row.values[field] as FuzzyDate | null;
    if (!date || !isTold(row.values) || !isBefore(updated, date)) continue;
    problems.warn(
      placeOf(table, row, field),
      cellOf(table, row, field),
      `en dato, der ikke ligger efter pakkens egen, ${updated}`,
    );
  }
}
