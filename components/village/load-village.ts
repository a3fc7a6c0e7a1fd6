import type {ParsedVillage, ReadVillage} from '../../data/model/parse-village.ts';
import {lastGoodCopy, saveCopy} from './saved-copy.ts';

/** A village as it was fetched. */
export interface LoadedVillage extends ParsedVillage {
  /** Whether this is a saved copy, shown because a new one could not be had; then `problems` says why. */
  readonly stale: boolean;
}

/**
 * Fetches and reads a village's feed: once per address for the whole page, however many elements ask and whichever copy
 * of the script they come from. The request is given up when the last of them has.
 *
 * Waits ten seconds, tries once more, then falls back on the last good copy.
 *
 * @throws {Error} what went wrong, when there is neither a feed nor a copy, or the signal's reason when it aborts.
 */
export async function loadVillage(src: string, read: ReadVillage, signal: AbortSignal): Promise<LoadedVillage> {
  const {href} = new URL(src, document.baseURI);
  try {
    const json = await request(href, signal);
    const {village, problems} = read(json);
    // Once the page has been drawn: keeping a copy is no reason to make a visitor wait.
    if (!problems.length) setTimeout(() => void saveCopy(href, json));
    return {village, problems, stale: false};
  } catch (error) {
    const copy = await lastGoodCopy(href, read);
    signal.throwIfAborted();
    if (!copy) throw error;
    return {...copy, problems: [(error as Error).message], stale: true};
  }
}

interface Request {
  readonly json: Promise<unknown>;
  readonly controller: AbortController;
  waiting: number;
}

// Shared by every copy of the script, so the shape of a request is part of the key.
const key = Symbol.for('blup-requests/1');
const page = globalThis as {[key]?: Map<string, Request> | undefined};
const requests = (page[key] ??= new Map<string, Request>());

function request(url: string, signal: AbortSignal): Promise<unknown> {
  const shared = requests.get(url) ?? send(url);
  shared.waiting++;
  return new Promise((resolve, reject) => {
    const giveUp = () => {
      reject(signal.reason as Error);
      if (--shared.waiting) return;
      requests.delete(url);
      shared.controller.abort();
    };
    signal.addEventListener('abort', giveUp);
    shared.json.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
  });
}

function send(url: string): Request {
  const controller = new AbortController();
  const json = fetchJson(url, controller.signal).catch(() => fetchJson(url, controller.signal, 'no-cache'));
  const shared = {json, controller, waiting: 0};
  requests.set(url, shared);
  // What came is good for as long as the page stands; what failed may work for an element that comes later.
  json.catch(() => requests.get(url) === shared && requests.delete(url));
  return shared;
}

// What failed may have been kept by the browser, so the second attempt goes past what it keeps.
async function fetchJson(url: string, signal: AbortSignal, cache: RequestCache = 'default'): Promise<unknown> {
  signal.throwIfAborted();
  const attempt = new AbortController();
  const stop = () => attempt.abort(new Error('intet svar i 10 sekunder'));
  const late = setTimeout(stop, 10_000);
  signal.addEventListener('abort', stop);
  try {
    const response = await fetch(url, {signal: attempt.signal, cache});
    if (!response.ok) throw new Error(`svaret er ${response.status}`);
    refuseOver2Mb(response.headers.get('content-length'));
    const text = await response.text();
    refuseOver2Mb(text.length);
    return JSON.parse(text);
  } finally {
    clearTimeout(late);
  }
}

// Said before the rest has been fetched where the server tells, and else before it is read.
function refuseOver2Mb(size: unknown) {
  if (Number(size) > 2e6) throw new Error('det er over 2 MB');
}
