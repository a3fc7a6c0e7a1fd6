import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import {chosenVillages, type Filter} from './filter.ts';

/** A village by name. */
export interface NamedVillage {
  readonly village: string;
  readonly name: string;
  readonly municipality: string;
}

/** The chosen villages, municipality by municipality, as Danish sorts. */
export function villagesOf(db: Database, filter: Filter): Promise<NamedVillage[]> {
  return db.query<NamedVillage>(
    sql`
      SELECT village, name, municipality_name AS municipality FROM ${chosenVillages(filter)}
      ORDER BY danish_order(municipality_name), danish_order(name), village
    `,
  );
}

/** The pages on which the rows about the chosen villages say that they stand, in the order of their addresses. */
export async function sourcesOf(db: Database, filter: Filter): Promise<readonly string[]> {
  const found = await db.query<{readonly source: string}>(
    sql`
      WITH chosen AS (SELECT village FROM ${chosenVillages(filter)}),
      told AS (
        SELECT id AS village, concat_ws(' ', source, population_source) AS source FROM villages
        UNION ALL SELECT village, source FROM processes
        UNION ALL SELECT p.village, m.source FROM milestones m JOIN processes p ON p.id = m.process
        UNION ALL SELECT village, source FROM volunteers
        UNION ALL SELECT village, source FROM meetings
        UNION ALL SELECT village, source FROM goals
        UNION ALL SELECT village, source FROM initiatives
        UNION ALL SELECT i.village, s.source FROM statuses s JOIN initiatives i ON i.id = s.initiative
      )
      SELECT DISTINCT unnest(string_split(source, ' ')) AS source FROM told
      WHERE source <> '' AND village IN (SELECT village FROM chosen) ORDER BY source
    `,
  );
  return found.map(({source}) => source).filter(Boolean);
}
