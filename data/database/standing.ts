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
  const courses = [...byVillage(data).values()].flatMap((rows) => {
    const process = latestProcess(rows.processes);
    return process ? [courseOf(rows, process, data.description)] : [];
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
      rows: courses.flatMap(({phases}) => phases),
    },
    {
      name: 'standing_spans',
      definition:
        'Hvor en landsby stod fra og med from_day til før to_day. place er fasens nummer, eller kommende, afsluttet, ukendt; phase_began er den dag, fasen begyndte.',
      columns: {
        village: 'VARCHAR',
        from_day: 'DATE',
        to_day: 'DATE',
        state: 'VARCHAR',
        place: 'VARCHAR',
        phase_number: 'INTEGER',
        phases: 'INTEGER',
        phase_label: 'VARCHAR',
        phase_began: 'DATE',
      },
      rows: courses.flatMap(({spans}) => spans),
    },
  ];
}

type Process = VillageRows['processes'][number];
/** The rows of a village in each of the two tables. */
function courseOf(rows: VillageRows, process: Process, description: PackageDescription) {
  const {id} = rows.village;
  const times = phaseTimes(rows, process, description);
  const began = new Map(times.map((phase) => [phase.number, phase.began]));
  return {
    phases: times.map(({number, label, state, began, ended}) => [id, process.id, number, label, state, began, ended]),
    spans: spans(rows, process, description).map(({from, to, standing}) => {
      const {state, place, number, phases, label} = standing;
      return [id, from, to, state, place, number, phases, label, (number !== null && began.get(number)) || null];
    }),
  };
}

/** When each phase began, and, where it is done, when it was over. */
function phaseTimes(rows: VillageRows, process: Process, description: PackageDescription) {
  const {phases, state: course} = makeCourse(rows, description)!;
  const begins = phases.map((phase, i) =>
    beginOf(phase, phases, i, process, course === 'planned', description.updated),
  );
  const over = process.end && happened(process.end, description.updated);
  return phases.map(({number, label, state}, i) => {
    const next = begins.slice(i + 1).find((day) => day !== null) ?? over ?? null;
    return {number, label: label?.da ?? null, state, began: begins[i]!, ended: state === 'done' ? next : null};
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

/** Where a village stood, from each day on which that changed to the next. */
function spans(rows: VillageRows, process: Process, description: PackageDescription) {
  const told = eventDays(rows, process, description.updated).map((day) => ({
    day,
    standing: standingOn(rows, process, description, day),
  }));
  const changes = told.filter(({standing}, i) => i === 0 || !same(standing, told[i - 1]!.standing));
  return changes.map(({day, standing}, i) => ({from: day, to: changes[i + 1]?.day ?? null, standing}));
}

const always = '1000-01-01';

function eventDays({milestones}: VillageRows, process: Process, updated: string): readonly string[] {
  const {id, start, end, halted_since: halted} = process;
  const steps = milestones.filter((step) => step.process === id).map(({date}) => date);
  const days = [...steps, end, halted].flatMap((date) => (date ? happened(date, updated) : []));
  return [...new Set([always, ...days, ...(start ? [earliest(start)] : [])])].sort();
}

/** The course as it was on a day: what happened later had not happened. */
function standingOn(rows: VillageRows, process: Process, description: PackageDescription, day: string) {
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

function standingOf({state, phases}: Course) {
  const now =
    phases.findLast((phase) => ['current', 'paused', 'stopped'].includes(phase.state)) ??
    phases.findLast((phase) => phase.state === 'done');
  const place = {planned: 'kommende', ended: 'afsluttet'}[state as string] ?? (now ? `${now.number}` : 'ukendt');
  const [number, label] = [now?.number ?? null, now?.label?.da ?? null];
  return {state, place, number, phases: phases.at(-1)?.number ?? null, label};
}

/** The first day a date can mean; what is told as done by the day the data are as of had happened by then. */
function happened(date: FuzzyDate, updated: string): string {
  const day = earliest(date);
  return day < updated ? day : updated;
}

type Standing = ReturnType<typeof standingOf>;

function same(a: Standing, b: Standing): boolean {
  return (Object.keys(a) as (keyof Standing)[]).every((key) => a[key] === b[key]);
}
