import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import sansMore400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import sansMore600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifMore600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';
import module from '@resvg/resvg-wasm/index_bg.wasm?url';

/** The rasteriser's module. */
export function rasteriser(): Promise<Uint8Array<ArrayBuffer>> {
  return read(module);
}

/** The letters that pictures are written in, in the order that `assets.node.ts` has them. */
export function fonts(): Promise<readonly Uint8Array[]> {
  return Promise.all([sans400, sans600, serif600, sansMore400, sansMore600, serifMore600].map(read));
}

async function read(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
