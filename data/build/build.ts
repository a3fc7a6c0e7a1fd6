import {readFileSync, realpathSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {readPackageIndex} from '../model/package-index.ts';
import {descriptor} from '../workbook/description.ts';
import {describeAll} from '../workbook/problem.ts';
import {readPackage} from '../workbook/read-package.ts';
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
import {publishedFiles} from './makers.ts';
import {nodeDuckDb} from './node-database.ts';
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
  readonly output: Output;
}

/**
 * Publishes every package that has no errors, and tells what is wrong with the others, of which whatever was published
 * before stays. Says whether all of them were published.
 */
export async function build({folders, out, site, output}: Order): Promise<boolean> {
  const places = [...new Set(folders.map((folder) => resolve(folder)))];
  const publishers = places.map((folder) => () => publish(folder, twinOf(folder, places), out, output));
  const say = (line: string) => output.write(`${line}\n`);
  recover(out);
  const results: boolean[] = [];
  for (const [i, attempt] of publishers.entries()) {
    if (places.length > 1) say(`\n${shown(places[i]!)}`);
    results.push(await told(attempt, say));
  }
  if (site) makeSite(site, out, say);
  return results.every(Boolean);
}

// Of all that is published, also by earlier builds.
function makeSite(site: string, out: string, say: (line: string) => void): void {
  const indexes = published(out).flatMap(({name, text}) => {
    try {
      return {...readPackageIndex(JSON.parse(text)), name};
    } catch (error) {
      say(`${name} står ikke på forsiden, for dens index.json kan ikke læses: ${(error as Error).message}.`);
      return [];
    }
  });
  const beside = ['site.css', 'icon.svg'].map((path) => ({
    path,
    content: readFileSync(new URL(path, import.meta.url)),
  }));
  replaceFiles(site, [...siteFiles(indexes, (name) => publishedAnswers(out, name)), ...beside]);
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
async function publish(folder: string, twin: string | null, out: string, output: Output): Promise<string | null> {
  if (twin)
    throw new Refusal(`${shown(folder)} og ${shown(twin)} har samme “name” i ${descriptor}: hver skal have sit eget.`);
  const {package: data, problems} = readPackage(readFolder(folder));
  for (const line of describeAll(problems)) output.write(`${line}\n`);
  if (!data) return null;
  const progress = new Progress(output, `Udgiver ${data.description.title}`);
  const place = await swapIn(out, data.description.name, publishedFiles(withhold(data), nodeDuckDb), progress);
  const {length} = data.rows.villages;
  return `${length === 1 ? '1 landsby' : `${length} landsbyer`} udgivet i ${shown(place)}`;
}

/** Another folder of the same order whose package has the same name, and so the same place. */
function twinOf(folder: string, folders: readonly string[]): string | null {
  const name = nameIn(folder);
  return (name !== null && folders.find((other) => other !== folder && nameIn(other) === name)) || null;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const packages = join(root, 'data/packages');

/** What is ordered on the command line: `build.ts [folder …] [--out folder]`. */
export function orderFrom(args: readonly string[], output: Output): Order {
  const {values, positionals} = parseArgs({args: [...args], options: {out: {type: 'string'}}, allowPositionals: true});
  const site = values.out === undefined ? join(root, 'dist/site') : null;
  const out = resolve(values.out ?? join(root, 'dist/site/data'));
  return {folders: positionals.length ? positionals : foldersIn(packages), out, site, output};
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
    else output.write('Skriv: npm run data -- [mappe …] [--out mappe]\n');
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
