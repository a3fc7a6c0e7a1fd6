import {existsSync} from 'node:fs';
import {basename, join} from 'node:path';
import {counted, danishDate} from '../model/danish.ts';
import {differenceInWords} from '../workbook/difference-in-words.ts';
import {difference} from '../workbook/difference.ts';
import {Refusal} from '../workbook/refusal.ts';
import {foldersIn, replaceFiles, shown} from './disk.ts';
import {editionFiles, type Edition} from './editions.zip.ts';
import type {Output} from './progress.ts';
import {publishedEditions, readPublished} from './published.ts';
import {indexOf, restore, timeOf, versionsOf, whenInWords, type Version} from './versions.ts';

/** Where packages and their earlier versions stand. */
export interface Places {
  readonly out: string;
  readonly versions: string;
}

/**
 * Puts the version before the one that stands in its place, or the one that is named; the words may name a package, a
 * version or both. Gives the sentence that says so.
 *
 * @throws {Refusal} where there is nothing to go back to, or several packages to choose between.
 */
export function goBack(words: readonly string[], places: Places, output: Output): string {
  const {name, version} = choose(words, places);
  const place = join(places.out, name);
  tellDifference(place, version.folder, output);
  const standing = publishedEditions(place);
  restore(version, places.out, name);
  keepEditions(place, standing);
  return `${name} står nu i ${shown(place)}, som den blev udgivet ${whenInWords(version.time)}. Det, der stod der, er gemt.`;
}

/** What stands published and which earlier versions are kept, as lines. */
export function listVersions(places: Places): string[] {
  const lines = namesIn(places).flatMap((name) => linesOf(name, places));
  return lines.length ? lines : [`Der er intet udgivet i ${shown(places.out)}.`];
}

interface Choice {
  readonly name: string;
  readonly version: Version;
}

function choose(words: readonly string[], places: Places): Choice {
  const names = namesIn(places);
  const named = words.filter((word) => names.includes(word));
  const when = words.filter((word) => !names.includes(word));
  if (named.length > 1 || when.length > 1) throw refusal('Skriv højst én pakke og én udgave.', places);
  const choices = (named.length ? named : names).flatMap((name) => choiceOf(name, when[0], places));
  if (choices.length > 1) throw refusal('Der er flere pakker at gå tilbage med. Skriv også pakkens navn.', places);
  const [choice] = choices;
  if (choice) return choice;
  throw refusal(
    when.length ? `Der er ingen udgave, der hedder ${when[0]!}.` : 'Der er ingen tidligere udgave.',
    places,
  );
}

function choiceOf(name: string, when: string | undefined, {out, versions}: Places): Choice[] {
  const standing = existsSync(join(out, name)) ? timeOf(join(out, name)) : Infinity;
  const version = versionsOf(versions, name).find((found) => (when ? found.name === when : found.time < standing));
  return version ? [{name, version}] : [];
}

function refusal(sentence: string, places: Places): Refusal {
  return new Refusal([sentence, 'Det er der:', ...listVersions(places)].join('\n'));
}

function namesIn({out, versions}: Places): string[] {
  const published = foldersIn(out).filter((folder) => timeOf(folder));
  const names = [...published, ...foldersIn(versions)].map((folder) => basename(folder));
  return [...new Set(names)].filter((name) => !name.startsWith('.')).sort();
}

function linesOf(name: string, {out, versions}: Places): string[] {
  const standing = join(out, name);
  return [
    name,
    ...(existsSync(standing) ? [`  står nu            ${told(standing)}`] : []),
    ...versionsOf(versions, name).map((version) => `  ${version.name.padEnd(18)} ${told(version.folder)}`),
  ];
}

function told(folder: string): string {
  const index = indexOf(folder);
  const when = `udgivet ${whenInWords(timeOf(folder))}`;
  if (!index) return when;
  const {villages, updated} = index;
  const from = updated ? `, oplysninger fra ${danishDate(updated)}` : '';
  return `${when}: ${counted(villages.length, 'landsby', 'landsbyer')}${from}`;
}

// The links to what was published since go on leading there.
function keepEditions(place: string, since: readonly Edition[]): void {
  const restored = publishedEditions(place);
  const gone = since.filter(({hash}) => !restored.some((edition) => edition.hash === hash));
  if (gone.length) replaceFiles(place, editionFiles([...restored, ...gone]));
}

function tellDifference(place: string, folder: string, output: Output): void {
  const [before, after] = [readPublished(place), readPublished(folder)];
  if (!before || !after) return;
  for (const line of differenceInWords(difference(before, after))) output.write(`${line}\n`);
}
