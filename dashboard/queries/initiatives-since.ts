import type {InitiativeStatus} from '../../data/model/initiative.ts';
import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenInitiatives, type Filter} from './filter.ts';
import {toldOfInitiatives, type Told} from './told-of-initiatives.ts';

/** How the initiatives that were first told of in a year stand now. */
export interface Became extends Readonly<Record<InitiativeStatus, number>> {
  /** Null is those of which nobody has told when. */
  readonly year: number | null;
  readonly initiatives: number;
  /** How many villages they belong to. */
  readonly of: number;
  /** How many have no status. */
  readonly unknown: number;
}

interface Found extends Told, Omit<Became, 'initiatives'> {
  readonly initiatives: number | null;
}

/**
 * How the initiatives stand on the day, by the year they were first told of; the oldest first.
 *
 * {@link Filter.status} leaves nothing out: whoever chooses initiatives by how they ended does not learn what became of them.
 */
export async function initiativesSince(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<Became>> {
  const found = await db.query<Found>(
    sql`
      SELECT villages, told, year, initiatives, "of", ide, planlagt, igang, realiseret, drift, pause, opgivet, unknown
      FROM ${toldOfInitiatives(filter)} LEFT JOIN (
        SELECT CASE WHEN first_day > DATE '1000-01-01' THEN year(first_day)::INTEGER END AS year,
          count(*)::INTEGER AS initiatives, count(DISTINCT village)::INTEGER AS "of",
          (count(*) FILTER (status = 'ide'))::INTEGER AS ide,
          (count(*) FILTER (status = 'planlagt'))::INTEGER AS planlagt,
          (count(*) FILTER (status = 'igang'))::INTEGER AS igang,
          (count(*) FILTER (status = 'realiseret'))::INTEGER AS realiseret,
          (count(*) FILTER (status = 'drift'))::INTEGER AS drift,
          (count(*) FILTER (status = 'pause'))::INTEGER AS pause,
          (count(*) FILTER (status = 'opgivet'))::INTEGER AS opgivet,
          (count(*) FILTER (status IS NULL))::INTEGER AS unknown
        FROM ${chosenInitiatives({...filter, status: null})} GROUP BY year
      ) ON true
      ORDER BY year NULLS LAST
    `,
    {signal},
  );
  const {villages, told} = found[0]!;
  return {rows: found.filter(isRow).map(rowOf), villages, told};
}

function isRow(row: Found): row is Found & Became {
  return row.initiatives !== null;
}

function rowOf(row: Became): Became {
  const {year, initiatives, of, ide, planlagt, igang, realiseret, drift, pause, opgivet, unknown} = row;
  return {year, initiatives, of, ide, planlagt, igang, realiseret, drift, pause, opgivet, unknown};
}
