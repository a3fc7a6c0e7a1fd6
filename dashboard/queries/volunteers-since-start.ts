import type {Database} from '../database/database.ts';
import {sql, type Sql} from '../database/sql.ts';
import {mostVillages, type Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';

/** The volunteers of a cohort, or of all, some months after each village's own start. */
export interface VolunteersSinceStart {
  /** Null for villages of no cohort, and where the row is of {@link all}. */
  readonly cohort: string | null;
  /** Whether it is of all the villages together. */
  readonly all: boolean;
  readonly months: number;
  /** How many villages are behind it; with fewer than {@link fewest} nothing else is told. */
  readonly told: number;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  /** For every 100 inhabitants, of those villages that have told of them. */
  readonly rates: number;
  readonly lowRate: number | null;
  readonly medianRate: number | null;
  readonly highRate: number | null;
}

/** A village's own way. */
export interface VillageSinceStart {
  readonly village: string;
  readonly name: string;
  readonly cohort: string | null;
  readonly months: number;
  readonly people: number;
  readonly rate: number | null;
}

export interface SinceStartAnswer extends Answer<VolunteersSinceStart> {
  /** The villages one by one; empty where there are more than a picture has room for. */
  readonly lines: readonly VillageSinceStart[];
}

/** With fewer villages than this there is no median; with fewer than twice as many less one it is drawn as uncertain. */
export const fewest = 3;
export const certainFrom = 5;

/**
 * Different volunteers every third month since each course began, by the counts that were the latest then.
 *
 * A village takes part from its first count on, and as far as its months have passed by the day.
 */
export async function volunteersSinceStart(
  db: Database,
  filter: Filter,
  most: number | null = mostVillages,
  signal?: AbortSignal,
): Promise<SinceStartAnswer> {
  const [facts] = await db.query<{villages: number; told: number}>(
    sql`SELECT (SELECT count(*) FROM ${chosenVillages(filter)})::INTEGER AS villages,
      (SELECT count(DISTINCT village) FROM ${steps(filter)})::INTEGER AS told`,
    {signal},
  );
  const {villages, told} = facts!;
  const rows = await db.query<VolunteersSinceStart>(medians(filter), {signal});
  const drawn = told <= (most ?? mostVillages);
  const lines = drawn
    ? await db.query<VillageSinceStart>(sql`SELECT * FROM ${steps(filter)} ORDER BY ALL`, {signal})
    : [];
  return {rows, lines, villages, told};
}

function steps(filter: Filter): Sql {
  const {from, until} = filter;
  return sql`(
    SELECT s.village, v.name, s.cohort, s.months, s.people, s.rate
    FROM counts_since_start s JOIN ${chosenVillages(filter)} v ON v.village = s.village
    WHERE s.day <= ${until}::DATE AND (${from}::DATE IS NULL OR s.day >= ${from}::DATE)
  )`;
}

function medians(filter: Filter): Sql {
  const known = (value: Sql, of: Sql) => sql`CASE WHEN ${of} >= ${fewest} THEN ${value} END::DOUBLE`;
  return sql`
    WITH summed AS (
      SELECT cohort, grouping(cohort) = 1 AS "all", months, count(people)::INTEGER AS told,
        quantile_cont(people, [0.25, 0.5, 0.75]) AS counted,
        count(rate)::INTEGER AS rates, quantile_cont(rate, [0.25, 0.5, 0.75]) AS rated
      FROM ${steps(filter)} GROUP BY GROUPING SETS ((months), (cohort, months))
    )
    SELECT cohort, "all", months, told,
      ${known(sql`counted[1]`, sql`told`)} AS low, ${known(sql`counted[2]`, sql`told`)} AS median,
      ${known(sql`counted[3]`, sql`told`)} AS high, rates, ${known(sql`rated[1]`, sql`rates`)} AS "lowRate",
      ${known(sql`rated[2]`, sql`rates`)} AS "medianRate", ${known(sql`rated[3]`, sql`rates`)} AS "highRate"
    FROM summed ORDER BY "all" DESC, cohort NULLS LAST, months
  `;
}
