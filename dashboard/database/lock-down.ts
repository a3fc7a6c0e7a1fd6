import type {AsyncDuckDBConnection} from '@duckdb/duckdb-wasm';
import type {Loader} from '../../data/database/fill.ts';
import type {Engine} from './engine.ts';
import {DatabaseProblem, problems} from './problem.ts';

/** Puts the catalog `blup` in a DuckDB. */
export type Content = (engine: Engine, connection: AsyncDuckDBConnection) => Promise<void>;

/** A published file, which cannot be written in. */
export function attachedFile(bytes: Uint8Array): Content {
  return async (engine, connection) => {
    await engine.duckdb.registerFileBuffer('blup.duckdb', bytes);
    await connection.query(`ATTACH 'blup.duckdb' AS blup (READ_ONLY)`).catch((cause: unknown) => {
      throw new DatabaseProblem(problems.broken, {cause});
    });
  };
}

/** A database made on the page; it is written in as long as it is being filled. `heard` is called at each step. */
export function filledBy(fill: (loader: Loader) => Promise<void>, heard: () => void): Content {
  return async ({duckdb}, connection) => {
    const files: string[] = [];
    const run = async (sql: string) => {
      heard();
      await connection.query(sql);
    };
    const file = async (name: string, bytes: Uint8Array) => {
      // What is handed to the worker is gone from the page, and may be part of something bigger.
      await duckdb.registerFileBuffer(name, bytes.slice());
      files.push(name);
      return name;
    };
    await run(`ATTACH ':memory:' AS blup; USE blup`);
    await fill({run, file}).catch((cause: unknown) => {
      throw new DatabaseProblem(problems.notFilled, {cause});
    });
    await duckdb.dropFiles(files);
  };
}

/**
 * Fills a DuckDB that has just been started, and locks it: it asks nobody for anything, reads and writes no file, and
 * nothing can be set any more.
 *
 * @throws {DatabaseProblem}
 */
export async function fillAndLock(engine: Engine, connection: AsyncDuckDBConnection, content: Content): Promise<void> {
  for (const setting of silent) await connection.query(`SET ${setting}`);
  await content(engine, connection);
  await connection.query('USE blup');
  for (const setting of closed) await connection.query(`SET ${setting}`);
  const isLocked = (await connection.query(checked)).getChildAt(0)?.get(0) === true;
  if (!isLocked) throw new DatabaseProblem(problems.notLocked);
}

// Before anything else, or an extension that is missing is asked for at a third party.
const silent = ['autoinstall_known_extensions = false', 'autoload_known_extensions = false'];
const closed = ["memory_limit = '1GB'", 'enable_external_access = false', 'lock_configuration = true'];
const checked = `SELECT current_setting('lock_configuration') AND NOT (current_setting('enable_external_access')
  OR current_setting('autoinstall_known_extensions') OR current_setting('autoload_known_extensions'))`;
