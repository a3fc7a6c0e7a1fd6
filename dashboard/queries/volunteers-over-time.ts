import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';

/** The volunteers on a day, by the counts that were the latest then. */
export interface VolunteersOnDay {
  readonly day: string;
  /** How many villages had told by then. They differ over time, and so does the sum. */
  readonly told: number;
  /** Null where none had. */
  readonly people: number | null;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  /** How many of them have told of their inhabitants too; the rates are of those, the first of all of them together. */
  readonly rates: number;
  readonly rate: number | null;
  readonly lowRate: number | null;
  readonly medianRate: number | null;
  readonly highRate: number | null;
}

/** Different volunteers on the last day of each quarter of the period, and on its last day. */
export async function volunteersOverTime(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<VolunteersOnDay>> {
  const {from, until} = filter;
  const found = await db.query<VolunteersOnDay & {readonly villages: number}>(
    sql`
      WITH chosen AS (SELECT village, population FROM ${chosenVillages(filter)}),
      points AS (
        SELECT day FROM days WHERE day < ${until}::DATE AND (${from}::DATE IS NULL OR day >= ${from}::DATE)
        UNION ALL SELECT ${until}::DATE
      ),
      counted AS (
        SELECT village, day, unikke FROM counts_by_quarter WHERE day < ${until}::DATE
        UNION ALL SELECT village, ${until}::DATE, unikke FROM counts_on(${until}::DATE)
      ),
      counts AS (
        SELECT n.day, n.unikke AS people, c.population, per_100(n.unikke, c.population) AS rate
        FROM counted n JOIN chosen c ON c.village = n.village WHERE n.unikke IS NOT NULL
      ),
      summed AS (
        SELECT day, count(*)::INTEGER AS told, sum(people)::INTEGER AS people,
          quantile_cont(people, [0.25, 0.5, 0.75]) AS counted, count(rate)::INTEGER AS rates,
          per_100(sum(people) FILTER (rate IS NOT NULL), sum(population) FILTER (rate IS NOT NULL)) AS rate,
          quantile_cont(rate, [0.25, 0.5, 0.75]) AS rated
        FROM counts GROUP BY day
      )
      SELECT d.day::VARCHAR AS day, coalesce(s.told, 0) AS told, s.people,
        s.counted[1]::DOUBLE AS low, s.counted[2]::DOUBLE AS median, s.counted[3]::DOUBLE AS high,
        coalesce(s.rates, 0) AS rates, s.rate::DOUBLE AS rate,
        s.rated[1]::DOUBLE AS "lowRate", s.rated[2]::DOUBLE AS "medianRate", s.rated[3]::DOUBLE AS "highRate",
        (SELECT count(*) FROM chosen)::INTEGER AS villages
      FROM points d LEFT JOIN summed s ON s.day = d.day
      ORDER BY d.day
    `,
    {signal},
  );
  const rows = found.slice(firstTold(found)).map(rowOf);
  return {rows, villages: found[0]?.villages ?? 0, told: Math.max(0, ...rows.map(({told}) => told))};
}

/** Before anybody has told anything there is nothing to see. */
function firstTold(rows: readonly VolunteersOnDay[]): number {
  return Math.max(
    0,
    rows.findIndex(({told}) => told > 0),
  );
}

function rowOf(row: VolunteersOnDay): VolunteersOnDay {
  const {day, told, people, low, median, high, rates, rate, lowRate, medianRate, highRate} = row;
  return {day, told, people, low, median, high, rates, rate, lowRate, medianRate, highRate};
}
