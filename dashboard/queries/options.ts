import type {InitiativeStatus} from '../../data/model/initiative.ts';
import type {Options} from '../../data/model/prepared.ts';
import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';

/** DuckDB's list of nothing is null. */
interface Found {
  readonly municipalities: readonly string[] | null;
  readonly cohorts: readonly string[] | null;
  readonly places: readonly string[] | null;
  readonly years: readonly number[] | null;
  readonly sdgs: readonly number[] | null;
  readonly statuses: readonly InitiativeStatus[] | null;
}

/** What the package in a database has to choose from. */
export async function options(db: Database): Promise<Options> {
  const [found] = await db.query<Found>(sql`
    SELECT
      (SELECT list(DISTINCT municipality || ' ' || municipality_name) FROM village_facts) AS municipalities,
      (SELECT list(DISTINCT cohort) FROM village_facts WHERE cohort IS NOT NULL) AS cohorts,
      (SELECT list(DISTINCT place || coalesce(': ' || phase_label, '')) FROM (
        SELECT place, CASE WHEN place = phase_number::VARCHAR THEN phase_label END AS phase_label FROM standing_spans
        UNION SELECT 'ukendt', NULL FROM village_facts WHERE process IS NULL
      )) AS places,
      (SELECT list(DISTINCT year(day)::INTEGER) FROM days) AS years,
      (SELECT list(DISTINCT sdg) FROM (SELECT unnest(sdgs) AS sdg FROM initiative_facts)) AS sdgs,
      (SELECT list(DISTINCT status) FROM status_spans) AS statuses
  `);
  const {municipalities, cohorts, places, years, sdgs, statuses} = found!;
  return {
    municipalities: sorted((municipalities ?? []).map(municipalityOf), ({name}) => name),
    cohorts: sorted(cohorts ?? [], String),
    phases: phasesOf(places ?? []),
    years: [...(years ?? [])].sort((a, b) => a - b),
    sdgs: [...(sdgs ?? [])].sort((a, b) => a - b),
    statuses: sorted(statuses ?? [], String),
  };
}

function municipalityOf(text: string) {
  return {code: text.slice(0, 4), name: text.slice(5)};
}

/** The places of "2: Kortlægning", "3"; a number that several names go by keeps to itself. */
function phasesOf(places: readonly string[]): Options['phases'] {
  const keys = [...new Set(places.map((place) => place.split(':', 1)[0]!))];
  const label = (key: string) => {
    const names = places.filter((place) => place.startsWith(`${key}: `)).map((place) => place.slice(key.length + 2));
    const own = words[key] ?? `Fase ${key}`;
    return names.length === 1 && key !== '0' ? `${own}: ${names[0]}` : own;
  };
  return keys.sort((a, b) => position(a) - position(b)).map((key) => ({key, label: label(key)}));
}

const words: Readonly<Record<string, string>> = {
  kommende: 'Skal begynde',
  0: 'Forudsætninger',
  afsluttet: 'Forløbet er slut',
  ukendt: 'Ikke oplyst',
};

function position(place: string): number {
  return {kommende: -1, afsluttet: 100, ukendt: 101}[place] ?? Number(place);
}

const danish = new Intl.Collator('da', {numeric: true});

function sorted<T>(values: readonly T[], nameOf: (value: T) => string): readonly T[] {
  return values.toSorted((a, b) => danish.compare(nameOf(a), nameOf(b)));
}
