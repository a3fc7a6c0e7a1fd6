import type {StepState} from '../../data/model/step.ts';
import type {Database} from '../database/database.ts';
import {sql, type Sql} from '../database/sql.ts';
import {mostVillages, type Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';
import type {Place} from './place-in-words.ts';

/** How a phase of a village's course stands. */
export interface PhaseTime {
  readonly number: number;
  readonly label: string | null;
  readonly state: StepState;
  /** Whole months in it until it was over, the course came to a halt, or the day; null where it has no dates. */
  readonly months: number | null;
}

/** Where a village is on its way. */
export interface VillagePhases extends Place {
  readonly village: string;
  readonly name: string;
  readonly municipality: string;
  readonly cohort: string | null;
  /** How many phases its course has. */
  readonly phases: number | null;
  /** The first day of the phase it is in, of its course, of its standing still, and of its being over. */
  readonly since: string | null;
  readonly started: string | null;
  readonly halted: string | null;
  readonly ended: string | null;
  /** The last day anything was heard of it, and for how many whole months it has been silent. */
  readonly heard: string | null;
  readonly silent: number | null;
  /** Its phases in order, the prerequisites (0) first; empty for a village without a course. */
  readonly course: readonly PhaseTime[];
}

/** How many of all chosen villages are in a place; `silent` have a course that is not over and have long been silent. */
export interface PlaceCount {
  readonly place: string;
  readonly villages: number;
  /** Of how many of them it is known whether their course goes on, though perhaps not in which phase. */
  readonly known: number;
  readonly silent: number;
}

export interface PhasesAnswer extends Answer<VillagePhases> {
  /** In the order a course goes. */
  readonly places: readonly PlaceCount[];
}

/** After how many months without news a village is said to be silent. */
export const silentAfter = 6;

/** Where the chosen villages are on the day, and how long they have been in each phase, in the order a course goes. */
export async function phases(
  db: Database,
  filter: Filter,
  most: number | null = mostVillages,
  signal?: AbortSignal,
): Promise<PhasesAnswer> {
  const found = await db.query<Found>(findCourses(filter, most), {signal});
  const places = found[0] ? placesOf(found[0]) : [];
  const villages = places.reduce((sum, place) => sum + place.villages, 0);
  const told = places.reduce((sum, place) => sum + place.known, 0);
  return {rows: byVillage(found), places, villages, told, total: villages};
}

/** A phase of a village; the lists go together, one item a place, and are the same in every row. */
interface Found extends Omit<VillagePhases, 'course'> {
  readonly number: number | null;
  readonly label: string | null;
  readonly step: StepState;
  readonly months: number | null;
  readonly placeKeys: readonly string[];
  readonly placeVillages: readonly number[];
  readonly placeKnown: readonly number[];
  readonly placeSilent: readonly number[];
}

// Of a phase that the village has not come to, or that it has left behind unrecorded, no time is told: its state says which.
function findCourses(filter: Filter, most: number | null): Sql {
  return sql`
    WITH today AS (SELECT ${filter.until}::DATE AS day),
    chosen AS MATERIALIZED (
      SELECT *, ${positionOf(sql`place`)} AS position, whole_months(heard, ${filter.until}::DATE) AS silent
      FROM ${chosenVillages(filter)}
    ),
    places AS (
      SELECT place, position, count(*)::INTEGER AS villages, count_if(state <> 'unknown')::INTEGER AS known,
        count_if(state <> 'ended' AND silent >= ${silentAfter})::INTEGER AS silent
      FROM chosen GROUP BY ALL
    ),
    lists AS (
      SELECT list(place ORDER BY position) AS "placeKeys", list(villages ORDER BY position) AS "placeVillages",
        list(known ORDER BY position) AS "placeKnown", list(silent ORDER BY position) AS "placeSilent"
      FROM places
    ),
    page AS (
      SELECT *, CASE WHEN state IN ('paused', 'stopped') THEN standing_since END AS halt
      FROM chosen ORDER BY position, nr LIMIT ${most}
    ),
    steps AS (
      SELECT s.*, c.number, c.label, c.began, least(CASE WHEN c.ended <= t.day THEN c.ended END, s.halt, t.day) AS last_day,
        CASE
          WHEN c.state = 'skipped' THEN 'skipped'
          WHEN s.phase_number IS NULL THEN CASE WHEN s.state = 'planned' AND c.number > 0 THEN 'ahead' ELSE 'unknown' END
          WHEN c.number > s.phase_number THEN CASE WHEN s.state = 'ended' THEN 'unknown' ELSE 'ahead' END
          WHEN s.state = 'ended' OR c.ended <= t.day OR (c.state = 'done' AND c.began IS NULL)
            THEN CASE WHEN c.state = 'done' THEN 'done' ELSE 'unknown' END
          WHEN c.began <= t.day THEN CASE WHEN s.halt IS NULL THEN 'current' ELSE s.state END
          ELSE 'unknown'
        END AS step
      FROM page s CROSS JOIN today t LEFT JOIN course_phases c ON c.village = s.village
    )
    SELECT village, name, municipality_name AS municipality, cohort, state, place, phase_number AS "phaseNumber",
      phase_label AS "phaseLabel", phases, since::VARCHAR AS since, started::VARCHAR AS started, halt::VARCHAR AS halted,
      CASE WHEN state = 'ended' THEN ended END::VARCHAR AS ended, heard::VARCHAR AS heard, silent, number, label, step,
      CASE WHEN step IN ('done', 'current', 'paused', 'stopped') THEN whole_months(began, last_day) END AS months,
      "placeKeys", "placeVillages", "placeKnown", "placeSilent"
    FROM steps CROSS JOIN lists
    ORDER BY position, nr, number
  `;
}

function positionOf(place: Sql): Sql {
  return sql`CASE ${place} WHEN 'kommende' THEN -1 WHEN 'afsluttet' THEN 100 WHEN 'ukendt' THEN 101
    ELSE TRY_CAST(${place} AS INTEGER) END`;
}

function placesOf({placeKeys, placeVillages, placeKnown, placeSilent}: Found): readonly PlaceCount[] {
  return placeKeys.map((place, i) => ({
    place,
    villages: placeVillages[i]!,
    known: placeKnown[i]!,
    silent: placeSilent[i]!,
  }));
}

function byVillage(found: readonly Found[]): readonly VillagePhases[] {
  const villages = new Map<string, VillagePhases & {readonly course: PhaseTime[]}>();
  for (const row of found) {
    const known = villages.get(row.village) ?? {...villageOf(row), course: []};
    const {number, label, step: state, months} = row;
    if (number !== null) known.course.push({number, label, state, months});
    villages.set(row.village, known);
  }
  return [...villages.values()];
}

function villageOf(row: Found): Omit<VillagePhases, 'course'> {
  const {village, name, municipality, cohort, state, place, phaseNumber, phaseLabel, phases: count} = row;
  const {since, started, halted, ended, heard, silent} = row;
  const standing = {state, place, phaseNumber, phaseLabel, phases: count};
  return {village, name, municipality, cohort, ...standing, since, started, halted, ended, heard, silent};
}
