import type {AsyncDuckDBConnection} from '@duckdb/duckdb-wasm';
import type {Engine} from './engine.ts';
import {patience, type LocalDatabase} from './local.ts';
import {oneQuery, refusal} from './free-text.ts';

/** What a reader's own query has come to. All cells are text as DuckDB writes it, or null. */
export interface FreeAnswer {
  readonly columns: readonly {readonly name: string; readonly type: string}[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** Whether there are more rows than are given. */
  readonly more: boolean;
}

/** How many rows are given. */
export const mostRows = 1000;
/** How many characters of a cell are given. */
const mostCharacters = 2000;

/**
 * Asks what a reader has written themselves. It runs as a part of a query of ours, so that it can give rows and do nothing
 * else, on a connection of its own, a little at a time, so that other questions are answered in between.
 *
 * @throws {DOMException} `AbortError`, at once, when it is called off.
 * @throws {QueryRefused} when it cannot be answered.
 * @throws {DatabaseProblem} when there is no database to ask.
 */
export function freeQuery(database: LocalDatabase, text: string, signal: AbortSignal): Promise<FreeAnswer> {
  const calledOff = new Promise<never>((_, reject) => {
    const call = () => reject(new DOMException('The query has been called off.', 'AbortError'));
    if (signal.aborted) call();
    signal.addEventListener('abort', call, {once: true});
  });
  const answer = database.lend((engine) =>
    onItsOwn(engine, (connection) => ask(engine, connection, text, signal), signal),
  );
  return Promise.race([calledOff, answer.catch((error: unknown) => Promise.reject(refusal(error as Error, text)))]);
}

async function onItsOwn<T>(
  engine: Engine,
  ask: (connection: AsyncDuckDBConnection) => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  const connection = await engine.duckdb.connect();
  let replacing: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    replacing = setTimeout(() => engine.replace(), patience);
    void connection.cancelSent();
  };
  signal.addEventListener('abort', cancel, {once: true});
  try {
    signal.throwIfAborted();
    await connection.query('USE blup');
    return await ask(connection);
  } finally {
    signal.removeEventListener('abort', cancel);
    await connection.close();
    clearTimeout(replacing);
  }
}

async function ask(
  {duckdb}: Engine,
  connection: AsyncDuckDBConnection,
  text: string,
  signal: AbortSignal,
): Promise<FreeAnswer> {
  const query = oneQuery(text, (await duckdb.tokenize(text)).offsets);
  const guarded = `SELECT left(COLUMNS(*)::VARCHAR, ${mostCharacters + 1}) FROM (\n${query}\n) LIMIT ${mostRows + 1}`;
  // A statement is prepared only if it is a single one, and it has to be before any of it runs.
  await (await connection.prepare(guarded)).close();
  const columns = await columnsOf(connection, query);
  signal.throwIfAborted();
  const rows = await read(connection, guarded, signal);
  return {columns, rows: rows.slice(0, mostRows), more: rows.length > mostRows};
}

async function columnsOf(connection: AsyncDuckDBConnection, query: string) {
  const described = await connection.query(`DESCRIBE SELECT * FROM (\n${query}\n)`);
  const [names, types] = ['column_name', 'column_type'].map((name) => described.getChild(name)!);
  return Array.from(names!, (name, i) => ({name: String(name), type: String(types!.get(i))}));
}

async function read(
  connection: AsyncDuckDBConnection,
  query: string,
  signal: AbortSignal,
): Promise<(string | null)[][]> {
  const rows: (string | null)[][] = [];
  for await (const batch of await connection.send(query, true)) {
    signal.throwIfAborted();
    const vectors = batch.schema.fields.map((_, i) => batch.getChildAt(i)!);
    for (let row = 0; row < batch.numRows; row++)
      rows.push(vectors.map((vector) => cut(vector.get(row) as string | null)));
  }
  return rows;
}

function cut(cell: string | null): string | null {
  return cell !== null && cell.length > mostCharacters ? `${cell.slice(0, mostCharacters)}…` : cell;
}
