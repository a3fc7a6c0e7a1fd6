import type {ParsedVillage, ReadVillage} from '../../data/model/parse-village.ts';

const store = 'blup-villages/1';

/** Keeps a feed for a day when it cannot be fetched. Without a Cache API, or without leave to use it, nothing is kept. */
export async function saveCopy(url: string, json: unknown): Promise<void> {
  try {
    const cache = await caches.open(store);
    await cache.put(url, new Response(JSON.stringify(json)));
  } catch {
    // Plain http, an opaque origin, a full disk: the page does well without.
  }
}

/** The feed as it was when it was last read without a fault, or null. */
export async function lastGoodCopy(url: string, read: ReadVillage): Promise<ParsedVillage | null> {
  try {
    const copy = await caches.match(url, {cacheName: store});
    return copy ? read(await copy.json()) : null;
  } catch {
    return null;
  }
}
