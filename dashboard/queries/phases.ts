import type {StepState} from '../../data/model/step.ts';
import type {Database} from '../database/database.ts';
import {sql, type Sql} from '../database/sql.ts';
import {mostVillages, type Answer} from './answer.ts';
import {danishOrder} from './danish-order.ts';
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
  const places = await db.query<PlaceCount>(countPlaces(filter), {signal});
  const found = await db.query<Found>(findCourses(filter, most), {signal});
  const villages = places.reduce((sum, place) => sum + place.villages, 0);
  const unknown = places.find(({place}) => place === 'ukendt')?.villages ?? 0;
  return {rows: byVillage(found), places, villages, told: villages - unknown, total: villages};
}

type Found = Omit<VillagePhases, 'course'> & {
  readonly number: number | null;
  readonly label: string | null;
  readonly step: StepState;
  readonly months: number | null;
};

function countPlaces(filter: Filter): Sql {
  return sql`
    SELECT c.place, count(*)::INTEGER AS villages,
      (count(*) FILTER (c.state <> 'ended' AND whole_months(n.day, ${filter.until}::DATE) >= ${silentAfter}))::INTEGER AS silent
    FROM ${chosenVillages(filter)} c LEFT JOIN last_news_on(${filter.until}::DATE) n ON n.village = c.village
    GROUP BY c.place ORDER BY ${positionOf(sql`c.place`)}
  `;
}

// Of a phase that the village has not come to, or that it has left behind unrecorded, no time is told: its state says which.
function findCourses(filter: Filter, most: number | null): Sql {
  return sql`
    WITH today AS (SELECT ${filter.until}::DATE AS day),
    page AS (
      SELECT *, row_number() OVER (ORDER BY ${positionOf(sql`place`)}, ${danishOrder(sql`name`)}, village) AS nr
      FROM ${chosenVillages(filter)} ORDER BY nr LIMIT ${most}
    ),
    standing AS (
      SELECT p.*, n.day AS heard, CASE WHEN p.state IN ('paused', 'stopped') THEN s.from_day END AS halt
      FROM page p CROSS JOIN today t
      LEFT JOIN last_news_on(t.day) n ON n.village = p.village
      LEFT JOIN standing_spans s ON s.village = p.village AND s.from_day <= t.day AND (s.to_day IS NULL OR s.to_day > t.day)
    ),
    steps AS (
      SELECT s.*, c.number, c.label, c.began, least(CASE WHEN c.ended <= t.day THEN c.ended END, s.halt, t.day) AS last_day,
        CASE
          WHEN c.state = 'skipped' THEN 'skipped'
          WHEN c.number > s.phase_number OR s.phase_number IS NULL THEN
            CASE WHEN s.state = 'ended' THEN 'unknown' ELSE 'ahead' END
          WHEN s.state = 'ended' OR c.ended <= t.day OR (c.state = 'done' AND c.began IS NULL)
            THEN CASE WHEN c.state = 'done' THEN 'done' ELSE 'unknown' END
          WHEN c.began <= t.day THEN CASE WHEN s.halt IS NULL THEN 'current' ELSE s.state END
          ELSE 'unknown'
        END AS step
      FROM standing s CROSS JOIN today t LEFT JOIN course_phases c ON c.village = s.village
    )
    SELECT village, name, municipality_name AS municipality, cohort, state, place, phase_number AS "phaseNumber",
      phase_label AS "phaseLabel", phases,
      since::VARCHAR AS since, started::VARCHAR AS started, halt::VARCHAR AS halted,
      CASE WHEN state = 'ended' THEN ended END::VARCHAR AS ended,
      heard::VARCHAR AS heard, whole_months(heard, t.day) AS silent,
      number, label, step, CASE WHEN step IN ('done', 'current', 'paused', 'stopped') THEN whole_months(began, last_day) END AS months
    FROM steps CROSS JOIN today t
    ORDER BY nr, number
  `;
}

function positionOf(place: Sql): Sql {
  return sql`CASE ${place} WHEN 'kommende' THEN -1 WHEN 'afsluttet' THEN 100 WHEN 'ukendt' THEN 101
    ELSE TRY_CAST(${place} AS INTEGER) END`;
}

function byVillage(found: readonly Found[]): readonly VillagePhases[] {
  const villages = new Map<string, VillagePhases & {readonly course: PhaseTime[]}>();
  for (const {number, label, step: state, months, ...village} of found) {
    const known = villages.get(village.village) ?? {...village, course: []};
    if (number !== null) known.course.push({number, label, state, months});
    villages.set(village.village, known);
  }
  return [...villages.values()];
}
