import {readFileSync, realpathSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {readPackageIndex} from '../model/package-index.ts';
import type {DataPackage} from '../model/package.ts';
import {descriptor} from '../workbook/description.ts';
import {describeAll} from '../workbook/problem.ts';
import {readPackage} from '../workbook/read-package.ts';
import {isLocal, readAddress} from './address.ts';
import {wordPressPlugin} from './blup.zip.ts';
import {
  foldersIn,
  nameIn,
  published,
  publishedAnswers,
  readFolder,
  recover,
  Refusal,
  replaceFiles,
  shown,
  swapIn,
} from './disk.ts';
import {makers, type File} from './makers.ts';
import {Progress, type Output} from './progress.ts';
import {siteFiles} from './site.html.ts';
import {withhold} from './withhold.ts';

/** What to publish, where, and where to tell of it. */
export interface Order {
  /** The folders of the packages. */
  readonly folders: readonly string[];
  /** The folder in which each published package stands under its name. */
  readonly out: string;
  /** The folder of the site whose `data` that is, to make a front page in; null makes none. */
  readonly site: string | null;
  /** Where the site will stand, for whatever has to name that in full. */
  readonly address: string;
  readonly output: Output;
}

/**
 * Publishes every package that has no errors, and tells what is wrong with the others, of which whatever was published
 * before stays. Says whether all of them were published.
 */
export async function build({folders, out, site, address, output}: Order): Promise<boolean> {
  const places = [...new Set(folders.map((folder) => resolve(folder)))];
  const publishers = places.map((folder) => () => publish(folder, twinOf(folder, places), {out, address, output}));
  const say = (line: string) => output.write(`${line}\n`);
  recover(out);
  const results: boolean[] = [];
  for (const [i, attempt] of publishers.entries()) {
    if (places.length > 1) say(`\n${shown(places[i]!)}`);
    results.push(await told(attempt, say));
  }
  if (site) makeSite(site, {out, address}, say);
  if (site && isLocal(address)) say(`\n${localHint(address)}`);
  return results.every(Boolean);
}

// Of all that is published, also by earlier builds.
function makeSite(site: string, {out, address}: Pick<Order, 'out' | 'address'>, say: (line: string) => void): void {
  const indexes = published(out).flatMap(({name, text}) => {
    try {
      return {...readPackageIndex(JSON.parse(text)), name};
    } catch (error) {
      say(`${name} står ikke på forsiden, for dens index.json kan ikke læses: ${(error as Error).message}.`);
      return [];
    }
  });
  const beside = ['site.css', 'poster.css', 'icon.svg'].map((path) => ({
    path,
    content: readFileSync(new URL(path, import.meta.url)),
  }));
  const plugin = wordPressPlugin(address);
  replaceFiles(site, [...siteFiles(indexes, (name) => publishedAnswers(out, name)), ...beside, plugin]);
}

async function told(attempt: () => Promise<string | null>, say: (line: string) => void): Promise<boolean> {
  try {
    const sentence = await attempt();
    say(sentence ?? nothing);
    return sentence !== null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
    say(nothing);
    return false;
  }
}

const nothing = 'Intet er udgivet. Det, der var udgivet før, står uændret.';

/** Reads, checks and publishes a package: the sentence that says so, or null where it has errors. */
async function publish(
  folder: string,
  twin: string | null,
  {out, address, output}: Pick<Order, 'out' | 'address' | 'output'>,
): Promise<string | null> {
  if (twin)
    throw new Refusal(`${shown(folder)} og ${shown(twin)} har samme “name” i ${descriptor}: hver skal have sit eget.`);
  const {package: data, problems} = readPackage(readFolder(folder));
  for (const line of describeAll(problems)) output.write(`${line}\n`);
  if (!data) return null;
  const progress = new Progress(output, `Udgiver ${data.description.title}`);
  const place = await swapIn(out, data.description.name, filesOf(withhold(data), address), progress);
  const {length} = data.rows.villages;
  return `${length === 1 ? '1 landsby' : `${length} landsbyer`} udgivet i ${shown(place)}`;
}

async function* filesOf(data: DataPackage, address: string): AsyncIterable<File> {
  for (const make of makers) yield* make(data, address);
}

/** Another folder of the same order whose package has the same name, and so the same place. */
function twinOf(folder: string, folders: readonly string[]): string | null {
  const name = nameIn(folder);
  return (name !== null && folders.find((other) => other !== folder && nameIn(other) === name)) || null;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = join(root, 'data/packages');

/** What is ordered on the command line: `build.ts [folder …] [--out folder] [--adresse https://…]`. */
export function orderFrom(args: readonly string[], output: Output): Order {
  const options = {out: {type: 'string'}, adresse: {type: 'string'}} as const;
  const {values, positionals} = parseArgs({args: [...args], options, allowPositionals: true});
  const site = values.out === undefined ? join(root, 'dist/site') : null;
  const out = resolve(values.out ?? join(root, 'dist/site/data'));
  const address = addressFrom(values.adresse);
  return {folders: positionals.length ? positionals : foldersIn(packages), out, site, address, output};
}

// What is said now goes before what the machine is set to, and that before what the project is.
function addressFrom(said: string | undefined): string {
  const {config} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {config: {address: string}};
  const text = said ?? (process.env.BLUP_ADDRESS || config.address);
  const address = readAddress(text);
  if (!address) throw new Refusal(`Adressen “${text}” kan ikke bruges. Skriv den som https://jeres-vært.dk/`);
  return address;
}

function localHint(address: string): string {
  return `Indlejring ved link, delte links og kalendere peger på ${address}, som kun denne maskine kan nå. Før siderne lægges ud: skriv, hvor de skal ligge, med “npm run data -- --adresse https://jeres-vært.dk/”, i BLUP_ADDRESS eller under config.address i package.json.`;
}

/** Runs the build as the command line asks, and gives the exit code. */
export async function main(args: readonly string[], output: Output): Promise<number> {
  try {
    const order = orderFrom(args, output);
    if (order.folders.length) return (await build(order)) ? 0 : 1;
    output.write(`Der er ingen pakker i ${shown(packages)}.\n`);
  } catch (error) {
    if (error instanceof Refusal) output.write(`${error.message}\n${nothing}\n`);
    else if (!isMisspelt(error)) throw error;
    else output.write('Skriv: npm run data -- [mappe …] [--out mappe] [--adresse https://…]\n');
  }
  return 1;
}

function isMisspelt(error: unknown): boolean {
  return !!(error as NodeJS.ErrnoException).code?.startsWith('ERR_PARSE_ARGS');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const {stdout} = process;
  process.exitCode = await main(process.argv.slice(2), {
    isTTY: stdout.isTTY,
    write: (text) => stdout.write(text),
    now: () => performance.now(),
  });
}
