import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {join} from 'node:path';
import {headersFor} from '../../.storybook/tools/headers.ts';
import {root, run} from '../../.storybook/tools/run.ts';

/** Answers a request, and says whether there is anything at its path. */
export type Answer = (path: string, request: IncomingMessage, response: ServerResponse) => boolean;

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
    if (!answer(path, request, response)) response.writeHead(404, headersFor(path)).end();
  };
  const server: Server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  const close = () => server.close().closeAllConnections();
  return {origin: `http://localhost:${port}`, asked, left, close};
}

/** The scripts that pages load, built where they have not been; `/older/…` has them as a version of its own. */
export async function builtScripts(): Promise<Answer> {
  const site = join(root, 'dist/site');
  if (!existsSync(join(site, 'blup.js'))) await run('vite', ['build'], {env: {BLUP_OUTPUTS: 'cdn'}});
  const scripts = new Map(
    readdirSync(site)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, readFileSync(join(site, name))]),
  );
  return (path, _, response) => {
    const script = scripts.get(path.replace(/^\/(older\/)?/, '').replace(/\?.*/, ''));
    if (!script) return false;
    send(response, script, 'text/javascript; charset=utf-8');
    return true;
  };
}

/** Answers with some text, as any site may read it. */
export function send(response: ServerResponse, text: string | Buffer, type = 'application/json', status = 200): void {
  response.writeHead(status, {...headersFor('/'), 'Content-Type': type}).end(text);
}

/** Answers that it is to be had elsewhere. */
export function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, {...headersFor('/'), Location: location}).end();
}

/** The host pages of `tests/pages/`, told where script and data are. */
export function hostPages(dataOrigin: () => string): Answer {
  const folder = join(root, 'tests/pages');
  return (path, _, response) => {
    // Browsers ask for it of their own accord, and complain of a 404.
    if (path === '/favicon.ico') return !!response.writeHead(204).end();
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
    return true;
  };
}
