import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import {mostVillages, type Answer} from './answer.ts';
import {danishOrder} from './danish-order.ts';
import {chosenVillages, type Filter} from './filter.ts';

/** How many different volunteers a village had before its course and has had since. */
export interface BeforeAfter {
  readonly village: string;
  readonly name: string;
  readonly population: number | null;
  readonly before: number;
  readonly after: number;
  /** For every 100 inhabitants, as many as there are now. */
  readonly rateBefore: number | null;
  readonly rateAfter: number | null;
  /** The days they were counted, as well as they are known: the first they can mean. */
  readonly countedBefore: string;
  readonly countedAfter: string;
}

export interface BeforeAfterAnswer extends Answer<BeforeAfter> {
  /** Of all villages that have told both: the median of the differences, and how many have more, as many and fewer. */
  readonly median: number | null;
  readonly medianRate: number | null;
  readonly rates: number;
  readonly more: number;
  readonly same: number;
  readonly fewer: number;
  /** How many villages lack a count because it is withheld. */
  readonly withheld: number;
}

interface Found extends BeforeAfter, Summary {}

interface Summary {
  readonly median: number | null;
  readonly medianRate: number | null;
  readonly rates: number;
  readonly more: number;
  readonly same: number;
  readonly fewer: number;
  readonly told: number;
}

/**
 * The count before the course and the latest on the day, in each chosen village that has told both; most inhabitants first.
 *
 * A village that has been counted once has nothing to be compared with.
 */
export async function beforeAfter(
  db: Database,
  filter: Filter,
  most: number | null = mostVillages,
  signal?: AbortSignal,
): Promise<BeforeAfterAnswer> {
  const [all] = await db.query<{villages: number; withheld: number}>(
    sql`
      SELECT count(*)::INTEGER AS villages,
        count_if((f.withheld OR n.withheld LIKE '%unikke%') AND f.counted < n.counted)::INTEGER AS withheld
      FROM ${chosenVillages(filter)} v
      LEFT JOIN counts_on(${filter.until}::DATE) n ON n.village = v.village
      LEFT JOIN first_counts f ON f.village = v.village AND f.role = 'unikke'
    `,
    {signal},
  );
  const found = await db.query<Found>(
    sql`
      WITH pairs AS (
        SELECT v.village, v.name, v.population, f.people AS before, n.unikke AS after,
          per_100(f.people, v.population) AS "rateBefore", per_100(n.unikke, v.population) AS "rateAfter",
          f.counted::VARCHAR AS "countedBefore", n.counted::VARCHAR AS "countedAfter"
        FROM ${chosenVillages(filter)} v
        JOIN counts_on(${filter.until}::DATE) n ON n.village = v.village
        JOIN first_counts f ON f.village = v.village AND f.role = 'unikke' AND f.counted < n.counted
        WHERE f.people IS NOT NULL AND n.unikke IS NOT NULL
      ),
      summed AS (
        SELECT median(after - before)::DOUBLE AS median, median("rateAfter" - "rateBefore")::DOUBLE AS "medianRate",
          count("rateAfter")::INTEGER AS rates, count_if(after > before)::INTEGER AS more,
          count_if(after = before)::INTEGER AS same, count_if(after < before)::INTEGER AS fewer, count(*)::INTEGER AS told
        FROM pairs
      )
      SELECT p.*, s.* FROM pairs p CROSS JOIN summed s
      ORDER BY p.population DESC NULLS LAST, ${danishOrder(sql`p.name`)}, p.village LIMIT ${most}
    `,
    {signal},
  );
  const {told, ...summary} = found[0] ? summaryOf(found[0]) : nothing;
  return {rows: found.map(rowOf), villages: all!.villages, withheld: all!.withheld, told, total: told, ...summary};
}

const nothing: Summary = {median: null, medianRate: null, rates: 0, more: 0, same: 0, fewer: 0, told: 0};

function summaryOf({median, medianRate, rates, more, same, fewer, told}: Found): Summary {
  return {median, medianRate, rates, more, same, fewer, told};
}

function rowOf({median: _1, medianRate: _2, rates: _3, more: _4, same: _5, fewer: _6, told: _7, ...row}: Found) {
  return row;
}
