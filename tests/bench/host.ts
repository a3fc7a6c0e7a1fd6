import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';

/** A web host with a few files, as a good one serves them: compressed as hard as can be, and kept for a while. */
export interface Host {
  readonly address: string;
  /** How many bytes a file of the path takes on the way. */
  sizeOf(path: string): number;
  close(): void;
}

interface Body {
  readonly bytes: Buffer;
  readonly packed: boolean;
}

/** Serves files by path to this machine alone. */
export function startHost(files: Readonly<Record<string, string>>): Promise<Host> {
  return start(kept((path) => (path in files ? {bytes: brotliCompressSync(files[path]!), packed: true} : null)));
}

/** Serves the files of a folder to this machine alone. */
export function startFolderHost(folder: string): Promise<Host> {
  return start(
    kept((path) => {
      const file = join(folder, path);
      return existsSync(file) ? packed(readFileSync(file), path) : null;
    }),
  );
}

// What is packed already is sent as it is; what is large is packed less hard, as hosts do.
function packed(bytes: Buffer, path: string): Body {
  if (path.endsWith('.gz')) return {bytes, packed: false};
  const quality = bytes.length > 2_000_000 ? 5 : 11;
  return {bytes: brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: quality}}), packed: true};
}

function kept(read: (path: string) => Body | null): (path: string) => Body | null {
  const bodies = new Map<string, Body | null>();
  return (path) => {
    if (!bodies.has(path)) bodies.set(path, read(path));
    return bodies.get(path)!;
  };
}

async function start(bodyOf: (path: string) => Body | null): Promise<Host> {
  const server = createServer(({url = ''}, response) => {
    const path = url.replace(/[?#].*/, '');
    const body = bodyOf(path);
    if (!body) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'public, max-age=300',
        ...(body.packed && {'Content-Encoding': 'br'}),
        'Content-Length': body.bytes.length,
        'Content-Type': types[extname(path)] ?? 'text/html; charset=utf-8',
      })
      .end(body.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    sizeOf: (path) => bodyOf(path)?.bytes.length ?? 0,
    close: () => server.close().closeAllConnections(),
  };
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gz': 'application/gzip',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
