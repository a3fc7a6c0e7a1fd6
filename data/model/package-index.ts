import {isText, kind, list, object, oneOf, shown, text, type Read} from './gate.ts';
import type {Words} from './language.ts';
import {stepStates, type StepState} from './step.ts';
import {courseStates, type CourseState} from './village.ts';

/** The published packages of a site, `data/index.json`. */
export interface SiteIndex {
  readonly format: number;
  readonly packages: readonly SiteEntry[];
}

export interface SiteEntry {
  readonly name: string;
  readonly title: string;
  readonly invented: boolean;
  /** The address of its {@link PackageIndex}, from the site's index. */
  readonly index: string;
}

/** A package and its villages, `index.json`. Null is "ikke oplyst". */
export interface PackageIndex {
  readonly format: number;
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly updated: string | null;
  readonly invented: boolean;
  readonly smallestCount: number | null;
  /** Names what the data say, so that they can be found again: see `datasetHash`. */
  readonly hash: string | null;
  readonly villages: readonly VillageEntry[];
}

/** A village in its package's index; `feed` and `page` are addresses from there. */
export interface VillageEntry {
  readonly id: string;
  readonly name: string;
  readonly municipality: {readonly code: string; readonly name: string};
  readonly cohort: string | null;
  readonly state: CourseState | null;
  readonly phase: PhaseNow | null;
  readonly initiatives: number | null;
  readonly feed: string;
  readonly page: string;
}

/** The phase a course has come to, and how many phases there are. */
export interface PhaseNow {
  readonly number: number;
  readonly of: number;
  readonly label: Words | null;
  readonly state: StepState;
}

const number = kind<number>('et tal', (value) => Number.isInteger(value) && value >= 0);
const format = kind<number>('format 1', (value) => value === 1);
const flag = kind<boolean>('true eller false', (value) => typeof value === 'boolean');
// Only down from where it stands, so that no index leads out of its site.
const path = kind<string>(
  'en adresse herfra',
  (value) => isText(value) && /^(?!.*\.\.)[a-z0-9][a-z0-9./-]*$/.test(value),
);

const village = object<VillageEntry>(
  {
    id: text,
    name: text,
    municipality: object({code: text, name: text}, 'code', 'name'),
    cohort: text,
    state: oneOf(courseStates),
    phase: object<PhaseNow>(
      {
        number,
        of: number,
        label: object<{readonly da: string}>({da: text}, 'da'),
        state: oneOf(stepStates, 'unknown'),
      },
      'number',
      'of',
    ),
    initiatives: number,
    feed: path,
    page: path,
  },
  'id',
  'name',
  'municipality',
  'page',
);

/**
 * A package's index, as `JSON.parse` gave it; a village that cannot be read is left out.
 *
 * @throws {TypeError} in plain Danish, where it is no index at all.
 */
export const readPackageIndex = reader(
  object<PackageIndex>(
    {
      format,
      name: path,
      title: text,
      description: text,
      updated: text,
      invented: flag,
      smallestCount: number,
      hash: text,
      villages: list(village),
    },
    'format',
    'name',
    'title',
    'invented',
  ),
);

/**
 * A site's index, as `JSON.parse` gave it.
 *
 * @throws {TypeError} in plain Danish, where it is none.
 */
export const readSiteIndex = reader(
  object<SiteIndex>(
    {
      format,
      packages: list(object<SiteEntry>({name: path, title: text, invented: flag, index: path}, 'name', 'index')),
    },
    'format',
  ),
);

/** Where a village is, in a few Danish words: "2 af 4: Kortlægning". */
export function phaseInWords({state, phase}: Pick<VillageEntry, 'state' | 'phase'>): string {
  if (state === 'planned') return 'Skal snart begynde';
  if (state === 'ended') return 'Afsluttet';
  const halted = {paused: 'på pause', stopped: 'standset'}[state as string];
  if (!phase) return halted ? `Ikke oplyst, ${halted}` : 'Ikke oplyst';
  const words = phase.number === 0 ? (phase.label?.da ?? 'Forudsætninger') : numbered(phase);
  return halted ? `${words}, ${halted}` : phase.state === 'done' ? `${words}, afsluttet` : words;
}

function numbered({number, of, label}: PhaseNow): string {
  return `${number} af ${of}${label ? `: ${label.da}` : ''}`;
}

function reader<T>(read: Read<T>): (json: unknown) => T {
  return (json) => {
    const problems: string[] = [];
    const value = read(json ?? '', '', (at, expected, found) => {
      problems.push(`${at || 'indholdet'}: ventede ${expected}; fandt ${shown(found)}`);
      return null;
    });
    if (!value) throw new TypeError(problems.join('; '));
    return value;
  };
}
