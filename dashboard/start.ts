import {isObject, kind, list, object, oneOf, shown, text, type Read} from '../data/model/gate.ts';
import {initiativeStatuses} from '../data/model/initiative.ts';
import {readSiteIndex, type SiteIndex} from '../data/model/package-index.ts';
import {preparedName, type Options, type Prepared, type PreparedPackage} from '../data/model/prepared.ts';
import type {Answer} from './queries/answer.ts';

/** What the page begins with, behind the gate, and in plain Danish what is wrong with the rest. */
export interface Begun {
  readonly index: SiteIndex;
  /** The answers of the package that the address asks for, or else of the first; null where there are none at all. */
  readonly prepared: Prepared | null;
  readonly problems: readonly string[];
}

/** Where the published data stand, from the page. */
export const dataAddress = (): URL => new URL('../data/', document.baseURI);

/**
 * Fetches what the first picture of an address is made of. A package that is named is asked for at once, without waiting
 * to hear whether there is one of that name.
 */
export async function begin(query: string, data: URL): Promise<Begun> {
  const asked = askedFor(query);
  try {
    const naming = asked && firstOf(data, asked.name, asked.files).catch(asError);
    const [begun, named] = await Promise.all([start(data), naming]);
    if (!(named instanceof Error)) return {index: begun.index, prepared: named ?? begun.prepared, problems: []};
    const isThere = begun.index.packages.some(({name}) => name === asked?.name);
    return {...begun, problems: isThere ? [problem(`Datapakken “${asked!.name}”`, named)] : []};
  } catch (error) {
    return {index: {format: 1, packages: []}, prepared: null, problems: [problem('Dataene', error)]};
  }
}

/**
 * Fetches the answers the build has found for a whole package, a municipality or a cohort.
 *
 * @throws {Error} in plain Danish, where there are none or they cannot be read.
 */
export async function loadPrepared(data: URL, name: string, file: string): Promise<Prepared> {
  return readWhole(readPrepared, await json(new URL(`${name}/answers/${file}.json`, data)));
}

/** A problem as it stands on the page. */
export function problem(what: string, reason: unknown): string {
  return `${what} kan ikke hentes eller læses: ${(reason as Error).message}.`;
}

function asError(reason: unknown): Error {
  return reason as Error;
}

interface Asked {
  readonly name: string;
  /** The files that can answer, the best first. */
  readonly files: readonly string[];
}

// Only what can be a package's name, so that no address leads out of the site.
function askedFor(query: string): Asked | null {
  const parameters = new URLSearchParams(query);
  const name = parameters.get('pakke') ?? '';
  const [municipality, cohort] = [parameters.get('kommune'), parameters.get('hold')];
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) return null;
  const few = /^\d{4}$/.test(municipality ?? '') ? !cohort : cohort && !municipality;
  return {name, files: [...(few ? [preparedName({municipality, cohort})] : []), preparedName(whole)]};
}

const whole = {municipality: null, cohort: null};

async function firstOf(data: URL, name: string, files: readonly string[]): Promise<Prepared> {
  const [file, ...others] = files;
  const attempt = loadPrepared(data, name, file!);
  return others.length ? attempt.catch(() => firstOf(data, name, others)) : attempt;
}

async function start(data: URL): Promise<Omit<Begun, 'problems'>> {
  const found = await json(new URL('start.json', data));
  const {index, prepared} = (isObject(found) ? found : {}) as {index?: unknown; prepared?: unknown};
  return {index: readSiteIndex(index), prepared: prepared == null ? null : readWhole(readPrepared, prepared)};
}

async function json(address: URL): Promise<unknown> {
  const response = await fetch(address).catch(() => {
    throw new Error('der er ingen forbindelse');
  });
  if (!response.ok) throw new Error(response.status === 404 ? 'de findes ikke' : `svaret er ${response.status}`);
  return response.json().catch(() => {
    throw new Error('indholdet er ikke hele');
  });
}

const number = kind<number>('et tal', (value) => Number.isInteger(value) && value >= 0);
const flag = kind<boolean>('true eller false', (value) => typeof value === 'boolean');
const rows = kind<readonly unknown[]>('en liste', Array.isArray);

const preparedPackage = object<PreparedPackage>(
  {name: text, title: text, description: text, updated: text, invented: flag, smallestCount: number, hash: text},
  'name',
  'title',
  'updated',
  'invented',
);

const options = object<Options>({
  municipalities: list(object<Options['municipalities'][number]>({code: text, name: text}, 'code', 'name')),
  cohorts: list(text),
  phases: list(object<Options['phases'][number]>({key: text, label: text}, 'key', 'label')),
  years: list(number),
  sdgs: list(number),
  statuses: list(oneOf(initiativeStatuses)),
});

const answer = object<Omit<Answer<unknown>, 'total'> & {readonly total: number | null}>(
  {rows, villages: number, told: number, total: number},
  'rows',
  'villages',
  'told',
);

// An answer that is none is left out, and the database is asked instead. What else an answer tells is the question's own matter.
const answers: Read<Prepared['answers']> = (value, path, note) =>
  isObject(value)
    ? Object.fromEntries(Object.entries(value).filter(([key, found]) => answer(found, `${path}.${key}`, note)))
    : note(path, 'et objekt', value);

const readPrepared = object<Prepared>(
  {
    format: kind<1>('format 1', (value: number) => value === 1),
    package: preparedPackage,
    municipality: text,
    cohort: text,
    options,
    answers,
  },
  'format',
  'package',
  'options',
  'answers',
);

function readWhole<T>(read: Read<T>, found: unknown): T {
  const problems: string[] = [];
  const value = read(found ?? '', '', (at, expected, was) => {
    problems.push(`${at || 'indholdet'}: ventede ${expected}; fandt ${shown(was)}`);
    return null;
  });
  if (!value) throw new TypeError(problems.join('; '));
  return value;
}
