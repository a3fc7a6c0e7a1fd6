import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';
import {mostVillages, type Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';

/** How many different volunteers a village has. */
export interface VillageVolunteers {
  readonly village: string;
  readonly name: string;
  readonly municipality: string;
  readonly population: number | null;
  readonly populationWithheld: boolean;
  /** Null where nobody has told it, and where it is {@link withheld}. */
  readonly people: number | null;
  readonly withheld: boolean;
  /** People for every 100 inhabitants; null where either is. */
  readonly rate: number | null;
  /** The day they were counted, as well as it is known: the first it can mean. */
  readonly counted: string | null;
}

export interface VolunteersAnswer extends Answer<VillageVolunteers> {
  /** Of all chosen villages, however many rows there are; the medians are null where no village has told. */
  readonly people: number;
  readonly median: number | null;
  readonly medianRate: number | null;
  readonly rates: number;
  readonly withheld: number;
}

interface Found extends VillageVolunteers {
  readonly all: number;
  readonly told: number;
  readonly sum: number | null;
  readonly median: number | null;
  readonly medianRate: number | null;
  readonly rates: number;
  readonly hidden: number;
}

/** The latest count of different volunteers in each chosen village on the day, those with most inhabitants first. */
export async function volunteers(
  db: Database,
  filter: Filter,
  most: number | null = mostVillages,
  signal?: AbortSignal,
): Promise<VolunteersAnswer> {
  const found = await db.query<Found>(
    sql`
      WITH counts AS (
        SELECT v.village, v.name, v.municipality_name AS municipality, v.population,
          v.population_withheld AS "populationWithheld", n.unikke AS people,
          coalesce(n.withheld LIKE '%unikke%', false) AS withheld, per_100(n.unikke, v.population) AS rate,
          n.counted::VARCHAR AS counted
        FROM ${chosenVillages(filter)} v LEFT JOIN counts_on(${filter.until}::DATE) n ON n.village = v.village
      ),
      summed AS (
        SELECT count(*)::INTEGER AS "all", count(people)::INTEGER AS told, sum(people)::INTEGER AS sum,
          median(people)::DOUBLE AS median, median(rate)::DOUBLE AS "medianRate", count(rate)::INTEGER AS rates,
          count_if(withheld)::INTEGER AS hidden
        FROM counts
      )
      SELECT c.*, s.* FROM counts c CROSS JOIN summed s
      ORDER BY c.population DESC NULLS LAST, danish_order(c.name), c.village LIMIT ${most}
    `,
    {signal},
  );
  const {all, told, sum, median, medianRate, rates, hidden} = found[0] ?? nothing;
  const summary = {people: sum ?? 0, median, medianRate, rates, withheld: hidden};
  return {rows: found.map(rowOf), villages: all, told, total: all, ...summary};
}

const nothing = {all: 0, told: 0, sum: 0, median: null, medianRate: null, rates: 0, hidden: 0} as const;

function rowOf(row: VillageVolunteers): VillageVolunteers {
  const {village, name, municipality, population, populationWithheld, people, withheld, rate, counted} = row;
  return {village, name, municipality, population, populationWithheld, people, withheld, rate, counted};
}
