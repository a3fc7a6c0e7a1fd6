import type {Database} from '../database/database.ts';
import {sql, type Sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';

/** What villages are compared in, in the order of the rows. */
export const comparisons = [
  'frivillige',
  'frivilligePr100',
  'fremgang',
  'styregruppe',
  'borgerpanel',
  'arbejdsgrupper',
  'andre',
  'initiativer',
  'initiativerPr100',
  'realiseret',
  'landsbymaal',
  'moeder',
  'fremmoede',
  'fasemaaneder',
  'nytmaaneder',
] as const;

export type Comparison = (typeof comparisons)[number];

/** A chosen village in one respect, between its cohort and its peers in size. */
export interface Compared {
  readonly comparison: Comparison;
  readonly village: string;
  readonly name: string;
  readonly cohort: string | null;
  readonly value: number | null;
  /** Whether the value is withheld, or the question does not arise; where neither, a null is not told. */
  readonly withheld: boolean;
  readonly irrelevant: boolean;
  /** The median of the whole cohort, and of how many villages; null without a cohort or anybody who has told. */
  readonly cohortMedian: number | null;
  readonly cohortTold: number;
  /** The same of the other villages with two thirds to one and a half times as many inhabitants. */
  readonly peersMedian: number | null;
  readonly peersTold: number;
  /** What the others in the cohorts and among the peers of all chosen villages have told: each, or every twentieth part of them. */
  readonly others: readonly number[];
  /** How many others that is. */
  readonly othersTold: number;
}

/** How many villages can stand side by side. */
export const mostCompared = 6;

/** How many others are shown one by one. */
const mostOthers = 30;

/**
 * The first six of the chosen villages in every respect. Their cohorts and peers are of all villages on the day, whatever is
 * chosen. Nothing where none is chosen by name.
 */
export async function sideBySide(
  db: Database,
  filter: Filter,
  _most?: number | null,
  signal?: AbortSignal,
): Promise<Answer<Compared>> {
  const ids = filter.villages.slice(0, mostCompared);
  if (!ids.length) return {rows: [], villages: 0, told: 0};
  const rows = await db.query<Compared & {readonly nr: number}>(compared(filter, ids), {signal});
  const villages = new Set(rows.map(({village}) => village)).size;
  const told = new Set(rows.flatMap(({village, value, withheld}) => (value !== null || withheld ? village : []))).size;
  return {rows: rows.map(({nr, ...row}) => ({...row, comparison: comparisons[nr - 1]!})), villages, told};
}

function compared(filter: Filter, ids: readonly string[]): Sql {
  return sql`
    WITH picked AS (
      SELECT village, name, cohort, list_position(string_split(${ids.join(',')}, ','), village) AS position
      FROM ${chosenVillages({...filter, villages: ids})}
    ),
    member AS (
      SELECT p.village AS of_village, 'cohort' AS kind, f.village FROM picked p JOIN village_facts f ON f.cohort = p.cohort
      UNION ALL ${peers(ids)}
    ),
    concerned AS (SELECT village FROM member UNION SELECT village FROM picked),
    figure AS (${figures(filter)}),
    told AS (
      SELECT m.of_village, m.kind, f.nr, median(f.value)::DOUBLE AS median, count(f.value)::INTEGER AS told
      FROM member m JOIN figure f ON f.village = m.village GROUP BY ALL
    ),
    other AS (
      SELECT nr, count(value)::INTEGER AS told, CASE WHEN count(value) <= ${mostOthers} THEN list(value ORDER BY value)
        ELSE quantile_cont(value, ${twentieths}) END AS shown
      FROM figure WHERE value IS NOT NULL AND village NOT IN (SELECT village FROM picked) GROUP BY nr
    )
    SELECT f.nr, p.village, p.name, p.cohort, f.value::DOUBLE AS value, f.withheld, f.irrelevant,
      c.median AS "cohortMedian", coalesce(c.told, 0) AS "cohortTold",
      s.median AS "peersMedian", coalesce(s.told, 0) AS "peersTold",
      coalesce(o.shown, []) AS others, coalesce(o.told, 0) AS "othersTold"
    FROM picked p JOIN figure f ON f.village = p.village
    LEFT JOIN told c ON c.of_village = p.village AND c.kind = 'cohort' AND c.nr = f.nr
    LEFT JOIN told s ON s.of_village = p.village AND s.kind = 'peer' AND s.nr = f.nr
    LEFT JOIN other o ON o.nr = f.nr
    ORDER BY f.nr, p.position
  `;
}

const twentieths = sql`[0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1]`;

function peers(ids: readonly string[]): Sql {
  const each = ids.map((id) => sql`SELECT ${id} AS of_village, 'peer' AS kind, village FROM peers_of(${id})`);
  return each.reduce((all, one) => sql`${all} UNION ALL ${one}`);
}

/** Each village's figures, numbered as {@link comparisons} are; and which of them are withheld, or do not arise. */
function figures({from, until, sdg, status}: Filter): Sql {
  return sql`
    SELECT v.village,
      unnest(generate_series(1, ${comparisons.length}::BIGINT))::INTEGER AS nr,
      unnest([
        k.unikke::DOUBLE, per_100(k.unikke, v.population), CASE WHEN b.counted < k.counted THEN k.unikke - b.people END,
        k.styregruppe, k.borgerpanel, k.arbejdsgrupper, k.andre,
        i.under_way, per_100(i.under_way, v.population), i.achieved, g.goals, m.meetings, m.attendance,
        CASE WHEN v.place = v.phase_number::VARCHAR THEN whole_months(v.since, ${until}::DATE) END,
        whole_months(n.day, ${until}::DATE)
      ]) AS value,
      unnest([
        coalesce(k.withheld LIKE '%unikke%', false), coalesce(k.withheld LIKE '%unikke%', false),
        coalesce(k.withheld LIKE '%unikke%' OR (b.withheld AND b.counted < k.counted), false),
        coalesce(k.withheld LIKE '%styregruppe%', false), coalesce(k.withheld LIKE '%borgerpanel%', false),
        coalesce(k.withheld LIKE '%arbejdsgrupper%', false), coalesce(k.withheld LIKE '%andre%', false),
        false, false, false, false, false, false, false, false
      ]) AS withheld,
      unnest([
        false, false, false, false, false, false, false, false, false, false, false, false, false,
        v.place IN ('kommende', 'afsluttet'), false
      ]) AS irrelevant
    FROM villages_in(NULL, NULL, NULL, NULL, ${until}::DATE) v
    JOIN concerned ON concerned.village = v.village
    LEFT JOIN counts_on(${until}::DATE) k ON k.village = v.village
    LEFT JOIN first_counts b ON b.village = v.village AND b.role = 'unikke' AND b.counted <= ${until}::DATE
    LEFT JOIN (
      SELECT village, count(*) FILTER (is_under_way(status) AND is_chosen) AS under_way,
        count(*) FILTER (status IN ('realiseret', 'drift') AND is_chosen) AS achieved
      FROM (
        SELECT *, (${sdg}::INTEGER IS NULL OR list_contains(sdgs, ${sdg}::INTEGER))
          AND (${status}::VARCHAR IS NULL OR status = ${status}::VARCHAR) AS is_chosen
        FROM initiatives_on(${until}::DATE)
      )
      WHERE status IS NOT NULL GROUP BY village
    ) i ON i.village = v.village
    LEFT JOIN (SELECT village, count(*) AS goals FROM goals_on(${until}::DATE) GROUP BY village) g ON g.village = v.village
    LEFT JOIN (
      SELECT village, count(*) FILTER (in_period) AS meetings, median(attendance) FILTER (in_period) AS attendance
      FROM (SELECT *, ${from}::DATE IS NULL OR day >= ${from}::DATE AS in_period FROM meeting_facts)
      WHERE day <= ${until}::DATE GROUP BY village
    ) m ON m.village = v.village
    LEFT JOIN last_news_on(${until}::DATE) n ON n.village = v.village
  `;
}
