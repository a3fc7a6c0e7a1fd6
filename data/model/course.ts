import {byDate, isBefore} from './fuzzy-date.ts';
import {milestones as knownMilestones, milestoneStates, type MilestoneKey} from './milestone.ts';
import type {PackageDescription} from './package.ts';
import {newestPhaseModel, phaseStates, type Phase, type PhaseModel} from './phase.ts';
import type {Rows} from './tables.ts';
import type {Course, CoursePhase, CourseState, Step} from './village.ts';
import type {VillageRows} from './by-village.ts';

type Process = Rows['processes'][number];
type MilestoneRow = Rows['milestones'][number];

/** A village's latest course as its feed tells it, or null where it has had none. */
export function makeCourse(rows: VillageRows, description: PackageDescription): Course | null {
  const process = latestProcess(rows.processes);
  if (!process) return null;
  const steps = rows.milestones.filter((row) => row.process === process.id);
  const state = stateOf(process, steps, description.updated);
  const {phases} = modelOf(process, description.phaseModels);
  return {
    cohort: process.cohort,
    state,
    start: process.start,
    expectedEnd: process.expected_end,
    end: process.end,
    halted: process.halted && {since: process.halted_since, reason: process.halted_reason},
    note: process.note,
    phases: makePhases(phases, steps, process, state),
    otherSteps: stepsIn(
      null,
      steps.filter(({milestone}) => !phases.some((phase) => phase.milestones.includes(milestone))),
    ),
  };
}

/** The process that began last; of those that began together or nobody knows when, the one of the last cohort. */
export function latestProcess(processes: readonly Process[]): Process | null {
  return (
    processes.toSorted((a, b) => byDate(a.start, b.start) || compare(a.cohort ?? '', b.cohort ?? '')).at(-1) ?? null
  );
}

/** The phases a course is drawn with: the package's under that name, or else its newest. */
function modelOf({phase_model}: Process, models: readonly PhaseModel[]): PhaseModel {
  const named = (name: string) => models.find(({key}) => key === name);
  return named(phase_model ?? newestPhaseModel.key) ?? newestPhaseModel;
}

function stateOf({start, end, halted}: Process, steps: readonly MilestoneRow[], updated: string): CourseState {
  if (start && isBefore(updated, start)) return 'planned';
  if (end) return 'ended';
  if (halted) return halted === 'pause' ? 'paused' : 'stopped';
  return start || steps.some(({state}) => state === 'gennemfoert') ? 'ongoing' : 'unknown';
}

function makePhases(
  phases: readonly Phase[],
  steps: readonly MilestoneRow[],
  {start, halted}: Process,
  state: CourseState,
): readonly CoursePhase[] {
  const milestones = phases.map((phase) =>
    stepsIn(
      phase,
      steps.filter(({milestone}) => phase.milestones.includes(milestone)),
    ),
  );
  const begun = start !== null && state !== 'planned';
  const records = milestones.map((taken) => ({milestones: taken.map((step) => step.state)}));
  const states = phaseStates(records, {begun, ended: state === 'ended', halted});
  return phases.map(({key, number, label}, i) => {
    // Of a course that has not begun, every phase lies ahead, whether its steps are planned yet or not.
    const ahead = state === 'planned' && number > 0 && states[i] === 'unknown';
    return {key, number, label, state: ahead ? 'ahead' : states[i]!, milestones: milestones[i]!};
  });
}

/** The steps recorded in a phase; of the prerequisites all, since they are a checklist. */
function stepsIn(phase: Phase | null, rows: readonly MilestoneRow[]): readonly Step[] {
  const order = phase?.milestones ?? knownMilestones.map(({key}) => key);
  const inOrder = rows.toSorted(
    (a, b) => order.indexOf(a.milestone) - order.indexOf(b.milestone) || byDate(a.date, b.date),
  );
  const recorded = rows.every(({date}) => date) ? inOrder.toSorted((a, b) => byDate(a.date, b.date)) : inOrder;
  if (phase?.number !== 0) return recorded.map(stepOf);
  return order.flatMap((key) => {
    const taken = inOrder.filter(({milestone}) => milestone === key).map(stepOf);
    return taken.length ? taken : [{key, label: labelOf(key), state: 'unknown', date: null, note: null} as const];
  });
}

function stepOf({milestone, state, date, note}: MilestoneRow): Step {
  return {key: milestone, label: labelOf(milestone), state: milestoneStates[state], date, note};
}

const labels = new Map(knownMilestones.map(({key, label}) => [key, label]));

function labelOf(key: MilestoneKey) {
  return labels.get(key)!;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
