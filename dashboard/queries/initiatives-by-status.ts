import {initiativeStatuses, type InitiativeStatus} from '../../data/model/initiative.ts';
import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenInitiatives, type Filter} from './filter.ts';
import {toldOfInitiatives, type Told} from './told-of-initiatives.ts';

export interface StatusCount {
  /** Null is those whose status is not told. */
  readonly status: InitiativeStatus | null;
  readonly initiatives: number;
  /** How many villages they belong to. */
  readonly of: number;
}

interface Found extends Told {
  readonly status: InitiativeStatus | null;
  readonly initiatives: number | null;
  readonly of: number;
}

/** How many of the chosen initiatives stood in each status on the day; a status that none stood in counts 0. */
export async function initiativesByStatus(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<StatusCount>> {
  const found = await db.query<Found>(
    sql`
      SELECT villages, told, status, initiatives, "of"
      FROM ${toldOfInitiatives(filter)} LEFT JOIN (
        SELECT status, count(*)::INTEGER AS initiatives, count(DISTINCT village)::INTEGER AS "of"
        FROM ${chosenInitiatives(filter)} GROUP BY status
      ) ON true
    `,
    {signal},
  );
  const {villages, told} = found[0]!;
  return {rows: told ? counts(found, filter) : [], villages, told};
}

function counts(found: readonly Found[], {status: only}: Filter): readonly StatusCount[] {
  const count = (wanted: InitiativeStatus | null) =>
    found.find(({status, initiatives}) => status === wanted && initiatives !== null);
  const statuses = only ? [only] : [...initiativeStatuses, ...(count(null) ? [null] : [])];
  return statuses.map((status) => ({status, initiatives: count(status)?.initiatives ?? 0, of: count(status)?.of ?? 0}));
}
