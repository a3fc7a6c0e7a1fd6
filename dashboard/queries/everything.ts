import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import {mostVillages, type Answer} from './answer.ts';
import {chosenInitiatives, chosenVillages, type Filter} from './filter.ts';
import type {Place} from './place-in-words.ts';

/** All there is to tell of a village on the day. Null is not told; `withheld` has the roles whose count is. */
export interface VillageInFull extends Place {
  readonly village: string;
  readonly name: string;
  readonly municipality: string;
  readonly cohort: string | null;
  /** The day its present phase began, and whole months since; null too where the course has none. */
  readonly since: string | null;
  readonly months: number | null;
  readonly started: string | null;
  readonly ended: string | null;
  readonly population: number | null;
  readonly populationWithheld: boolean;
  readonly styregruppe: number | null;
  readonly borgerpanel: number | null;
  readonly arbejdsgrupper: number | null;
  readonly andre: number | null;
  readonly unikke: number | null;
  readonly withheld: readonly string[];
  readonly rate: number | null;
  readonly counted: string | null;
  /** Different volunteers before the course. */
  readonly before: number | null;
  readonly beforeWithheld: boolean;
  readonly beforeCounted: string | null;
  /** The chosen initiatives by status; null where the village has told of none. */
  readonly initiatives: number | null;
  readonly ide: number | null;
  readonly planlagt: number | null;
  readonly igang: number | null;
  readonly realiseret: number | null;
  readonly drift: number | null;
  readonly pause: number | null;
  readonly opgivet: number | null;
  readonly statusUnknown: number | null;
  /** The global goals its chosen initiatives serve; null where none says. */
  readonly sdgs: readonly number[] | null;
  /** Its own goals. */
  readonly goals: number | null;
  /** Meetings held in the period. */
  readonly meetings: number | null;
  readonly lastNews: string | null;
}

/** Everything of the chosen villages by name. The cohort, the phase and all counts are as of the day. */
export async function everything(
  db: Database,
  filter: Filter,
  most: number | null = mostVillages,
  signal?: AbortSignal,
): Promise<Answer<VillageInFull>> {
  const {from, until} = filter;
  const rows = await db.query<VillageInFull & {readonly chosen: number}>(
    sql`
      WITH chosen AS (
        SELECT *, count(*) OVER () AS chosen FROM ${chosenVillages(filter)}
        ORDER BY danish_order(name), village LIMIT ${most}
      ),
      initiative AS (
        SELECT village, count(*) AS initiatives, count(*) FILTER (status = 'ide') AS ide,
          count(*) FILTER (status = 'planlagt') AS planlagt, count(*) FILTER (status = 'igang') AS igang,
          count(*) FILTER (status = 'realiseret') AS realiseret, count(*) FILTER (status = 'drift') AS drift,
          count(*) FILTER (status = 'pause') AS pause, count(*) FILTER (status = 'opgivet') AS opgivet,
          count(*) FILTER (status IS NULL) AS unknown,
          list_sort(list_distinct(flatten(list(sdgs) FILTER (sdgs IS NOT NULL)))) AS sdgs
        FROM ${chosenInitiatives(filter)} WHERE village IN (SELECT village FROM chosen) GROUP BY village
      ),
      any_initiative AS (SELECT DISTINCT village FROM initiatives_on(${until}::DATE)),
      goal AS (SELECT village, count(*) AS goals FROM goals_on(${until}::DATE) GROUP BY village),
      meeting AS (
        SELECT village, count(*) FILTER (${from}::DATE IS NULL OR day >= ${from}::DATE) AS meetings
        FROM meeting_facts WHERE day <= ${until}::DATE GROUP BY village
      )
      SELECT c.village, c.name, c.municipality_name AS municipality, c.cohort, c.state, c.place,
        c.phase_number AS "phaseNumber", c.phase_label AS "phaseLabel",
        CASE WHEN c.place = c.phase_number::VARCHAR THEN c.since::VARCHAR END AS since,
        CASE WHEN c.place = c.phase_number::VARCHAR THEN whole_months(c.since, ${until}::DATE) END AS months,
        c.started::VARCHAR AS started, CASE WHEN c.state = 'ended' THEN c.ended::VARCHAR END AS ended,
        c.population, c.population_withheld AS "populationWithheld",
        k.styregruppe, k.borgerpanel, k.arbejdsgrupper, k.andre, k.unikke,
        coalesce(string_split(k.withheld, ','), []) AS withheld,
        per_100(k.unikke, c.population) AS rate, k.counted::VARCHAR AS counted,
        b.people AS before, coalesce(b.withheld, false) AS "beforeWithheld", b.counted::VARCHAR AS "beforeCounted",
        CASE WHEN a.village IS NOT NULL THEN coalesce(i.initiatives, 0)::INTEGER END AS initiatives,
        CASE WHEN a.village IS NOT NULL THEN coalesce(i.ide, 0)::INTEGER END AS ide,
        CASE WHEN a.village IS NOT NULL THEN coalesce(i.planlagt, 0)::INTEGER END AS planlagt,
        CASE WHEN a.village IS NOT NULL THEN coalesce(i.igang, 0)::INTEGER END AS igang,
        CASE WHEN a.village IS NOT NULL THEN coalesce(i.realiseret, 0)::INTEGER END AS realiseret,
        CASE WHEN a.village IS NOT NULL THEN coalesce(i.drift, 0)::INTEGER END AS drift,
        CASE WHEN a.village IS NOT NULL THEN coalesce(i.pause, 0)::INTEGER END AS pause,
        CASE WHEN a.village IS NOT NULL THEN coalesce(i.opgivet, 0)::INTEGER END AS opgivet,
        CASE WHEN a.village IS NOT NULL THEN coalesce(i.unknown, 0)::INTEGER END AS "statusUnknown",
        i.sdgs, g.goals::INTEGER AS goals, m.meetings::INTEGER AS meetings, n.day::VARCHAR AS "lastNews",
        c.chosen::INTEGER AS chosen
      FROM chosen c
      LEFT JOIN counts_on(${until}::DATE) k ON k.village = c.village
      LEFT JOIN first_counts b ON b.village = c.village AND b.role = 'unikke' AND b.counted <= ${until}::DATE
      LEFT JOIN any_initiative a ON a.village = c.village
      LEFT JOIN initiative i ON i.village = c.village
      LEFT JOIN goal g ON g.village = c.village
      LEFT JOIN meeting m ON m.village = c.village
      LEFT JOIN last_news_on(${until}::DATE) n ON n.village = c.village
      ORDER BY danish_order(c.name), c.village
    `,
    {signal},
  );
  const chosen = rows[0]?.chosen ?? 0;
  return {rows: rows.map(villageOf), villages: chosen, told: chosen, total: chosen};
}

function villageOf({chosen, ...village}: VillageInFull & {readonly chosen: number}): VillageInFull {
  return village;
}
