import {readFileSync, realpathSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {createInterface} from 'node:readline/promises';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {Refusal} from '../workbook/refusal.ts';
import {readAddress} from './address.ts';
import {foldersIn, shown} from './disk.ts';
import {goBack, listVersions} from './go-back.ts';
import type {Output} from './progress.ts';
import {build, makeSite, nothing, tidy, type Order} from './publish-all.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = join(root, 'data/packages');

/** What can be asked on the command line, beside places and, of `--back`, names. */
const options = {
  out: {type: 'string'},
  adresse: {type: 'string'},
  pakke: {type: 'string'},
  ja: {type: 'boolean'},
  back: {type: 'boolean'},
  list: {type: 'boolean'},
} as const;

const usage = `Skriv: npm run data -- [mappe, regneark eller zip …] [--ja] [--out mappe] [--adresse https://…]
       npm run data -- --list
       npm run data -- --back [pakke] [udgave]`;

/** Does what the command line asks, and gives the exit code. */
export async function main(args: readonly string[], output: Output): Promise<number> {
  try {
    const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true});
    const order = orderFrom(positionals, values, output);
    if (values.list) return tell(listVersions(order), output);
    if (values.back) return back(positionals, order);
    if (order.places.length) return (await build(order)) ? 0 : 1;
    output.write(`Der er ingen pakker i ${shown(packages)}.\n`);
  } catch (error) {
    if (error instanceof Refusal) output.write(`${error.message}\n${nothing}\n`);
    else if (!isMisspelt(error)) throw error;
    else output.write(`${usage}\n`);
  }
  return 1;
}

interface Asked {
  readonly out?: string;
  readonly adresse?: string;
  readonly pakke?: string;
  readonly ja?: boolean;
}

function orderFrom(places: readonly string[], {out, adresse, pakke, ja}: Asked, output: Output): Order {
  return {
    places: places.length ? places : foldersIn(packages),
    out: resolve(out ?? join(root, 'dist/site/data')),
    versions: out === undefined ? join(root, 'dist/versions') : `${resolve(out)}-versions`,
    address: addressFrom(adresse),
    site: out === undefined ? join(root, 'dist/site') : null,
    home: pakke ?? null,
    yes: ja ?? false,
    output,
  };
}

// What is said now goes before what the machine is set to, and that before what the project is.
function addressFrom(said: string | undefined): string {
  const {config} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {config: {address: string}};
  const text = said ?? (process.env.BLUP_ADDRESS || config.address);
  const address = readAddress(text);
  if (!address) throw new Refusal(`Adressen “${text}” kan ikke bruges. Skriv den som https://jeres-vært.dk/`);
  return address;
}

function back(words: readonly string[], order: Order): number {
  const say = (line: string) => order.output.write(`${line}\n`);
  tidy(order, say);
  const sentence = goBack(words, order, order.output);
  tidy(order, say);
  makeSite(order, say);
  return tell([sentence], order.output);
}

function tell(lines: readonly string[], output: Output): number {
  for (const line of lines) output.write(`${line}\n`);
  return 0;
}

function isMisspelt(error: unknown): boolean {
  return !!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface(process.stdin, process.stdout);
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const {stdin, stdout} = process;
  process.exitCode = await main(process.argv.slice(2), {
    isTTY: stdout.isTTY,
    write: (text) => stdout.write(text),
    now: () => performance.now(),
    ...(stdin.isTTY && stdout.isTTY && {ask}),
  });
}
