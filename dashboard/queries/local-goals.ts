import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenInitiatives, chosenVillages, type Filter} from './filter.ts';

/** A village's own goal, and how many of the chosen initiatives serve it. Null is not told. */
export interface LocalGoal {
  readonly village: string;
  readonly villageName: string;
  readonly name: string;
  /** The global goals it serves. */
  readonly sdgs: readonly number[] | null;
  readonly initiatives: number;
  /** How many of those are realised or in steady operation. */
  readonly achieved: number;
}

interface Found extends Omit<LocalGoal, 'name'> {
  readonly name: string | null;
  readonly villages: number;
  readonly told: number;
}

/** The goals of the chosen villages that were known on the day, village by village; of a global goal, those that serve it. */
export async function localGoals(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<LocalGoal>> {
  const {sdg, until} = filter;
  const found = await db.query<Found>(
    sql`
      WITH chosen AS (SELECT village, name FROM ${chosenVillages(filter)}),
      goal AS (
        SELECT c.village, c.name AS village_name, g.id, g.name, g.sdgs
        FROM goals_on(${until}::DATE) g JOIN chosen c ON c.village = g.village
      ),
      served AS (
        SELECT goal, count(*)::INTEGER AS initiatives, (count(*) FILTER (status IN ('realiseret', 'drift')))::INTEGER AS achieved
        FROM ${chosenInitiatives(filter)} WHERE goal IS NOT NULL GROUP BY goal
      )
      SELECT n.villages, n.told, g.village, g.village_name AS "villageName", g.name, g.sdgs,
        coalesce(s.initiatives, 0) AS initiatives, coalesce(s.achieved, 0) AS achieved
      FROM (
        SELECT (SELECT count(*) FROM chosen)::INTEGER AS villages, (SELECT count(DISTINCT village) FROM goal)::INTEGER AS told
      ) n
      LEFT JOIN (SELECT * FROM goal WHERE ${sdg}::INTEGER IS NULL OR list_contains(sdgs, ${sdg}::INTEGER)) g ON true
      LEFT JOIN served s ON s.goal = g.id
      ORDER BY danish_order(g.village_name), g.village, danish_order(g.name), g.id
    `,
    {signal},
  );
  const {villages, told} = found[0]!;
  return {rows: found.filter(isRow).map(rowOf), villages, told};
}

function isRow(row: Found): row is Found & LocalGoal {
  return row.name !== null;
}

function rowOf({village, villageName, name, sdgs, initiatives, achieved}: LocalGoal): LocalGoal {
  return {village, villageName, name, sdgs, initiatives, achieved};
}
