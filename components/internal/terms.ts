import type {InitiativeStatus} from '../../data/model/initiative.ts';
import type {Season} from '../../data/model/fuzzy-date.ts';
import type {StepState} from '../../data/model/step.ts';

type Say = (text: string) => string;
type Count = (count: number) => string;
type PartOf = (count: number, total: number) => string;

/** Everything the elements say, which each language has in full. */
export interface Terms {
  readonly goalNames: readonly string[];
  readonly statusNames: Readonly<Record<InitiativeStatus, string>>;
  readonly stepNames: Readonly<Record<StepState, string>>;
  readonly monthNames: readonly string[];
  readonly seasonNames: Readonly<Record<Season, string>>;
  readonly common: {
    /** What is said of a date that has been inferred, and of one that is approximate, by the marks they carry. */
    readonly '?': string;
    readonly '~': string;
    readonly at: (date: string, time: string) => string;
    readonly updated: string;
    readonly stale: string;
    readonly invented: string;
  };
  readonly progress: {
    readonly phase: string;
    readonly here: (village: string, number: number, total: number) => string;
    readonly ready: (village: string, number: number, total: number) => string;
    readonly preparing: Say;
    readonly planned: Say;
    readonly ended: Say;
    readonly unknown: Say;
    readonly noCourse: Say;
    readonly paused: string;
    readonly stopped: string;
    readonly now: string;
    readonly steps: PartOf;
    readonly stepAhead: string;
    readonly otherSteps: string;
    readonly next: string;
    readonly nextPhase: string;
    readonly expectedEnd: string;
  };
  readonly goalWheel: {
    readonly views: Readonly<Record<'wheel' | 'tree' | 'table', string>>;
    readonly initiatives: Count;
    readonly goals: Count;
    /** The headings of the table: the global goal, initiatives, the village's goals. */
    readonly columns: readonly [string, string, string];
    readonly summary: (village: string, goals: number, counted: string) => string;
    readonly showAll: string;
    readonly several: string;
    readonly untold: Say;
    readonly nothingYet: string;
    readonly nothingTold: Say;
    readonly credit: string;
    readonly disclaimer: string;
  };
  readonly initiatives: {
    readonly title: string;
    readonly search: string;
    readonly status: string;
    readonly goal: string;
    readonly all: string;
    readonly villageGoal: string;
    readonly sdg: string;
    readonly shown: PartOf;
    readonly clear: string;
    readonly more: string;
    readonly emptyEarly: string;
    readonly empty: string;
    readonly workingGroup: string;
    readonly next: string;
    readonly since: string;
    readonly statusUnknown: string;
    readonly achieved: string;
    readonly hands: string;
    readonly answer: string;
    readonly readMore: string;
    readonly calendar: string;
    readonly permalink: string;
  };
}
