import type {PreparedPackage} from '../../data/model/prepared.ts';
import type {Database} from '../database/database.ts';
import {sql} from '../database/sql.ts';

/** What the package in a database says of itself. */
export async function packageFacts(db: Database): Promise<PreparedPackage> {
  const [found] = await db.query<PreparedPackage>(
    sql`
      SELECT name, title, description, updated::VARCHAR AS updated, invented, smallest_count AS "smallestCount", hash
      FROM package
    `,
  );
  return found!;
}
