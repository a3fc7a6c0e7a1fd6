import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';

const {resolve} = createRequire(import.meta.url);

/** The rasteriser's module. */
export function rasteriser(): Promise<Uint8Array<ArrayBuffer>> {
  return read('@resvg/resvg-wasm/index_bg.wasm');
}

/** The letters that pictures are written in. */
export function fonts(): Promise<readonly Uint8Array[]> {
  const files = ['source-sans-3/files/source-sans-3', 'source-serif-4/files/source-serif-4'];
  const [sans, serif] = files.map((file) => `@fontsource/${file}`) as [string, string];
  const names = [
    `${sans}-latin-400`,
    `${sans}-latin-600`,
    `${serif}-latin-600`,
    `${sans}-latin-ext-400`,
    `${sans}-latin-ext-600`,
    `${serif}-latin-ext-600`,
  ];
  return Promise.all(names.map((name) => read(`${name}-normal.woff2`)));
}

async function read(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(resolve(name)));
}
