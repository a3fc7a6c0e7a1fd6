import type {InitiativeStatus} from '../../data/model/initiative.ts';
import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';
import type {Told} from './told-of-initiatives.ts';

/** How initiatives stood some months after their village's course ended: of those that were under way when it did. */
export interface Survival extends Readonly<Record<InitiativeStatus, number>> {
  readonly months: number;
  /** How many villages' courses had ended that long ago. */
  readonly of: number;
  /** How many initiatives those villages had under way when it did. */
  readonly initiatives: number;
}

/**
 * How the initiatives that were under way, realised or in steady operation when their village's course ended stood 0, 6, 12
 * and 24 months later, as far as those months have passed on the day.
 *
 * {@link Filter.status} leaves nothing out: whoever chooses initiatives by how they ended does not learn how they fare.
 */
export async function initiativeSurvival(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<Survival>> {
  const {sdg, until} = filter;
  const found = await db.query<Survival & Told>(
    sql`
      WITH chosen AS (SELECT village FROM ${chosenVillages(filter)}),
      followed AS (
        SELECT months, village, status FROM survival
        WHERE observed <= ${until}::DATE AND village IN (SELECT village FROM chosen)
          AND (${sdg}::INTEGER IS NULL OR initiative IN (
            SELECT initiative FROM initiative_facts WHERE list_contains(sdgs, ${sdg}::INTEGER)
          ))
      )
      SELECT (SELECT count(*)::INTEGER FROM chosen) AS villages,
        (SELECT count(DISTINCT village)::INTEGER FROM followed) AS told,
        months, count(DISTINCT village)::INTEGER AS "of", count(village)::INTEGER AS initiatives,
        (count(*) FILTER (status = 'igang'))::INTEGER AS igang,
        (count(*) FILTER (status = 'planlagt'))::INTEGER AS planlagt,
        (count(*) FILTER (status = 'ide'))::INTEGER AS ide,
        (count(*) FILTER (status = 'drift'))::INTEGER AS drift,
        (count(*) FILTER (status = 'realiseret'))::INTEGER AS realiseret,
        (count(*) FILTER (status = 'pause'))::INTEGER AS pause,
        (count(*) FILTER (status = 'opgivet'))::INTEGER AS opgivet
      FROM (SELECT unnest([0, 6, 12, 24])::INTEGER AS months) LEFT JOIN followed USING (months)
      GROUP BY months ORDER BY months
    `,
    {signal},
  );
  const {villages, told} = found[0]!;
  return {rows: told ? found.map(rowOf) : [], villages, told};
}

function rowOf({months, of, initiatives, igang, planlagt, ide, drift, realiseret, pause, opgivet}: Survival): Survival {
  return {months, of, initiatives, igang, planlagt, ide, drift, realiseret, pause, opgivet};
}
