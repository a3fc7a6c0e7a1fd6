import type {InitiativeStatus} from '../../data/model/initiative.ts';
import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenInitiatives, type Filter} from './filter.ts';
import {toldOfInitiatives, type Told} from './told-of-initiatives.ts';

/** An initiative, as it was first told of and as it stands now. Null is not told. */
export interface ListedInitiative {
  readonly village: string;
  readonly villageName: string;
  readonly name: string;
  /** The local goal it serves, and the global ones. */
  readonly goal: string | null;
  readonly sdgs: readonly number[] | null;
  /** Its first status, and the day. */
  readonly first: InitiativeStatus | null;
  readonly firstDay: string | null;
  readonly status: InitiativeStatus | null;
  readonly since: string | null;
}

interface Found extends Told, Omit<ListedInitiative, 'name'> {
  readonly name: string | null;
}

/** Each of the chosen initiatives, village by village, the oldest first. */
export async function initiativeList(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<ListedInitiative>> {
  const found = await db.query<Found>(
    sql`
      SELECT villages, told, i.village, i.village_name AS "villageName", i.name, i.goal_name AS goal, i.sdgs,
        f.status AS first, nullif(f.from_day, DATE '1000-01-01')::VARCHAR AS "firstDay",
        i.status, i.status_since::VARCHAR AS since
      FROM ${toldOfInitiatives(filter)} LEFT JOIN ${chosenInitiatives(filter)} i ON true
      LEFT JOIN (
        SELECT initiative, status, from_day FROM status_spans
        QUALIFY row_number() OVER (PARTITION BY initiative ORDER BY from_day, to_day NULLS LAST) = 1
      ) f ON f.initiative = i.initiative
      ORDER BY danish_order(i.village_name), i.village, f.from_day NULLS LAST, danish_order(i.name), i.initiative
    `,
    {signal},
  );
  const {villages, told} = found[0]!;
  return {rows: found.filter(isRow).map(rowOf), villages, told};
}

function isRow(row: Found): row is Found & ListedInitiative {
  return row.name !== null;
}

function rowOf({villages: _villages, told: _told, ...row}: Told & ListedInitiative): ListedInitiative {
  return row;
}
