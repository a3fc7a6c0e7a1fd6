import type {Sql} from './sql.ts';

/** Something that can be asked in DuckDB's SQL: WebAssembly on the page, Node's own DuckDB in the build and the tests. */
export interface Database {
  /**
   * The rows of an answer as plain objects: text, numbers, booleans, null, and lists of them. Whole numbers of any size come as
   * numbers; a query casts its dates to text and its decimals to DOUBLE, since the bodies would tell them differently.
   *
   * @throws {DOMException} `AbortError`, when `signal` says that nobody waits for it any more.
   * @throws {Error} with DuckDB's own words, when it cannot be answered.
   */
  query<Row>(query: Sql, options?: {readonly signal?: AbortSignal | undefined}): Promise<Row[]>;
}
