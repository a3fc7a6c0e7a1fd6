import type {StepState} from './step.ts';
import type {Course, CoursePhase, Step} from './village.ts';

/** Where a course stands, as a reader asks for it. */
export interface Standing {
  /** The phases that are counted: all but the prerequisites. */
  readonly phases: readonly CoursePhase[];
  readonly prerequisites: CoursePhase | undefined;
  /** The furthest phase the village is in. */
  readonly here: CoursePhase | undefined;
  /** Whether a phase lies behind it. */
  readonly begun: boolean;
  readonly nextStep: Step | undefined;
  readonly nextPhase: CoursePhase | undefined;
}

const open: readonly StepState[] = ['current', 'paused', 'stopped'];

/** Where the course stands. Where it has ended or stopped, nothing is next. */
export function standing({phases, state, otherSteps}: Course): Standing {
  const goesOn = state !== 'ended' && state !== 'stopped';
  const steps = phases.flatMap(({milestones}) => milestones).concat(otherSteps);
  return {
    phases: phases.filter(({number}) => number > 0),
    prerequisites: phases.find(({number}) => number === 0),
    here: phases.findLast((phase) => open.includes(phase.state)),
    begun: phases.some((phase) => phase.state === 'done'),
    nextStep: goesOn ? steps.find((step) => step.state === 'ahead') : undefined,
    nextPhase: goesOn ? phases.find((phase) => phase.state === 'ahead') : undefined,
  };
}
