import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';
import {mostCompared} from './side-by-side.ts';

/** Volunteers so many months after a course began: a chosen village's, or the middle of its cohort. */
export interface SinceStart {
  /** Null for the cohort. */
  readonly village: string | null;
  /** The village's; null for the cohort. */
  readonly name: string | null;
  readonly cohort: string | null;
  /** Whole months since the start, every third. */
  readonly months: number;
  /** Different volunteers; of a cohort the median. */
  readonly people: number;
  /** For every 100 inhabitants; null where they are not told. */
  readonly rate: number | null;
  /** The middle half of the cohort lies between; null for a village. */
  readonly low: number | null;
  readonly high: number | null;
  readonly lowRate: number | null;
  readonly highRate: number | null;
  /** How many villages it is, and of how many the rate is made. */
  readonly n: number;
  readonly nRate: number;
}

/** No line at all is one row without months. */
type Found = (SinceStart | {readonly months: null}) & {readonly chosen: number};

/**
 * Volunteers in the first six of the chosen villages since their courses began, and in their whole cohorts whatever is chosen.
 *
 * A cohort is told as long as three of its villages have come so far: a median of fewer says nothing of the cohort.
 */
export async function sinceStartSideBySide(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<SinceStart>> {
  const ids = filter.villages.slice(0, mostCompared);
  if (!ids.length) return {rows: [], villages: 0, told: 0};
  const rows = await db.query<Found>(
    sql`
      WITH picked AS (
        SELECT village, name, cohort, list_position(string_split(${ids.join(',')}, ','), village) AS position
        FROM ${chosenVillages({...filter, villages: ids})}
      ),
      step AS (SELECT * FROM counts_since_start WHERE day <= ${filter.until}::DATE),
      line AS (
        SELECT p.village, p.name, p.cohort, s.months, s.people::DOUBLE AS people, s.rate, NULL AS low, NULL AS high,
          NULL AS "lowRate", NULL AS "highRate", 1 AS n, 1 AS "nRate", p.position
        FROM picked p JOIN step s ON s.village = p.village
        UNION ALL
        SELECT NULL, NULL, s.cohort, s.months, median(s.people)::DOUBLE, median(s.rate)::DOUBLE,
          quantile_cont(s.people, 0.25)::DOUBLE, quantile_cont(s.people, 0.75)::DOUBLE,
          quantile_cont(s.rate, 0.25)::DOUBLE, quantile_cont(s.rate, 0.75)::DOUBLE,
          count(s.people)::INTEGER, count(s.rate)::INTEGER, 100
        FROM step s WHERE s.cohort IN (SELECT cohort FROM picked)
        GROUP BY s.cohort, s.months HAVING count(s.people) >= 3
      )
      SELECT l.* EXCLUDE (position), c.chosen
      FROM (SELECT count(*)::INTEGER AS chosen FROM picked) c LEFT JOIN line l ON true
      ORDER BY l.position, l.cohort, l.months
    `,
    {signal},
  );
  const {chosen} = rows[0]!;
  const lines = rows.filter((row) => row.months !== null).map(lineOf);
  return {rows: lines, villages: chosen, told: new Set(lines.flatMap(({village}) => village ?? [])).size};
}

function lineOf({chosen, ...line}: SinceStart & {readonly chosen: number}): SinceStart {
  return line;
}
