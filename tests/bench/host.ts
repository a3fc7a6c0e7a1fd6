import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';
import {brotliCompressSync} from 'node:zlib';

/** A web host with a few files, as a good one serves them: compressed as hard as can be, and kept for a while. */
export interface Host {
  readonly address: string;
  close(): void;
}

/** Serves files by path to this machine alone. */
export async function startHost(files: Readonly<Record<string, string>>): Promise<Host> {
  const bodies = new Map(Object.entries(files).map(([path, text]) => [path, brotliCompressSync(text)]));
  const server = createServer(({url = ''}, response) => {
    const body = bodies.get(url);
    if (!body) return response.writeHead(404).end();
    return response
      .writeHead(200, {
        'Access-Control-Allow-Origin': '*',
        'Cache-Control': 'public, max-age=300',
        'Content-Encoding': 'br',
        'Content-Length': body.length,
        'Content-Type': `${types[extname(url)] ?? 'text/html'}; charset=utf-8`,
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => server.close().closeAllConnections(),
  };
}

const types: Readonly<Record<string, string>> = {'.js': 'text/javascript', '.json': 'application/json'};
