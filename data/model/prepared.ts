import type {InitiativeStatus} from './initiative.ts';
import type {SiteIndex} from './package-index.ts';

/** What the answers in a file were asked of, and where it stands: `answers/<name>.json`. */
export function preparedName({municipality, cohort}: {municipality: string | null; cohort: string | null}): string {
  if (municipality) return `kommune-${municipality}`;
  return cohort === null ? 'alle' : `hold-${Array.from(cohort, inAddress).join('')}`;
}

// Any two cohorts keep names of their own, also where letters do not tell big from small.
function inAddress(letter: string): string {
  return /[a-z0-9-]/.test(letter) ? letter : `_${letter.codePointAt(0)!.toString(16)}`;
}

/** Answers that the build has found, so that the first picture waits for no database: those of a package, a municipality or a cohort. */
export interface Prepared {
  readonly format: 1;
  readonly package: PreparedPackage;
  readonly municipality: string | null;
  readonly cohort: string | null;
  readonly options: Options;
  /** Each question's answer, by the question's key. */
  readonly answers: Readonly<Record<string, unknown>>;
}

export interface PreparedPackage {
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly updated: string;
  readonly invented: boolean;
  readonly smallestCount: number | null;
  /** Names what the data say, so that they can be found again: see `datasetHash`. */
  readonly hash: string | null;
}

/** What a package has to choose from. */
export interface Options {
  readonly municipalities: readonly {readonly code: string; readonly name: string}[];
  readonly cohorts: readonly string[];
  /** Where villages are or have been: a phase's number, `kommende`, `afsluttet`, `ukendt`, with the phase's name where all courses call it the same. */
  readonly phases: readonly {readonly key: string; readonly label: string}[];
  /** The years that anything is told of, in order; the last is the one the data are as of. */
  readonly years: readonly number[];
  readonly sdgs: readonly number[];
  readonly statuses: readonly InitiativeStatus[];
}

/** What the dashboard begins with, `data/start.json`: the published packages, and the answers of the first. */
export interface Start {
  readonly index: SiteIndex;
  readonly prepared: Prepared | null;
}
