import type {FuzzyDate} from './fuzzy-date.ts';
import type {InitiativeStatus} from './initiative.ts';

/** The sentences a village's story is made of, which each language has in full; what may be null is not told. */
export interface NarrativeWords {
  readonly place: (village: string, municipality: string, people: number | null, year: number | null) => string;
  readonly noCourse: (village: string) => string;
  /** Of a course of which no phase is known, that goes on and that has stopped. */
  readonly somewhere: (village: string) => string;
  readonly wasSomewhere: (village: string) => string;
  readonly toBegin: (village: string, start: FuzzyDate | null) => string;
  readonly preparing: (village: string) => string;
  readonly ready: (village: string, number: number, total: number, phase: string) => string;
  readonly here: (village: string, number: number, total: number, phase: string) => string;
  /** Of a course that has stopped. */
  readonly reached: (village: string, number: number, total: number, phase: string) => string;
  readonly hadPrepared: (village: string) => string;
  readonly ended: (village: string, end: FuzzyDate | null) => string;
  readonly began: (start: FuzzyDate) => string;
  readonly paused: (since: FuzzyDate | null) => string;
  readonly stopped: (since: FuzzyDate | null) => string;
  readonly phase: (number: number) => string;
  readonly done: (phases: readonly string[]) => string;
  readonly skipped: (phases: readonly string[]) => string;
  readonly nextStep: (step: string, date: FuzzyDate | null) => string;
  readonly nextPhase: (phase: string) => string;
  readonly expectedEnd: (date: FuzzyDate) => string;
  readonly people: (people: number, date: FuzzyDate) => string;
  /** A role with its people, as {@link roles} joins them. */
  readonly inRole: Readonly<Record<string, (people: number) => string>>;
  readonly roles: (counts: readonly string[]) => string;
  readonly peopleHidden: string;
  readonly peopleUntold: string;
  readonly goals: (goals: number, served: number) => string;
  /** What has not been told, and may still come while a course goes on. */
  readonly goalsUntold: (yet: boolean) => string;
  readonly initiatives: (total: number, groups: readonly StatusGroup[]) => string;
  readonly initiativesUntold: (yet: boolean) => string;
  readonly hands: (needing: number, total: number) => string;
  readonly asOf: (day: FuzzyDate) => string;
}

/** How many initiatives stand in a status; null where nobody has told it. */
export interface StatusGroup {
  readonly status: InitiativeStatus | null;
  readonly count: number;
}
