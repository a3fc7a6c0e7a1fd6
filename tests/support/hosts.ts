import {readdirSync, readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {headersFor} from '../../.storybook/tools/headers.ts';
import {root} from '../../.storybook/tools/run.ts';

/** How a host answers a request, or false where it has nothing there. */
export type Answer = (path: string, request: IncomingMessage, response: ServerResponse) => boolean | void;

/** A site of its own origin, until it is closed. */
export interface Host {
  readonly origin: string;
  /** Every path it has been asked for. */
  readonly asked: string[];
  /** Those whose asker left before the answer. */
  readonly left: string[];
  close(): void;
}

/** Starts a site at a port of its own. */
export async function host(answer: Answer): Promise<Host> {
  const asked: string[] = [];
  const left: string[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url!;
    asked.push(path);
    response.on('close', () => response.writableFinished || left.push(path));
    if (answer(path, request, response) === false) response.writeHead(404, headersFor(path)).end();
  };
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const close = () => server.close().closeAllConnections();
  return {origin: `http://localhost:${port}`, asked, left, close};
}

/** What has been built for pages to load, as it is now; `/older/…` has it as a version of its own. */
export function builtScripts(): Answer {
  const site = join(root, 'dist/site');
  const scripts = new Map(
    readdirSync(site)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(site, name))]),
  );
  return (path, _, response) => {
    const script = scripts.get(path.replace(/^\/(older\/)?/, '').replace(/\?.*/, ''));
    if (!script) return false;
    send(response, script, 'text/javascript; charset=utf-8');
  };
}

/** Answers with some text, as any site may read it. */
export function send(response: ServerResponse, text: string | Buffer, type = 'application/json', status = 200): void {
  response.writeHead(status, {...headersFor('/'), 'Content-Type': type}).end(text);
}

/** The host pages of `tests/pages/`, told where script and data are. */
export function hostPages(dataOrigin: () => string): Answer {
  const folder = join(root, 'tests/pages');
  return (path, _, response) => {
    const name = path.slice(1).replace(/[?#].*/, '');
    if (!readdirSync(folder).includes(name)) return false;
    const page = readFileSync(join(folder, name), 'utf8').replaceAll('{data}', dataOrigin());
    const [, policy] = /<!-- csp: (.*?) -->/.exec(page) ?? [];
    response
      .writeHead(200, {
        'Content-Type': 'text/html; charset=utf-8',
        ...(policy && {'Content-Security-Policy': policy}),
      })
      .end(page);
  };
}
