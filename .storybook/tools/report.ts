import './plain-screen.ts';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {parseHTML} from 'linkedom';
import {readAddress} from '../../data/build/address.ts';
import {shown} from '../../data/build/disk.ts';
import {makeIndex} from '../../data/build/index.json.ts';
import {makeDatabase} from '../../data/build/node-database.ts';
import type {DataPackage} from '../../data/model/package.ts';
import {Refusal} from '../../data/workbook/refusal.ts';
import {fileName} from '../../dashboard/files/save.ts';
import {options} from '../../dashboard/queries/options.ts';
import type {Fonts} from '../../dashboard/report/order.ts';
import {makeReport, NoVillages} from '../../dashboard/report/report.ts';
import {readFlags, type Flags} from './report-flags.ts';
import {findPackage} from './report-package.ts';
import {printPdf} from './report-pdf.ts';
import {chosenBy} from './report-selection.ts';
import {root, stopWhenAsked} from './run.ts';

stopWhenAsked(130);

try {
  await report(readFlags(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Writes the report that is asked for, and says where it is. */
async function report(flags: Flags): Promise<void> {
  const data = await findPackage(flags.pakke);
  const {text, date} = await make(data, flags);
  const {invented} = data.description;
  const name = fileName({key: 'rapport', updated: date, invented}, 'html');
  const path = resolve(flags.out ?? join(root, 'dist/rapporter', name));
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
  console.log(`Rapporten ligger i ${shown(path)}`);
  if (!flags.pdf) return;
  const pdf = `${path.replace(/\.html?$/i, '')}.pdf`;
  await printPdf(path, pdf);
  console.log(`PDF’en ligger i ${shown(pdf)}`);
}

async function make(data: DataPackage, flags: Flags): Promise<{readonly text: string; readonly date: string}> {
  const {name, updated} = data.description;
  const site = siteOf(flags.adresse);
  const database = await makeDatabase(data);
  try {
    const known = {name, updated, options: await options(database), villages: makeIndex(data).villages};
    const {selection, date} = chosenBy(flags, known);
    const document = parseHTML('<!doctype html><html></html>').document;
    return {text: await makeReport({database, selection, date, site, fonts: fonts(), document}), date};
  } catch (error) {
    throw error instanceof NoVillages ? new Refusal('Ingen landsbyer passer til det valgte.', {cause: error}) : error;
  } finally {
    database.finish();
  }
}

function siteOf(asked: string | undefined): string | null {
  const site = asked === undefined ? null : readAddress(asked);
  if (asked !== undefined && site === null)
    throw new Refusal(`--adresse: “${asked}” er ingen adresse. Den skrives som https://jeres-vært.dk/.`);
  return site;
}

function fonts(): Fonts {
  const read = (file: string) =>
    readFileSync(join(root, 'node_modules/@fontsource', `${file}-normal.woff2`)).toString('base64');
  return {
    regular: read('source-sans-3/files/source-sans-3-latin-400'),
    bold: read('source-sans-3/files/source-sans-3-latin-600'),
    heading: read('source-serif-4/files/source-serif-4-latin-600'),
  };
}
