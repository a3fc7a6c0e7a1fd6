import type {InitiativeStatus} from '../../data/model/initiative.ts';
import {sql, type Sql} from '../database/sql.ts';

/** What a question is asked of. Null and an empty list leave nothing out. */
export interface Filter {
  /** A municipality's four-digit code. */
  readonly municipality: string | null;
  readonly cohort: string | null;
  /** Where the village is on {@link until}: a phase's number, or `kommende`, `afsluttet`, `ukendt`. */
  readonly phase: string | null;
  /** The ids of the villages. */
  readonly villages: readonly string[];
  /** Only initiatives that serve this goal; chooses no villages. */
  readonly sdg: number | null;
  /** Only initiatives that stand so on {@link until}; chooses no villages. */
  readonly status: InitiativeStatus | null;
  /** The first day of the period; what happened before is left out. */
  readonly from: string | null;
  /** The last day of the period, as of which everything is told: the last of a year, or the day the data are as of. */
  readonly until: string;
  /** Whether that is the day the data are as of, of which the most is counted already. */
  readonly isLatest?: boolean;
}

/** The villages that are chosen, as a table to read from: a row of `villages_on` for each. */
export function chosenVillages(filter: Filter): Sql {
  if (filter.isLatest) return sql`(FROM villages_latest WHERE ${isChosen(filter)})`;
  return sql`villages_in(${ofVillages(filter)}, ${filter.until}::DATE)`;
}

/** What has come of the three purposes in each chosen village: rows of `purposes_in`. */
export function chosenPurposes(filter: Filter): Sql {
  const {isLatest, from, until, sdg, status} = filter;
  if (isLatest && !from && !sdg && !status) return sql`(FROM purposes_latest WHERE ${isChosen(filter)})`;
  return sql`purposes_in(${ofVillages(filter)}, ${from}, ${until}::DATE, ${sdg}, ${status})`;
}

/** The initiatives of the chosen villages that are chosen themselves, as they stood: rows of `initiatives_in`. */
export function chosenInitiatives(filter: Filter): Sql {
  const {sdg, status, until} = filter;
  return sql`initiatives_in(${ofVillages(filter)}, ${sdg}, ${status}, ${until}::DATE)`;
}

function isChosen(filter: Filter): Sql {
  return sql`is_chosen(municipality, cohort, place, village, ${ofVillages(filter)})`;
}

function ofVillages({municipality, cohort, phase, villages}: Filter): Sql {
  return sql`${municipality}, ${cohort}, ${phase}, ${villages.length ? villages.join(',') : null}`;
}
