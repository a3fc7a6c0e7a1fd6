import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import {chosenInitiatives, chosenVillages, type Filter} from './filter.ts';

/** What a village has told of its size, its people and its initiatives on the day. */
export interface VillageRate {
  readonly village: string;
  readonly name: string;
  readonly population: number | null;
  /** Different volunteers, by the latest count. */
  readonly volunteers: number | null;
  readonly volunteersWithheld: boolean;
  /** The day they were counted. */
  readonly counted: string | null;
  /** Those that are under way or have come further, or that stand as the filter says; null where none is told of at all. */
  readonly initiatives: number | null;
}

/**
 * The villages of the chosen municipality, cohort and phase.
 *
 * Those chosen by name leave no others out: what chance does is seen among all, and a village is found again among them.
 */
export function villageRates(db: Database, filter: Filter, signal?: AbortSignal): Promise<VillageRate[]> {
  const {sdg, status, until} = filter;
  const all = {...filter, villages: []};
  return db.query<VillageRate>(
    sql`
      SELECT v.village, v.name, v.population, c.unikke AS volunteers, c.counted::VARCHAR AS counted,
        coalesce(list_contains(string_split(c.withheld, ','), 'unikke'), false) AS "volunteersWithheld", i.initiatives
      FROM ${chosenVillages(all)} v
      LEFT JOIN counts_on(${until}::DATE) c ON c.village = v.village
      LEFT JOIN (
        SELECT village, (count(*) FILTER (
          (${sdg}::INTEGER IS NULL OR list_contains(sdgs, ${sdg}::INTEGER))
          AND CASE WHEN ${status}::VARCHAR IS NULL THEN is_under_way(status) ELSE status = ${status}::VARCHAR END
        ))::INTEGER AS initiatives
        FROM ${chosenInitiatives({...all, sdg: null, status: null})}
        WHERE status IS NOT NULL AND (${sdg}::INTEGER IS NULL OR sdgs IS NOT NULL)
        GROUP BY village
      ) i ON i.village = v.village
      ORDER BY v.village
    `,
    {signal},
  );
}
