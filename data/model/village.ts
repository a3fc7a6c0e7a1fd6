import type {FuzzyDate} from './fuzzy-date.ts';
import type {InitiativeStatus} from './initiative.ts';
import type {Words} from './language.ts';
import type {Layer} from './layer.ts';
import type {StepState} from './step.ts';
import type {Count} from './volunteer.ts';

/** The version of the feed's format; a number above it means something this code cannot know. */
export const feedFormat = 1;

/** A village as the elements draw it. Null is "ikke oplyst". */
export interface Village {
  readonly format: number;
  readonly id: string;
  readonly name: string;
  /** The day the village's data were last written, or else those of its package. */
  readonly updated: string | null;
  /** The package the village comes from; everything made of an invented one says so. */
  readonly package: {readonly invented: boolean | null} | null;
  readonly process: Course | null;
  readonly layers: readonly Pick<Layer, 'label' | 'goals'>[];
  readonly goals: readonly VillageGoal[];
  readonly initiatives: readonly Initiative[];
}

/** A village as its feed tells it, `villages/<id>.json`: what the elements draw, and what others may want to know. */
export interface VillageFeed extends Village {
  readonly package: {readonly name: string; readonly title: string; readonly invented: boolean};
  readonly municipality: {readonly code: string; readonly name: string};
  readonly place: string | null;
  readonly population: {readonly people: Count; readonly year: number | null; readonly note: string | null} | null;
  readonly localBody: string | null;
  readonly website: string | null;
  readonly plan: string | null;
  readonly narrative: string | null;
  readonly about: string | null;
  readonly layers: readonly Layer[];
  readonly goals: readonly FeedGoal[];
  readonly volunteers: readonly HeadCount[];
  readonly meetings: readonly Meeting[];
}

/** Where a course stands as a whole. */
export const courseStates = ['planned', 'ongoing', 'paused', 'stopped', 'ended', 'unknown'] as const;

export type CourseState = (typeof courseStates)[number];

/** A village's latest BLUP course. */
export interface Course {
  /** The round it is part of, as the feed tells it; the elements do not draw it. */
  readonly cohort?: string | null;
  readonly state: CourseState;
  readonly start: FuzzyDate | null;
  readonly expectedEnd: FuzzyDate | null;
  readonly end: FuzzyDate | null;
  /** Since when, and why, a course that is paused or stopped stands still. */
  readonly halted: {readonly since: FuzzyDate | null; readonly reason: string | null} | null;
  readonly note: string | null;
  /** Number 0, the prerequisites, comes first. */
  readonly phases: readonly CoursePhase[];
  /** Milestones that no phase of the model holds. */
  readonly otherSteps: readonly Step[];
}

export interface CoursePhase {
  /** Its name in the phase model, as the feed tells it. */
  readonly key?: string;
  readonly number: number;
  /** Null where the phase's name is not known. */
  readonly label: Words | null;
  readonly state: StepState;
  readonly milestones: readonly Step[];
}

export interface Step {
  /** Its name among the milestones, as the feed tells it. */
  readonly key?: string;
  readonly label: Words;
  readonly state: StepState;
  readonly date: FuzzyDate | null;
  readonly note: string | null;
}

/** A goal in the village's own words. */
export interface VillageGoal {
  readonly id: string;
  readonly name: string;
  /** Null where nobody has said which of the 17 goals it serves. */
  readonly sdgs: readonly number[] | null;
}

/** A village's goal with what its feed tells beside. */
export interface FeedGoal extends VillageGoal {
  readonly targets: readonly string[];
  readonly layer: string | null;
  readonly reason: string | null;
}

export interface Initiative {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** The id of the village's goal it belongs to. */
  readonly goal: string | null;
  /** Its own goals, or else those of the village's goal; null where neither is told. */
  readonly sdgs: readonly number[] | null;
  readonly workingGroup: string | null;
  readonly nextStep: NextStep | null;
  /** What hands are needed for, in the village's words; null where none are asked for. */
  readonly hands: {readonly note: string | null} | null;
  readonly contact: Contact | null;
  readonly link: string | null;
  /** Where it stands now, and since when. */
  readonly status: InitiativeStatus | null;
  readonly since: FuzzyDate | null;
}

export interface NextStep {
  readonly text: string | null;
  readonly date: FuzzyDate | null;
  /** Clock time in Europe/Copenhagen, `19:00`. */
  readonly time: string | null;
  readonly place: string | null;
}

export interface Contact {
  readonly email: string | null;
  readonly phone: string | null;
  readonly link: string | null;
}

/** The latest head count in a role. */
export interface HeadCount {
  readonly role: string;
  readonly label: Words;
  readonly people: Count;
  readonly date: FuzzyDate;
}

export interface Meeting {
  readonly kind: string;
  readonly label: Words;
  readonly title: string | null;
  readonly date: FuzzyDate | null;
  readonly time: string | null;
  readonly endTime: string | null;
  readonly place: string | null;
  readonly attendance: Count;
  readonly link: string | null;
}
