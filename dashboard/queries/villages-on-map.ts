import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';
import type {Place} from './place-in-words.ts';

/** A village on the map, or, where there are too many for a mark each, those of a square of about 12 km together. */
export interface MapMark extends Place {
  /** Null where the mark is several villages'. */
  readonly village: string | null;
  readonly name: string | null;
  readonly municipality: string | null;
  /** How many villages it is. */
  readonly n: number;
  /** In degrees; null where the village has not told. Of several villages their mean. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Different volunteers at the latest head count, and the day of it. Null for several villages. */
  readonly people: number | null;
  readonly withheld: boolean;
  readonly counted: string | null;
  readonly rate: number | null;
  readonly population: number | null;
  /** How many of the villages have a course that goes on, is over, is to begin, and of how many nothing is told. */
  readonly ongoing: number;
  readonly over: number;
  readonly coming: number;
  readonly unknown: number;
}

/** Nothing chosen is one row without a mark. */
type Found = (MapMark | {readonly n: null}) & Counts;

interface Counts {
  readonly chosen: number;
  readonly located: number;
}

/** How many villages have a mark each. */
const mostMarks = 400;

/** Where the chosen villages lie, where they are in their course and how many volunteers they have; the most volunteers first. */
export async function villagesOnMap(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<MapMark>> {
  const rows = await db.query<Found>(
    sql`
      WITH chosen AS (
        SELECT *, latitude IS NOT NULL AND longitude IS NOT NULL AS is_located FROM ${chosenVillages(filter)}
      ),
      counted AS (
        SELECT village, unikke, counted, list_contains(string_split(withheld, ','), 'unikke') AS withheld
        FROM counts_on(${filter.until}::DATE)
      ),
      every AS (
        SELECT count(*)::INTEGER AS chosen, count(*) FILTER (is_located)::INTEGER AS located,
          count(*) > ${mostMarks} AS is_many
        FROM chosen
      ),
      mark AS (
        SELECT c.village, c.name, c.municipality_name AS municipality, 1 AS n, c.latitude, c.longitude, k.unikke AS people,
          coalesce(k.withheld, false) AS withheld, k.counted::VARCHAR AS counted, per_100(k.unikke, c.population) AS rate,
          c.population, c.state, c.place, c.phase_number AS "phaseNumber", c.phase_label AS "phaseLabel",
          (c.place NOT IN ('afsluttet', 'kommende') AND c.state <> 'unknown')::INTEGER AS ongoing,
          (c.place = 'afsluttet')::INTEGER AS over, (c.place = 'kommende')::INTEGER AS coming,
          (c.state = 'unknown')::INTEGER AS unknown
        FROM chosen c CROSS JOIN every e LEFT JOIN counted k ON k.village = c.village
        WHERE NOT e.is_many
        UNION ALL
        SELECT NULL, NULL, NULL, count(*)::INTEGER, avg(c.latitude) FILTER (is_located),
          avg(c.longitude) FILTER (is_located), NULL, false, NULL, NULL, NULL, 'unknown', 'ukendt', NULL, NULL,
          count(*) FILTER (c.place NOT IN ('afsluttet', 'kommende') AND c.state <> 'unknown')::INTEGER,
          count(*) FILTER (c.place = 'afsluttet')::INTEGER, count(*) FILTER (c.place = 'kommende')::INTEGER,
          count(*) FILTER (c.state = 'unknown')::INTEGER
        FROM chosen c CROSS JOIN every e
        WHERE e.is_many
        GROUP BY is_located, floor(c.latitude / 0.108), floor(c.longitude / 0.193)
      )
      SELECT m.*, e.chosen, e.located
      FROM every e LEFT JOIN mark m ON true
      ORDER BY m.people DESC NULLS LAST, m.n DESC, danish_order(m.name), m.latitude, m.longitude
    `,
    {signal},
  );
  const {chosen, located} = rows[0]!;
  return {rows: rows.filter((row) => row.n !== null).map(markOf), villages: chosen, told: located};
}

function markOf({chosen, located, ...mark}: MapMark & Counts): MapMark {
  return mark;
}
