import {sql, type Sql} from '../database/sql.ts';
import type {Answer} from './answer.ts';
import {chosenVillages, type Filter} from './filter.ts';

/** What stands in every row that is read, so that one question to the database is enough. */
export type Told = Pick<Answer<unknown>, 'villages' | 'told'>;

/**
 * How many villages are chosen, and how many of them have told of any initiative by the day; one row, `villages` and `told`.
 * Whether an initiative itself is chosen does not matter: who has told of others has told that there are none of these.
 */
export function toldOfInitiatives(filter: Filter): Sql {
  return sql`(
    SELECT count(*)::INTEGER AS villages, (count(*) FILTER (village IN (
      SELECT village FROM initiative_facts WHERE first_day IS NULL OR first_day <= ${filter.until}::DATE
    )))::INTEGER AS told
    FROM ${chosenVillages(filter)}
  )`;
}
