import {createServer, type RequestListener, type Server, type ServerResponse} from 'node:http';
import {answerWithFile} from './static-files.ts';

/** A folder being served, until it is closed. */
export interface Served {
  readonly address: string;
  close(): void;
}

/** Serves a folder of files to this machine alone, at the port or the next free one above it. */
export async function serve(folder: string, port: number): Promise<Served> {
  const last = port + 99;
  for (let candidate = port; candidate <= last; candidate++) {
    const servers = await listen(answerFrom(folder), candidate);
    if (servers) return {address: `http://localhost:${candidate}`, close: () => close(servers)};
  }
  throw new Error(`Ingen af portene ${port}–${last} er ledige.`);
}

function answerFrom(folder: string): RequestListener {
  return (request, response) => {
    void answerWithFile(folder, request, response).then((found) => found || answerWithNothing(response));
  };
}

function answerWithNothing(response: ServerResponse): void {
  response.writeHead(404, {'Content-Type': 'text/plain; charset=utf-8'}).end('Siden findes ikke.\n');
}

// A browser may take "localhost" for either address.
const hosts = ['127.0.0.1', '::1'];

async function listen(answer: RequestListener, port: number): Promise<Server[] | null> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = createServer(answer);
    const problem = await new Promise<string | undefined>((resolve) => {
      server
        .once('error', ({code}: NodeJS.ErrnoException) => resolve(code))
        .listen(port, host, () => resolve(undefined));
    });
    if (!problem) servers.push(server);
    else if (!noSuchHost.includes(problem)) return close(servers);
  }
  return servers.length ? servers : null;
}

const noSuchHost = ['EADDRNOTAVAIL', 'EAFNOSUPPORT'];

function close(servers: readonly Server[]): null {
  for (const server of servers) server.close().closeAllConnections();
  return null;
}
