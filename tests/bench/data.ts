import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {main} from '../../data/build/build.ts';
import {manyVillages} from './many-villages.ts';

/** How long the build takes and how much it needs for 1 000 to 10 000 villages, and whether it grows with them or faster. */
const sizes = [1000, 2500, 5000, 10_000];
const mostGrowth = 1.5;

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

if (process.argv[2] === '--build') buildHere(process.argv[3]!, process.argv[4]!);
else measureAll();

function measureAll(): void {
  const folder = mkdtempSync(join(tmpdir(), 'blup-bench-'));
  try {
    const times = sizes.map((size) => perVillage(size, measure(folder, size)));
    const growth = times.at(-1)! / times[0]!;
    console.log(
      `10 000 villages take ${growth.toFixed(2)} times as long per village as 1 000 do (at most ${mostGrowth})`,
    );
    if (growth > mostGrowth) process.exitCode = 1;
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function measure(folder: string, size: number): Measured {
  const from = join(folder, `${size}`);
  mkdirSync(from);
  for (const [path, text] of manyVillages(size)) writeFileSync(join(from, path), text);
  const command = ['--import', 'tsx', fileURLToPath(import.meta.url), '--build', from, join(folder, 'out')];
  return JSON.parse(execFileSync(process.execPath, command, {encoding: 'utf8'}).trim().split('\n').at(-1)!) as Measured;
}

function perVillage(size: number, {seconds, megabytes}: Measured): number {
  console.log(
    `${String(size).padStart(6)} villages: ${seconds.toFixed(2).padStart(6)} s, ${megabytes.toFixed(0).padStart(5)} MB`,
  );
  return seconds / size;
}

function buildHere(folder: string, out: string): void {
  const start = performance.now();
  const write = (text: string) => void process.stderr.write(text);
  const code = main([folder, '--out', out], {isTTY: false, write, now: () => performance.now()});
  if (code) throw new Error('the generated package has errors');
  const measured: Measured = {
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(measured));
}
