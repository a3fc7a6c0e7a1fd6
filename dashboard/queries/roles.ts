import type {VolunteerRole} from '../../data/model/volunteer.ts';
import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';

/** What villages have told of a role; one person may be in several, so roles are never summed. */
export interface RoleCounts {
  readonly role: VolunteerRole;
  /** How many villages have told how many there are in it, and how many villages' counts are withheld. */
  readonly told: number;
  readonly withheld: number;
  readonly people: number | null;
  readonly least: number | null;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  readonly most: number | null;
  /** The villages one by one, the fewest first; empty where there are more than a picture has room for. */
  readonly names: readonly string[];
  readonly counts: readonly number[];
}

interface Found extends RoleCounts {
  readonly villages: number;
  readonly tellers: number;
}

/** How many villages a picture shows one by one. */
const mostDots = 80;

/** How many people there are in each role by the latest counts, `unikke` (the different people) last. */
export async function roles(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<RoleCounts>> {
  const found = await db.query<Found>(
    sql`
      WITH chosen AS (SELECT village, name FROM ${chosenVillages(filter)}),
      counts AS (
        SELECT c.village, c.name, unnest(['styregruppe', 'borgerpanel', 'arbejdsgrupper', 'andre', 'unikke']) AS role,
          unnest([n.styregruppe, n.borgerpanel, n.arbejdsgrupper, n.andre, n.unikke]) AS people, n.withheld
        FROM counts_on(${filter.until}::DATE) n JOIN chosen c ON c.village = n.village
      ),
      summed AS (
        SELECT role, count(people)::INTEGER AS told, count_if(withheld LIKE '%' || role || '%')::INTEGER AS withheld,
          sum(people)::INTEGER AS people, min(people) AS least, quantile_cont(people, 0.25)::DOUBLE AS low,
          median(people)::DOUBLE AS median, quantile_cont(people, 0.75)::DOUBLE AS high, max(people) AS most
        FROM counts GROUP BY role
      ),
      dots AS (
        SELECT role, list(name ORDER BY people, name, village) AS names, list(people ORDER BY people, name, village) AS counts
        FROM counts WHERE people IS NOT NULL AND (SELECT count(*) FROM chosen) <= ${mostDots}
        GROUP BY role
      )
      SELECT w.key AS role, coalesce(s.told, 0) AS told, coalesce(s.withheld, 0) AS withheld, s.people, s.least, s.low,
        s.median, s.high, s.most, coalesce(d.names, []) AS names, coalesce(d.counts, []) AS counts,
        (SELECT count(*) FROM chosen)::INTEGER AS villages,
        (SELECT count(DISTINCT village) FROM counts WHERE people IS NOT NULL)::INTEGER AS tellers
      FROM words w LEFT JOIN summed s ON s.role = w.key LEFT JOIN dots d ON d.role = w.key
      WHERE w.vocabulary = 'role' ORDER BY w.position
    `,
    {signal},
  );
  const {villages, tellers} = found[0]!;
  return {rows: found.map(rowOf), villages, told: tellers};
}

function rowOf({role, told, withheld, people, least, low, median, high, most, names, counts}: Found): RoleCounts {
  return {role, told, withheld, people, least, low, median, high, most, names, counts};
}
