import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenInitiatives, type Filter} from './filter.ts';
import {toldOfInitiatives, type Told} from './told-of-initiatives.ts';

export interface GoalCount {
  /** One of the 17; 0 is those that are told to serve none, null those of which nothing is told. */
  readonly goal: number | null;
  /** The layer of Verdensmålenes Juletræ it hangs in. */
  readonly layer: string | null;
  /** Those that are realised or in steady operation. */
  readonly achieved: number;
  readonly others: number;
  /** How many villages they belong to. */
  readonly of: number;
  /** How many initiatives are chosen in all, whatever they serve. */
  readonly all: number;
}

/**
 * How many of the chosen initiatives serve each goal, layer by layer.
 *
 * An initiative that serves three goals is counted under all three, so the counts add up to more than the initiatives.
 */
export async function initiativesByGoal(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<GoalCount>> {
  const found = await db.query<GoalCount & Told>(
    sql`
      WITH chosen AS (SELECT village, status, sdgs FROM ${chosenInitiatives(filter)}),
      counted AS (
        SELECT goal, count(*)::INTEGER AS initiatives, count(DISTINCT village)::INTEGER AS "of",
          (count(*) FILTER (status IN ('realiseret', 'drift')))::INTEGER AS achieved
        FROM (SELECT village, status, unnest(CASE WHEN len(sdgs) = 0 THEN [0] ELSE coalesce(sdgs, [-1]) END) AS goal FROM chosen)
        GROUP BY goal
      ),
      places AS (
        SELECT sdg AS goal, name AS layer, position FROM layers UNION ALL VALUES (0, NULL, 100), (-1, NULL, 101)
      )
      SELECT villages, told, nullif(p.goal, -1) AS goal, p.layer, coalesce(achieved, 0) AS achieved,
        coalesce(initiatives - achieved, 0) AS others, coalesce("of", 0) AS "of",
        (SELECT count(*)::INTEGER FROM chosen) AS "all"
      FROM ${toldOfInitiatives(filter)}, places p LEFT JOIN counted c ON c.goal = p.goal
      WHERE p.goal > 0 OR initiatives > 0
      ORDER BY p.position, p.goal
    `,
    {signal},
  );
  const {villages, told} = found[0]!;
  const rows = found.map(({goal, layer, achieved, others, of, all}) => ({goal, layer, achieved, others, of, all}));
  return {rows: told ? rows : [], villages, told};
}
