import type {DataPackage} from './package.ts';
import type {Row} from './table.ts';
import {tables, type Rows, type TableName} from './tables.ts';

/** Everything a package says of one village. */
export interface VillageRows {
  readonly village: Row<typeof tables.villages>;
  readonly processes: Rows['processes'];
  readonly milestones: Rows['milestones'];
  readonly volunteers: Rows['volunteers'];
  readonly meetings: Rows['meetings'];
  readonly goals: Rows['goals'];
  readonly initiatives: Rows['initiatives'];
  readonly statuses: Rows['statuses'];
}

/** The rows of each village by its id, gathered in one pass and kept as long as the package is. */
export function byVillage(data: DataPackage): ReadonlyMap<string, VillageRows> {
  const made = known.get(data) ?? gather(data.rows);
  known.set(data, made);
  return made;
}

const known = new WeakMap<DataPackage, ReadonlyMap<string, VillageRows>>();

function gather(rows: Rows): ReadonlyMap<string, VillageRows> {
  const processes = groupBy(rows.processes, ({village}) => village);
  const milestones = groupBy(rows.milestones, ownerOf(rows.processes, 'process'));
  const volunteers = groupBy(rows.volunteers, ({village}) => village);
  const meetings = groupBy(rows.meetings, ({village}) => village);
  const goals = groupBy(rows.goals, ({village}) => village);
  const initiatives = groupBy(rows.initiatives, ({village}) => village);
  const statuses = groupBy(rows.statuses, ownerOf(rows.initiatives, 'initiative'));
  const gathered = {processes, milestones, volunteers, meetings, goals, initiatives, statuses};
  return new Map(rows.villages.map((village) => [village.id, {village, ...of(village.id, gathered)}]));
}

type Grouped = {readonly [Name in Exclude<TableName, 'villages' | 'capacity'>]: ReadonlyMap<string, Rows[Name]>};

function of(id: string, grouped: Grouped): Omit<VillageRows, 'village'> {
  const entries = Object.entries(grouped).map(([name, groups]) => [name, groups.get(id) ?? []]);
  return Object.fromEntries(entries) as Omit<VillageRows, 'village'>;
}

/** Whose a row is that names a process or an initiative, and so its village at one remove. */
function ownerOf<Name extends string>(owners: readonly {id: string; village: string}[], name: Name) {
  const villages = new Map(owners.map(({id, village}) => [id, village]));
  return (row: Readonly<Record<Name, string>>) => villages.get(row[name]) ?? '';
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}
