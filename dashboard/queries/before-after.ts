import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import {mostVillages, type Answer} from './answer.ts';
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
  const found = await db.query<Found>(
    sql`
      WITH counts AS MATERIALIZED (
        SELECT v.village, v.name, v.population, f.people AS before, n.unikke AS after, f.counted AS first_counted, n.counted,
          (f.withheld OR n.withheld LIKE '%unikke%') AND f.counted < n.counted AS withheld
        FROM ${chosenVillages(filter)} v
        LEFT JOIN counts_on(${filter.until}::DATE) n ON n.village = v.village
        LEFT JOIN first_counts f ON f.village = v.village AND f.role = 'unikke'
      ),
      pairs AS MATERIALIZED (
        SELECT village, name, population, before, after, per_100(before, population) AS "rateBefore",
          per_100(after, population) AS "rateAfter", first_counted::VARCHAR AS "countedBefore",
          counted::VARCHAR AS "countedAfter"
        FROM counts WHERE before IS NOT NULL AND after IS NOT NULL AND first_counted < counted
      ),
      summed AS (
        SELECT median(after - before)::DOUBLE AS median, median("rateAfter" - "rateBefore")::DOUBLE AS "medianRate",
          count("rateAfter")::INTEGER AS rates, count_if(after > before)::INTEGER AS more,
          count_if(after = before)::INTEGER AS same, count_if(after < before)::INTEGER AS fewer, count(*)::INTEGER AS told,
          (SELECT count(*) FROM counts)::INTEGER AS villages, (SELECT count_if(withheld) FROM counts)::INTEGER AS withheld
        FROM pairs
      )
      SELECT s.*, p.* FROM summed s LEFT JOIN pairs p ON true
      ORDER BY p.population DESC NULLS LAST, danish_order(p.name), p.village LIMIT ${most}
    `,
    {signal},
  );
  const rows = found.filter((row): row is Summary & BeforeAfter => row.village !== null).map(rowOf);
  const {told, ...summary} = found[0] ? summaryOf(found[0]) : nothing;
  return {rows, told, total: told, ...summary};
}

/** A village with what is true of all of them; where there is none, that stands alone. */
type Found = Summary & (BeforeAfter | {readonly village: null});

type Summary = Omit<BeforeAfterAnswer, 'rows' | 'total'>;

const nothing: Summary = {
  villages: 0,
  told: 0,
  withheld: 0,
  median: null,
  medianRate: null,
  rates: 0,
  more: 0,
  same: 0,
  fewer: 0,
};

function summaryOf({villages, told, withheld, median, medianRate, rates, more, same, fewer}: Found): Summary {
  return {villages, told, withheld, median, medianRate, rates, more, same, fewer};
}

function rowOf(row: BeforeAfter): BeforeAfter {
  const {village, name, population, before, after, rateBefore, rateAfter, countedBefore, countedAfter} = row;
  return {village, name, population, before, after, rateBefore, rateAfter, countedBefore, countedAfter};
}
