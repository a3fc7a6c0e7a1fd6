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

/** With fewer villages than the first there is no median, and with fewer than the second it is drawn as uncertain. */
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
  const found = await db.query<Found>(medians(filter), {signal});
  const {villages, tellers: told} = found[0]!;
  const rows = found.filter((row): row is All & VolunteersSinceStart => row.months !== null).map(rowOf);
  const isFew = told > 0 && told <= (most ?? mostVillages);
  const lines = isFew
    ? await db.query<VillageSinceStart>(sql`SELECT * FROM ${steps(filter)} ORDER BY ALL`, {signal})
    : [];
  return {rows, lines, villages, told};
}

interface All {
  readonly villages: number;
  readonly tellers: number;
}

/** A row with what is true of all of them; where there is none, that stands alone. */
type Found = All & (VolunteersSinceStart | {readonly months: null});

function rowOf(row: VolunteersSinceStart): VolunteersSinceStart {
  const {cohort, all, months, told, low, median, high, rates, lowRate, medianRate, highRate} = row;
  return {cohort, all, months, told, low, median, high, rates, lowRate, medianRate, highRate};
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
  const {from, until} = filter;
  const known = (value: Sql, of: Sql) => sql`CASE WHEN ${of} >= ${fewest} THEN ${value} END::DOUBLE`;
  const figures = sql`months, count(people)::INTEGER AS told, quantile_cont(people, [0.25, 0.5, 0.75]) AS counted,
    count(rate)::INTEGER AS rates, quantile_cont(rate, [0.25, 0.5, 0.75]) AS rated FROM steps`;
  return sql`
    WITH chosen AS MATERIALIZED (SELECT village FROM ${chosenVillages(filter)}),
    steps AS MATERIALIZED (
      SELECT s.village, s.cohort, s.months, s.people, s.rate
      FROM counts_since_start s JOIN chosen c ON c.village = s.village
      WHERE s.day <= ${until}::DATE AND (${from}::DATE IS NULL OR s.day >= ${from}::DATE)
    ),
    summed AS (
      SELECT NULL AS cohort, true AS "all", ${figures} GROUP BY months
      UNION ALL SELECT cohort, false, ${figures} GROUP BY cohort, months
    ),
    facts AS (
      SELECT (SELECT count(*) FROM chosen)::INTEGER AS villages, (SELECT count(DISTINCT village) FROM steps)::INTEGER AS told
    )
    SELECT f.villages, f.told AS tellers, cohort, "all", months, s.told,
      ${known(sql`counted[1]`, sql`s.told`)} AS low, ${known(sql`counted[2]`, sql`s.told`)} AS median,
      ${known(sql`counted[3]`, sql`s.told`)} AS high, rates, ${known(sql`rated[1]`, sql`rates`)} AS "lowRate",
      ${known(sql`rated[2]`, sql`rates`)} AS "medianRate", ${known(sql`rated[3]`, sql`rates`)} AS "highRate"
    FROM facts f LEFT JOIN summed s ON true ORDER BY "all" DESC, cohort NULLS LAST, months
  `;
}
