import {readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {readPackageIndex} from '../model/package-index.ts';
import type {DataPackage} from '../model/package.ts';
import {descriptor} from '../workbook/description.ts';
import {describeAll} from '../workbook/problem.ts';
import {Refusal} from '../workbook/refusal.ts';
import {isLocal} from './address.ts';
import {wordPressPlugin} from './blup.zip.ts';
import {published, publishedAnswers, recover, replaceFiles, shown} from './disk.ts';
import type {Output} from './progress.ts';
import {publish, readAt, type Target} from './publish.ts';
import {readPublished} from './published.ts';
import {siteFiles} from './site.html.ts';
import {keepVersion} from './versions.ts';

/** What to publish, where, and where to tell of it. */
export interface Order extends Target {
  /** Where the packages stand: folders, and files such as workbooks. */
  readonly places: readonly string[];
  /** The folder in which earlier versions of them are kept. */
  readonly versions: string;
  /** The folder of the site whose `data` that is, to make a front page in; null makes none. */
  readonly site: string | null;
  /** The published package that a table which comes alone belongs to; null where it is not said. */
  readonly home?: string | null;
  /** Whether yes has been said in advance to what goes away. */
  readonly yes?: boolean;
  readonly output: Output;
}

/**
 * Publishes every package that has no errors, and tells what is wrong with the others, of which whatever was published
 * before stays. Says whether all of them were published.
 */
export async function build(order: Order): Promise<boolean> {
  const say = (line: string) => order.output.write(`${line}\n`);
  tidy(order, say);
  const places = [...new Set(order.places.map((place) => resolve(place)))];
  const reads = await Promise.all(places.map((place) => read(place, order)));
  const results: boolean[] = [];
  for (const one of reads) {
    if (places.length > 1) say(`\n${shown(one.place)}`);
    results.push(await told(() => attempt(one, reads, order), say));
  }
  tidy(order, say);
  makeSite(order, say);
  if (order.site && isLocal(order.address)) say(`\n${localHint(order.address)}`);
  return results.every(Boolean);
}

/** A package that was read, null where it has errors, or why it could not be; and what is to be said of it. */
interface Read {
  readonly place: string;
  readonly data: DataPackage | null;
  readonly lines: readonly string[];
  readonly refusal?: Refusal;
}

async function read(place: string, {out, home}: Order): Promise<Read> {
  try {
    const {package: data, problems} = await readAt(place, out, homeIn(out, home ?? null));
    return {place, data, lines: describeAll(problems)};
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return {place, data: null, lines: [], refusal: error};
  }
}

function homeIn(out: string, name: string | null): DataPackage | null {
  const names = published(out).map((one) => one.name);
  const home = name ?? (names.length === 1 ? names[0]! : null);
  return home === null ? null : readPublished(join(out, home));
}

async function attempt(
  {place, data, lines, refusal}: Read,
  all: readonly Read[],
  order: Order,
): Promise<string | null> {
  const {output, yes = false} = order;
  const twin =
    data && all.find((other) => other.place !== place && other.data?.description.name === data.description.name);
  if (twin)
    throw new Refusal(
      `${shown(place)} og ${shown(twin.place)} har samme “name” i ${descriptor}: hver skal have sit eget.`,
    );
  for (const line of lines) output.write(`${line}\n`);
  if (refusal) throw refusal;
  return data && publish(data, order, {output, yes});
}

type Say = (line: string) => void;

/** What earlier builds have left, and what this one has replaced, comes where it belongs. */
export function tidy({out, versions}: Order, say: Say): void {
  try {
    recover(out, (name, previous, place) => keepVersion(versions, name, previous, place));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.message);
  }
}

function localHint(address: string): string {
  return `Indlejring ved link, delte links og kalendere peger på ${address}, som kun denne maskine kan nå. Før siderne lægges ud: skriv, hvor de skal ligge, med “npm run data -- --adresse https://jeres-vært.dk/”, i BLUP_ADDRESS eller under config.address i package.json.`;
}

/** Makes the site's front page and lists of packages, of all that is published, also by earlier builds. */
export function makeSite({site, out, address}: Order, say: Say): void {
  if (!site) return;
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
  const front = siteFiles(indexes, (name) => publishedAnswers(out, name));
  replaceFiles(site, [...front, ...beside, wordPressPlugin(address)]);
}

async function told(attempt: () => Promise<string | null>, say: Say): Promise<boolean> {
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

/** What is said where a package is not published. */
export const nothing = 'Intet er udgivet. Det, der var udgivet før, står uændret.';
