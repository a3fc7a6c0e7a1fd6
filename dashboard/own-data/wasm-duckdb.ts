import {fill} from '../../data/database/fill.ts';
import type {DuckDb, OpenFile} from '../../data/build/blup.duckdb.ts';
import type {DataPackage} from '../../data/model/package.ts';
import {Engine} from '../database/engine.ts';
import {unpack} from '../database/fetch-file.ts';
import type {Sql} from '../database/sql.ts';

/** The browser's own DuckDB, which makes the file that is published. */
export const wasmDuckDb: DuckDb = {open, pack};

const name = 'blup.duckdb';

// DuckDB in WebAssembly writes in a file it has been handed, and hands back none that it has made: so it begins with an empty
// database of the version that Node's makes, packed.
const empty =
  'H4sIAAAAAAACA+3XMQqCYBgGYIeGuoRzS1KDwk+T2BDU2iK4JDR4gO7Q7ureIbybDSFREDg6PM/y8fJ+F3jbzaM8rp7rw6U45dE0' +
  '912SJtn/fpuFug63cE0jAAAAYAaa8z7u+6ob8/Dj87l4n+VXsv8BAADA/gcAAABm4AWV++WeADAAAA==';

async function open(data: DataPackage): Promise<OpenFile> {
  const engine = new Engine();
  try {
    const connection = await engine.start(() => undefined);
    const run = async (sql: string) => {
      await engine.during(connection.query(sql));
    };
    await run('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
    await engine.duckdb.registerFileBuffer(name, await unpack(new Blob([bytesOf(empty)])));
    await run(`ATTACH '${name}' AS blup; USE blup`);
    await fill({run, file: (path, bytes) => put(engine, path, bytes)}, data);
    await run('CHECKPOINT blup');
    return {
      query: async <Row>(query: Sql) => (await engine.ask(query)) as Row[],
      finish: () => finish(engine, run),
    };
  } catch (error) {
    engine.stop();
    throw error;
  }
}

async function put({duckdb}: Engine, path: string, bytes: Uint8Array): Promise<string> {
  await duckdb.registerFileBuffer(path, bytes.slice());
  return path;
}

async function finish(engine: Engine, run: (sql: string) => Promise<void>): Promise<Uint8Array> {
  try {
    await run('USE memory; DETACH blup');
    return await engine.during(engine.duckdb.copyFileToBuffer(name));
  } finally {
    engine.stop();
  }
}

async function pack(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
