import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {main} from '../../data/build/build.ts';
import {manyVillages} from './many-villages.ts';
import type {Measure} from './measure.ts';

const sizes = [1000, 2500, 5000, 10_000];
const mostGrowth = 1.5;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

if (process.argv[2] === '--build') await buildHere(process.argv[3]!, process.argv[4]!);

/** How long the build takes and how much it needs for 1 000 to 10 000 villages, and whether it grows with them or faster. */
export function measureBuild(): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), 'blup-bench-'));
  try {
    const runs = sizes.map((size) => ({size, ...measure(folder, size)}));
    const [first, last] = [runs[0]!, runs.at(-1)!];
    return [
      ...runs.flatMap(({size, seconds, megabytes}): Measure[] => [
        {what: `data of ${size} villages: time`, value: seconds, unit: 's'},
        {what: `data of ${size} villages: memory`, value: megabytes, unit: 'MB'},
      ]),
      {
        what: `  time per village, ${last.size} against ${first.size}`,
        value: last.seconds / last.size / (first.seconds / first.size),
        unit: '×',
        limit: mostGrowth,
      },
    ];
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function measure(folder: string, size: number): Measured {
  const from = join(folder, `${size}`);
  mkdirSync(from);
  for (const [path, text] of manyVillages(size)) writeFileSync(join(from, path), text);
  const command = ['--import', 'tsx', fileURLToPath(import.meta.url), '--build', from, join(folder, 'out')];
  return JSON.parse(
    execFileSync(process.execPath, command, {encoding: 'utf8', stdio: 'pipe'}).trim().split('\n').at(-1)!,
  ) as Measured;
}

async function buildHere(folder: string, out: string): Promise<void> {
  const start = performance.now();
  const write = (text: string) => void process.stderr.write(text);
  const code = await main([folder, '--out', out], {isTTY: false, write, now: () => performance.now()});
  if (code) throw new Error('the generated package has errors');
  const measured: Measured = {
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measured));
}
