import type {Database} from './database.ts';
import {sql} from './sql.ts';

/** What there is to ask about, in the database's own words. */
export interface Schema {
  readonly tables: readonly Table[];
  readonly formulas: readonly Formula[];
}

/** A table or a view. */
export interface Table {
  readonly name: string;
  readonly comment: string | null;
  /** About how many; null for a view. */
  readonly rows: number | null;
  readonly columns: readonly {readonly name: string; readonly type: string; readonly comment: string | null}[];
}

/** A macro: it gives a value, or a table where it `isTable`. */
export interface Formula {
  readonly name: string;
  readonly parameters: readonly string[];
  readonly comment: string | null;
  readonly isTable: boolean;
}

interface ColumnRow {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly comment: string | null;
}

/** What stands in the attached database, by name; columns as they were made. */
export async function schemaOf(database: Database): Promise<Schema> {
  const tables = await database.query<Omit<Table, 'columns'>>(sql`
    SELECT table_name AS name, comment, estimated_size::INTEGER AS rows FROM duckdb_tables() WHERE database_name = 'blup'
    UNION ALL SELECT view_name, comment, NULL FROM duckdb_views() WHERE database_name = 'blup' AND NOT internal
    ORDER BY name`);
  const columns = await database.query<ColumnRow>(sql`
    SELECT table_name AS "table", column_name AS name, data_type AS type, comment FROM duckdb_columns()
    WHERE database_name = 'blup' AND NOT internal ORDER BY table_name, column_index`);
  const formulas = await database.query<Formula>(sql`
    SELECT function_name AS name, parameters, comment, function_type = 'table_macro' AS "isTable" FROM duckdb_functions()
    WHERE database_name = 'blup' AND NOT internal ORDER BY name`);
  const columnsOf = (name: string) => columns.filter(({table}) => table === name);
  return {tables: tables.map((table) => ({...table, columns: columnsOf(table.name)})), formulas};
}
