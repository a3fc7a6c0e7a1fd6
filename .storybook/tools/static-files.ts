import {open, stat} from 'node:fs/promises';
import type {IncomingMessage, ServerResponse} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {headersFor} from './headers.ts';

/** Answers a request with a file of a folder, and says whether there was one. */
export async function answerWithFile(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const [pathname = '', search = ''] = request.url?.split(/(?=\?)/) ?? [];
  const path = pathWithin(folder, pathname);
  const found = path && (await stat(path).catch(() => null));
  if (!found) return false;
  if (!found.isDirectory()) return send(path, pathname, request, response);
  // The relative links of a folder's page would lead astray without the slash.
  if (!pathname.endsWith('/')) return redirect(`${pathname}/${search}`, response);
  return send(join(path, 'index.html'), pathname, request, response);
}

/** Where an address leads within a folder; null where it leads out of it or is no address. */
function pathWithin(folder: string, pathname: string): string | null {
  try {
    const path = resolve(folder, `.${decodeURIComponent(pathname)}`);
    return path === resolve(folder) || path.startsWith(resolve(folder) + sep) ? path : null;
  } catch {
    return null;
  }
}

async function send(
  path: string,
  pathname: string,
  {method, headers}: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  // Opened once, so that a file that is swapped for a newer one meanwhile is still sent as a whole.
  const file = await open(path).catch(() => null);
  if (!file) return false;
  const {size, mtimeMs} = await file.stat();
  const etag = `"${size}-${mtimeMs}"`;
  const isKnown = headers['if-none-match'] === etag;
  response.writeHead(isKnown ? 304 : 200, {
    ...headersFor(pathname),
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    ...(!isKnown && {'Content-Length': size}),
    ETag: etag,
  });
  if (isKnown || method === 'HEAD') await file.close();
  // A reader who leaves early is no fault of ours.
  else await pipeline(file.createReadStream(), response).catch(() => null);
  response.end();
  return true;
}

function redirect(address: string, response: ServerResponse): boolean {
  response.writeHead(302, {Location: address}).end();
  return true;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};
