import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Measure} from './measure.ts';

/** The most a script may weigh as it is sent, of those that have a limit. */
const limits: Readonly<Record<string, number>> = {'blup.js': 16_000, 'blup-progress.js': 10_000};

/** What each script that pages load weighs under brotli, the entries first. */
export function sizes(site: string): Measure[] {
  const scripts = readdirSync(site).filter((name) => /^blup.*\.js$/.test(name));
  const measures = scripts.map((name): Measure => {
    const value = brotliCompressSync(readFileSync(join(site, name))).length;
    const limit = limits[name];
    return {what: name, value, unit: 'bytes', ...(limit && {limit})};
  });
  return measures.sort((a, b) => (b.limit ?? 0) - (a.limit ?? 0));
}
