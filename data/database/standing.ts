import {byVillage, type VillageRows} from '../model/by-village.ts';
import {latestProcess, makeCourse} from '../model/course.ts';
import {earliest, type FuzzyDate} from '../model/fuzzy-date.ts';
import type {DataPackage, PackageDescription} from '../model/package.ts';
import type {Course, CoursePhase} from '../model/village.ts';
import type {Listing} from './words.ts';

/**
 * Where every village stood on every day, and the time its course spent in each phase. The states of a phase are those the
 * elements show (`phaseStates` of data/model/phase.ts), asked anew for each day on which something happened.
 */
export function standings(data: DataPackage): readonly Listing[] {
  const villages = [...byVillage(data).values()].flatMap((rows) => {
    const process = latestProcess(rows.processes);
    return process ? [{rows, process, id: rows.village.id}] : [];
  });
  return [
    {
      name: 'course_phases',
      definition:
        'Faserne i en landsbys seneste forløb. En fase begynder med sit første gennemførte skridt, den første fase dog med forløbet; den varer, til den næste begynder, eller forløbet slutter.',
      columns: {
        village: 'VARCHAR',
        process: 'VARCHAR',
        number: 'INTEGER',
        label: 'VARCHAR',
        state: 'VARCHAR',
        began: 'DATE',
        ended: 'DATE',
      },
      rows: villages.flatMap(({rows, process, id}) =>
        phaseTimes(rows, process, data.description).map((phase) => [id, process.id, ...phase]),
      ),
    },
    {
      name: 'standing_spans',
      definition:
        'Hvor en landsby stod fra og med from_day til før to_day. place er fasens nummer, eller kommende, afsluttet, ukendt.',
      columns: {
        village: 'VARCHAR',
        from_day: 'DATE',
        to_day: 'DATE',
        state: 'VARCHAR',
        place: 'VARCHAR',
        phase_number: 'INTEGER',
        phases: 'INTEGER',
        phase_label: 'VARCHAR',
      },
      rows: villages.flatMap(({rows, process, id}) =>
        spans(rows, process, data.description).map((span) => [id, ...span]),
      ),
    },
  ];
}

type Process = VillageRows['processes'][number];
type Cells = readonly (string | number | null)[];

function phaseTimes(rows: VillageRows, process: Process, description: PackageDescription): readonly Cells[] {
  const {phases, state} = makeCourse(rows, description)!;
  const begins = phases.map((phase, i) => beginOf(phase, phases, i, process, state === 'planned', description.updated));
  const over = process.end && happened(process.end, description.updated);
  return phases.map(({number, label, state: standing}, i) => {
    const next = begins.slice(i + 1).find((day) => day !== null) ?? over ?? null;
    return [number, label?.da ?? null, standing, begins[i]!, standing === 'done' ? next : null];
  });
}

/** The first day a phase is known to have been under way; null where it has not, or no day of it is known. */
function beginOf(
  {milestones, number}: CoursePhase,
  phases: readonly CoursePhase[],
  i: number,
  {start}: Process,
  planned: boolean,
  updated: string,
): string | null {
  const steps = milestones.flatMap(({state, date}) => (state === 'done' && date ? happened(date, updated) : []));
  const isFirst = number > 0 && phases.slice(0, i).every((phase) => phase.number === 0 || phase.state === 'skipped');
  const days = isFirst && start && !planned ? [...steps, happened(start, updated)] : steps;
  return days.sort()[0] ?? null;
}

function spans(rows: VillageRows, process: Process, description: PackageDescription): readonly Cells[] {
  const days = eventDays(rows, process, description.updated);
  const told = days.map((day) => standingOn(rows, process, description, day));
  return days.flatMap((day, i) => {
    if (i > 0 && same(told[i]!, told[i - 1]!)) return [];
    const next = days.findIndex((_, j) => j > i && !same(told[j]!, told[i]!));
    return [[day, next < 0 ? null : days[next]!, ...told[i]!]];
  });
}

const always = '1000-01-01';

function eventDays({milestones}: VillageRows, process: Process, updated: string): readonly string[] {
  const {id, start, end, halted_since: halted} = process;
  const steps = milestones.filter((step) => step.process === id).map(({date}) => date);
  const days = [...steps, end, halted].flatMap((date) => (date ? happened(date, updated) : []));
  return [...new Set([always, ...days, ...(start ? [earliest(start)] : [])])].sort();
}

/** The course as it was on a day: what happened later had not happened. */
function standingOn(rows: VillageRows, process: Process, description: PackageDescription, day: string): Cells {
  const {updated} = description;
  const hasHappened = (date: FuzzyDate | null) => date === null || happened(date, updated) <= day;
  const then: Process = {
    ...process,
    end: process.end && hasHappened(process.end) ? process.end : null,
    halted: process.halted && hasHappened(process.halted_since) ? process.halted : null,
  };
  const milestones = rows.milestones.map((step) =>
    step.state === 'gennemfoert' && !hasHappened(step.date) ? {...step, state: 'planlagt' as const} : step,
  );
  const course = makeCourse({...rows, processes: [then], milestones}, {...description, updated: day});
  return standingOf(course!);
}

function standingOf({state, phases}: Course): Cells {
  const now =
    phases.findLast((phase) => ['current', 'paused', 'stopped'].includes(phase.state)) ??
    phases.findLast((phase) => phase.state === 'done');
  const place = {planned: 'kommende', ended: 'afsluttet'}[state as string] ?? (now ? `${now.number}` : 'ukendt');
  return [state, place, now?.number ?? null, phases.at(-1)?.number ?? null, now?.label?.da ?? null];
}

/** The first day a date can mean; what is told as done by the day the data are as of had happened by then. */
function happened(date: FuzzyDate, updated: string): string {
  const day = earliest(date);
  return day < updated ? day : updated;
}

function same(a: Cells, b: Cells): boolean {
  return a.every((cell, i) => cell === b[i]);
}
