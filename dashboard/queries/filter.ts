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
}

/** The villages that are chosen, as a table to read from: a row of `village_facts` and of `standing_on` for each. */
export function chosenVillages({municipality, cohort, phase, villages, until}: Filter): Sql {
  const list = villages.length ? villages.join(',') : null;
  return sql`villages_in(${municipality}, ${cohort}, ${phase}, ${list}, ${until}::DATE)`;
}

/** The initiatives of the chosen villages that are chosen themselves, as they stood: rows of `initiatives_in`. */
export function chosenInitiatives(filter: Filter): Sql {
  const {municipality, cohort, phase, villages, sdg, status, until} = filter;
  const list = villages.length ? villages.join(',') : null;
  return sql`initiatives_in(${municipality}, ${cohort}, ${phase}, ${list}, ${sdg}, ${status}, ${until}::DATE)`;
}
