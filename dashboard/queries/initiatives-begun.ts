import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenInitiatives, type Filter} from './filter.ts';
import {toldOfInitiatives, type Told} from './told-of-initiatives.ts';

export interface Begun {
  /** The first day of the quarter or year; null is those that have begun, nobody has told when. */
  readonly from: string | null;
  readonly step: 'quarter' | 'year';
  readonly initiatives: number;
  /** How many villages they belong to. */
  readonly of: number;
  /** How many had begun by its end, those before the period too; null where it cannot be known. */
  readonly total: number | null;
}

interface Found extends Told, Omit<Begun, 'initiatives'> {
  readonly initiatives: number | null;
}

/**
 * How many of the chosen initiatives began in each quarter of the period, or in each year of a period longer than eight
 * years; a quarter in which none did counts 0. A period without a beginning begins with the first initiative.
 */
export async function initiativesBegun(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<Begun>> {
  const {from, until} = filter;
  const found = await db.query<Found>(
    sql`
      WITH chosen AS MATERIALIZED (
        SELECT initiative, village, CASE WHEN begun <= ${until}::DATE THEN begun END AS begun FROM ${chosenInitiatives(filter)}
      ),
      period AS MATERIALIZED (
        SELECT first_day, datediff('month', first_day, ${until}::DATE) >= 96 AS long
        FROM (SELECT coalesce(${from}::DATE, min(begun)) AS first_day FROM chosen)
      ),
      counted AS (
        SELECT CASE WHEN long THEN date_trunc('year', begun) ELSE date_trunc('quarter', begun) END::DATE AS "from",
          count(*) AS initiatives, count(DISTINCT village) AS "of"
        FROM chosen, period WHERE begun IS NOT NULL GROUP BY 1
      ),
      steps AS (
        SELECT long, unnest(CASE WHEN long
          THEN generate_series(date_trunc('year', first_day)::TIMESTAMP, ${until}::TIMESTAMP, INTERVAL 1 YEAR)
          ELSE generate_series(date_trunc('quarter', first_day)::TIMESTAMP, ${until}::TIMESTAMP, INTERVAL 3 MONTH)
        END)::DATE AS "from"
        FROM period
      ),
      rows AS (
        SELECT s."from", long, coalesce(initiatives, 0)::INTEGER AS initiatives, coalesce("of", 0)::INTEGER AS "of",
          (SELECT coalesce(sum(c.initiatives), 0)::INTEGER FROM counted c WHERE c."from" <= s."from") AS total
        FROM steps s LEFT JOIN counted c ON c."from" = s."from"
        UNION ALL
        SELECT NULL, NULL, count(*)::INTEGER, count(DISTINCT village)::INTEGER, NULL
        FROM chosen WHERE begun IS NULL AND initiative IN (
          SELECT initiative FROM status_spans WHERE is_under_way(status) AND from_day = DATE '1000-01-01'
        )
        HAVING count(*) > 0
      )
      SELECT villages, told, "from"::VARCHAR AS "from", CASE WHEN long THEN 'year' ELSE 'quarter' END AS step, initiatives, "of", total
      FROM ${toldOfInitiatives(filter)} LEFT JOIN rows ON true
      ORDER BY "from" NULLS LAST
    `,
    {signal},
  );
  const {villages, told} = found[0]!;
  const rows = found.map(({from: day, step, initiatives, of, total}) => ({from: day, step, initiatives, of, total}));
  return {rows: told ? rows.filter(isRow) : [], villages, told};
}

function isRow(row: Omit<Found, keyof Told>): row is Begun {
  return row.initiatives !== null;
}
