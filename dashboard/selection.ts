import type {InitiativeStatus} from '../data/model/initiative.ts';
import type {Prepared} from '../data/model/prepared.ts';
import type {Filter} from './queries/filter.ts';
import type {Measure, View} from './questions/question.ts';

/** What a reader can look at, in the order of the links. */
export const viewNames = ['overblik', 'sammenlign', 'landsby', 'indlejr', 'rapport', 'sql', 'egne'] as const;

export type ViewName = (typeof viewNames)[number];

/** What a reader has chosen to see, all that an address holds. Null and an empty list choose nothing. */
export interface Selection {
  /** A package's name; null is the first. */
  readonly package: string | null;
  /** An edition of it that was once published, by its name; null is the one that stands now. */
  readonly edition: string | null;
  /** A municipality's code. */
  readonly municipality: string | null;
  readonly cohort: string | null;
  readonly phase: string | null;
  readonly period: Period;
  /** The day as of which everything is told; null is the end of the period, or the day the data are as of. */
  readonly date: string | null;
  readonly sdg: number | null;
  readonly status: InitiativeStatus | null;
  /** The ids of villages. */
  readonly villages: readonly string[];
  readonly measure: Measure;
  readonly view: ViewName;
  /** The keys of the questions whose answers are shown as tables. */
  readonly tables: readonly string[];
  /** What the reader has asked the database in SQL, which only that view's address holds. */
  readonly sql: string | null;
}

/** Whole years, both included; null is as far as the data go. */
export interface Period {
  readonly from: number | null;
  readonly until: number | null;
}

/** Nothing chosen: everything of the first package. */
export const everything: Selection = {
  package: null,
  edition: null,
  municipality: null,
  cohort: null,
  phase: null,
  period: {from: null, until: null},
  date: null,
  sdg: null,
  status: null,
  villages: [],
  measure: 'antal',
  view: 'overblik',
  tables: [],
  sql: null,
};

/** How many villages an address can hold, so that it is never longer than any program takes. */
export const mostChosen = 30;

/** The longest query an address holds. */
export const longestSql = 1200;

/** The selection that leaves nothing out, in the same package and view. */
export function cleared({package: name, edition, measure, view, tables, sql}: Selection): Selection {
  return {...everything, package: name, edition, measure, view, tables, sql};
}

/** Whether anything is left out. */
export function isNarrowed(selection: Selection): boolean {
  return queryOf(selection) !== queryOf(cleared(selection));
}

/** The address of a selection, as it stands behind the page's own. What is not chosen is not in it. */
export function queryOf({municipality, period, sdg, villages, measure, view, tables, ...rest}: Selection): string {
  const chosen = {
    pakke: rest.package,
    udgave: rest.edition,
    kommune: municipality,
    hold: rest.cohort,
    fase: rest.phase,
    periode: periodText(period),
    dato: rest.date,
    maal: sdg === null ? null : String(sdg),
    status: rest.status,
    landsby: villages.join(','),
    maalt: measure === 'antal' ? null : measure,
    vis: view === 'overblik' ? null : view,
    tabel: tables.join(','),
    sql: view === 'sql' && rest.sql && rest.sql.length <= longestSql ? rest.sql : null,
  };
  const parts = Object.entries(chosen).flatMap(([name, value]) => (value ? `${name}=${encoded(value)}` : []));
  return parts.length ? `?${parts.join('&')}` : '';
}

/** What a question is asked of. */
export function filterOf(
  selection: Selection,
  {package: {updated}}: {readonly package: {readonly updated: string}},
): Filter {
  const {municipality, cohort, phase, villages, sdg, status, period, date} = selection;
  const from = period.from === null ? null : `${period.from}-01-01`;
  const end = period.until === null ? updated : `${period.until}-12-31`;
  const until = [end, date ?? updated, updated].reduce((first, day) => (day < first ? day : first));
  return {municipality, cohort, phase, villages, sdg, status, from, until, isLatest: until === updated};
}

/** How an answer is looked at. */
export function viewOf(selection: Selection, prepared: Pick<Prepared, 'package'>): View {
  return {filter: filterOf(selection, prepared), measure: selection.measure};
}

function periodText({from, until}: Period): string | null {
  if (from === null && until === null) return null;
  return from === until ? String(from) : `${from ?? ''}..${until ?? ''}`;
}

// A comma needs no disguise behind a question mark, and a link is read by people too. Half a surrogate pair cannot be in one.
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('%2C', ',');
}
