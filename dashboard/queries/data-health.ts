import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import {mostVillages, type Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';

/** What a village can tell, in the order of the columns. */
export const things = [
  'population',
  'coordinates',
  'course',
  'count',
  'statuses',
  'attendance',
  'goals',
  'news',
] as const;

export type Thing = (typeof things)[number];

/**
 * How a thing stands: told; told more than twelve months ago; told in part; not told; or not to be expected, as of a
 * village that has had no meetings yet.
 */
export type Health = 'told' | 'old' | 'partly' | 'missing' | 'none';

/** What a village has told. */
export type VillageHealth = Readonly<Record<Thing, Health>> & {
  readonly village: string;
  readonly name: string;
  readonly municipality: string;
  /** How much is missing, and how much is old or there in part. */
  readonly missing: number;
  readonly wanting: number;
  /** The day different volunteers were last counted, and of the last news. */
  readonly counted: string | null;
  readonly lastNews: string | null;
  readonly initiatives: number;
  readonly initiativesWithout: number;
  readonly meetings: number;
  readonly meetingsWithout: number;
  /** Of how many of all chosen villages each thing is missing, old or there in part; the same in every row. */
  readonly lacking: Readonly<Record<Thing, number>>;
  /** How many of all chosen villages have told everything; the same in every row. */
  readonly complete: number;
};

type Found = Omit<VillageHealth, 'lacking'> & {readonly lackingOf: readonly number[]; readonly chosen: number};

/** What each chosen village has told on the day and what is missing, those with the most missing first. */
export async function dataHealth(
  db: Database,
  filter: Filter,
  most: number | null = mostVillages,
  signal?: AbortSignal,
): Promise<Answer<VillageHealth>> {
  const rows = await db.query<Found>(
    sql`
      WITH today AS (SELECT ${filter.until}::DATE AS day, ${filter.until}::DATE - INTERVAL 12 MONTH AS year_ago),
      chosen AS (SELECT * FROM ${chosenVillages(filter)}),
      initiative AS (
        SELECT village, count(*)::INTEGER AS initiatives, count(*) FILTER (status IS NULL)::INTEGER AS without
        FROM initiatives_on(${filter.until}::DATE) GROUP BY village
      ),
      meeting AS (
        SELECT village, count(*)::INTEGER AS meetings,
          count(*) FILTER (attendance IS NULL AND NOT attendance_withheld)::INTEGER AS without
        FROM meeting_facts, today WHERE meeting_facts.day <= today.day GROUP BY village
      ),
      goal AS (SELECT DISTINCT village FROM goals_on(${filter.until}::DATE)),
      found AS (
        SELECT c.village, c.name, c.municipality_name AS municipality,
          CASE WHEN c.population IS NULL AND NOT c.population_withheld THEN 'missing' ELSE 'told' END AS population,
          CASE WHEN c.latitude IS NULL OR c.longitude IS NULL THEN 'missing' ELSE 'told' END AS coordinates,
          CASE WHEN c.process IS NULL THEN 'missing' WHEN c.started IS NULL THEN 'partly' ELSE 'told' END AS course,
          CASE WHEN k.counted IS NULL THEN 'missing' WHEN k.counted < t.year_ago THEN 'old' ELSE 'told' END AS count,
          CASE WHEN i.village IS NULL THEN 'none' WHEN i.without = 0 THEN 'told'
            WHEN i.without < i.initiatives THEN 'partly' ELSE 'missing' END AS statuses,
          CASE WHEN m.village IS NULL THEN 'none' WHEN m.without = 0 THEN 'told'
            WHEN m.without < m.meetings THEN 'partly' ELSE 'missing' END AS attendance,
          CASE WHEN g.village IS NOT NULL THEN 'told'
            WHEN c.place IN ('kommende', 'ukendt') OR (c.place <> 'afsluttet' AND c.phase_number <= 2) THEN 'none'
            ELSE 'missing' END AS goals,
          CASE WHEN n.day IS NULL THEN 'missing' WHEN n.day < t.year_ago THEN 'old' ELSE 'told' END AS news,
          k.counted::VARCHAR AS counted, n.day::VARCHAR AS "lastNews",
          coalesce(i.initiatives, 0) AS initiatives, coalesce(i.without, 0) AS "initiativesWithout",
          coalesce(m.meetings, 0) AS meetings, coalesce(m.without, 0) AS "meetingsWithout"
        FROM chosen c CROSS JOIN today t
        LEFT JOIN counts_on(${filter.until}::DATE) k ON k.village = c.village
        LEFT JOIN initiative i ON i.village = c.village
        LEFT JOIN meeting m ON m.village = c.village
        LEFT JOIN goal g ON g.village = c.village
        LEFT JOIN last_news_on(${filter.until}::DATE) n ON n.village = c.village
      ),
      told AS (
        SELECT *, [population, coordinates, course, count, statuses, attendance, goals, news] AS states FROM found
      ),
      summed AS (
        SELECT *, len(list_filter(states, lambda s: s = 'missing'))::INTEGER AS missing,
          len(list_filter(states, lambda s: s IN ('old', 'partly')))::INTEGER AS wanting
        FROM told
      ),
      every AS (
        SELECT count(*)::INTEGER AS chosen, count(*) FILTER (missing + wanting = 0)::INTEGER AS complete,
          ${lackingOf()} AS "lackingOf"
        FROM summed
      )
      SELECT s.* EXCLUDE (states), e.*
      FROM every e LEFT JOIN summed s ON true
      ORDER BY s.missing * 2 + s.wanting DESC, s.news = 'told', s."lastNews", danish_order(s.name)
      LIMIT ${most}
    `,
    {signal},
  );
  const {chosen} = rows[0]!;
  return {rows: chosen ? rows.map(healthOf) : [], villages: chosen, told: chosen, total: chosen};
}

function lackingOf() {
  const lacking = sql`IN ('missing', 'old', 'partly'))::INTEGER`;
  return sql`[
    count(*) FILTER (population ${lacking}, count(*) FILTER (coordinates ${lacking}, count(*) FILTER (course ${lacking},
    count(*) FILTER (count ${lacking}, count(*) FILTER (statuses ${lacking}, count(*) FILTER (attendance ${lacking},
    count(*) FILTER (goals ${lacking}, count(*) FILTER (news ${lacking}
  ]`;
}

function healthOf({lackingOf, chosen, ...row}: Found): VillageHealth {
  return {
    ...row,
    lacking: Object.fromEntries(things.map((thing, i) => [thing, lackingOf[i]!])) as VillageHealth['lacking'],
  };
}
