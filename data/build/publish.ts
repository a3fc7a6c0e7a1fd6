import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {counted} from '../model/danish.ts';
import type {DataPackage} from '../model/package.ts';
import {differenceInWords} from '../workbook/difference-in-words.ts';
import {readSource} from '../workbook/read-source.ts';
import type {PackageReading} from '../workbook/read-package.ts';
import {Refusal} from '../workbook/refusal.ts';
import {readPlace, shown, swapIn} from './disk.ts';
import {publishedFiles} from './makers.ts';
import {nodeDuckDb} from './node-database.ts';
import {Progress, type Output} from './progress.ts';
import {differenceFrom, publishedEditions, readPublished} from './published.ts';
import {withhold} from './withhold.ts';

/** Who says yes to what takes something away. */
export interface Confirming {
  readonly output: Output;
  /** Whether it has been said in advance. */
  readonly yes: boolean;
}

/** Where a package is published. */
export interface Target {
  /** The folder in which each published package stands under its name. */
  readonly out: string;
  /** Where the site will stand, for whatever has to name that in full. */
  readonly address: string;
}

/** Reads and checks what stands at a place, against what is published of the same name. */
export function readAt(place: string, out: string, home: DataPackage | null): Promise<PackageReading> {
  return readSource(readPlace(place), {published: (name) => readPublished(join(out, name)), home});
}

/**
 * Publishes a package once it has been told what will change, and somebody has said yes where something goes away; gives the
 * sentence that says so.
 *
 * @throws {Refusal} where nobody says yes.
 */
export async function publish(data: DataPackage, {out, address}: Target, confirming: Confirming): Promise<string> {
  const {name, title} = data.description;
  const open = withhold(data);
  await confirm(join(out, name), open, confirming);
  const progress = new Progress(confirming.output, `Udgiver ${title}`);
  const earlier = publishedEditions(join(out, name));
  const files = publishedFiles(open, {address, duckDb: nodeDuckDb, earlier});
  const place = await swapIn(out, name, files, progress);
  return `${counted(data.rows.villages.length, 'landsby', 'landsbyer')} udgivet i ${shown(place)}`;
}

async function confirm(place: string, data: DataPackage, {output, yes}: Confirming): Promise<void> {
  if (!existsSync(place)) return;
  const found = differenceFrom(place, data);
  const lines = found.isFirst ? [unknown, ...found.needsYes] : [...differenceInWords(found), ...found.needsYes];
  for (const line of lines) output.write(`${line}\n`);
  if (!found.needsYes.length || yes) return;
  if (!output.ask)
    throw new Refusal('Det skal en person sige ja til. Sig ja på forhånd med --ja, hvis det er meningen.');
  if (!/^\s*ja?\s*$/i.test(await output.ask('Skal det udgives? Skriv ja eller nej: ')))
    throw new Refusal('Der blev ikke sagt ja.');
}

const unknown = 'Det udgivne er fra en ældre udgave af programmet, så hvad der ændres, kan ikke vises.';
