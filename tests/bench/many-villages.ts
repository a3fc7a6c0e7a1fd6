import {initiativeStatuses} from '../../data/model/initiative.ts';
import {meetingKinds, type MeetingKind} from '../../data/model/meeting.ts';
import {milestones} from '../../data/model/milestone.ts';
import {municipalities} from '../../data/model/municipality.ts';
import type {Row, Table} from '../../data/model/table.ts';
import {tables, type TableName} from '../../data/model/tables.ts';
import {volunteerRoles} from '../../data/model/volunteer.ts';
import {writeCsv} from '../../data/workbook/write-csv.ts';

type Cells = Readonly<Record<string, unknown>>;

/** The files of a package of so many invented villages, each with a course, people, goals and initiatives; always the same. */
export function manyVillages(size: number): ReadonlyMap<string, string> {
  const description = {
    name: `bench-${size}`,
    title: `${size} landsbyer`,
    updated: '2026-06-30',
    invented: true,
    smallestCount: 3,
  };
  const villages = Array.from({length: size}, (_, i) => village(i));
  const files = new Map([['datapackage.json', JSON.stringify(description)]]);
  for (const name of Object.keys(tables) as TableName[]) {
    files.set(
      `${name}.csv`,
      csvOf(
        tables[name],
        villages.flatMap((rows) => rows[name] ?? []),
      ),
    );
  }
  return files;
}

function village(i: number): Partial<Record<TableName, readonly Cells[]>> {
  const random = seeded(i);
  const id = `landsby-${i}`;
  const day = () => `${2021 + random(5)}-${two(1 + random(12))}-${two(1 + random(28))}`;
  const initiatives = times(4 + random(5), (n) => `${id}-initiativ-${n}`);
  const goals = times(1 + random(4), (n) => `${id}-maal-${n}`);
  return {
    villages: [
      {
        id,
        name: `Landsby ${i}`,
        municipality: municipalities[random(98)]!.code,
        population: 80 + random(1500),
        about: 'En opdigtet landsby, til at måle med.',
        written: day(),
      },
    ],
    processes: [{id: `${id}-forloeb`, village: id, cohort: '2021-1', phase_model: 'nyeste', start: '2021-01'}],
    milestones: milestones
      .slice(0, 6 + random(18))
      .map(({key}) => ({process: `${id}-forloeb`, milestone: key, state: 'gennemfoert', date: day()})),
    volunteers: ['2021-02', '2022-02', '2023-02'].flatMap((date) =>
      volunteerRoles.map((role) => ({village: id, role, date, people: role === 'unikke' ? 60 : random(40)})),
    ),
    meetings: times(3 + random(4), (n) => ({
      village: id,
      kind: Object.keys(meetingKinds)[random(9)] as MeetingKind,
      title: `Møde ${n}`,
      date: day(),
      time: '19:00',
      attendance: random(80),
    })),
    goals: goals.map((goal) => ({
      id: goal,
      village: id,
      name: 'Mere liv, “også” om vinteren',
      sdgs: [1 + random(8), 9 + random(8)],
      layer: 'samfund',
    })),
    initiatives: initiatives.map((initiative) => ({
      id: initiative,
      village: id,
      name: 'Hegn, flag og bænke',
      goal: goals[random(goals.length)],
      next_step: 'Vi mødes',
      next_step_date: '2026-21',
      hands_needed: true,
      contact_email: 'gruppen@landsby.example',
    })),
    statuses: initiatives.flatMap((initiative) =>
      initiativeStatuses
        .slice(0, 1 + random(4))
        .map((status, n) => ({initiative, status, date: `${2021 + n}-0${1 + random(9)}`})),
    ),
  };
}

function csvOf(table: Table, rows: readonly Cells[]): string {
  return writeCsv(table, rows as readonly Row<Table>[]);
}

function times<T>(number: number, make: (n: number) => T): T[] {
  return Array.from({length: number}, (_, n) => make(n));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
function seeded(seed: number): (below: number) => number {
  let state = seed + 0x6d2b79f5;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
