import {dateParts} from '../model/fuzzy-date.ts';
import {isObject, shown} from '../model/gate.ts';
import {layers as builtInLayers, type Layer} from '../model/layer.ts';
import type {PackageDescription} from '../model/package.ts';
import {phaseModels as builtInModels, type PhaseModel} from '../model/phase.ts';
import {readGrouping, readLicense, readPhaseModel, readSource, textIn} from './description-lists.ts';
import {Asked} from './asked.ts';
import {fold, nearest} from './nearest.ts';
import {didYouMean, type Problems} from './problem.ts';
import {readId} from './words.ts';
import {readDay} from './dates.ts';
import {Wrong} from './wrong.ts';

/** The file in which a package says what it is. */
export const descriptor = 'datapackage.json';

/** Reads what a package says of itself, or null where something is wrong with it. */
export function readDescription(json: unknown, problems: Problems): PackageDescription | null {
  if (!isObject(json)) {
    problems.error({file: descriptor, row: null, column: null}, shown(json), 'et objekt: { … }');
    return null;
  }
  const before = problems.list.length;
  const asked = new Asked(json, descriptor, problems);
  reportMisspelt(Object.keys(json), problems);
  const description = {
    name: asked.need('name', 'et kort navn af små bogstaver a–z, tal og bindestreger', idIn),
    title: asked.need('title', 'pakkens titel', textIn),
    description: asked.get('description', 'tekst', textIn),
    updated: asked.need('updated', 'dagen, oplysningerne er fra, som 2026-08-15', dayIn),
    invented: asked.need('invented', 'true, hvis landsbyerne er opdigtede, ellers false', flagIn),
    smallestCount: asked.get('smallestCount', 'et helt tal, mindst 2', smallIn),
    publishCapacity: asked.get('publishCapacity', 'true eller false', flagIn) ?? false,
    sources: asked.list('sources', readSource),
    licenses: asked.list('licenses', readLicense),
    phaseModels: modelsOf(asked),
    layers: layersOf(asked),
  };
  if (description.smallestCount === 2) warnOfTwo(problems);
  const wrong = problems.list.slice(before).some(({severity}) => severity === 'error');
  return wrong ? null : (description as PackageDescription);
}

function idIn(value: unknown): string | null {
  const id = typeof value === 'string' ? readId(value) : null;
  return id instanceof Wrong ? null : id;
}

function dayIn(value: unknown): string | null {
  const day = typeof value === 'string' ? readDay(value.trim()) : null;
  return typeof day === 'string' && dateParts(day) ? day : null;
}

function flagIn(value: unknown): boolean | null {
  return typeof value === 'boolean' ? value : null;
}

function smallIn(value: unknown): number | null {
  return Number.isSafeInteger(value) && (value as number) >= 2 ? (value as number) : null;
}

/** The built-in models, the package's own in place of those with the same key, and its others behind them. */
function modelsOf(asked: Asked): readonly PhaseModel[] {
  const own = asked.list('phaseModels', readPhaseModel);
  const replaced = builtInModels.map((model) => own.find(({key}) => key === model.key) ?? model);
  return [...replaced, ...own.filter(({key}) => !builtInModels.some((model) => model.key === key))];
}

/** The package's own grouping of the goals, as a whole, or else the built-in one. */
function layersOf(asked: Asked): readonly Layer[] {
  return asked.has('layers') ? readGrouping(asked) : builtInLayers;
}

function warnOfTwo(problems: Problems): void {
  problems.warn(
    {file: descriptor, row: null, column: 'smallestCount'},
    '2',
    '3 eller mere: med 2 skjules kun tallet 1, så “skjult” betyder 1',
  );
}

const ours = [
  'name',
  'title',
  'description',
  'updated',
  'invented',
  'smallestCount',
  'publishCapacity',
  'sources',
  'licenses',
  'phaseModels',
  'layers',
  'resources',
];
const theirs = ['$schema', 'profile', 'id', 'contributors', 'keywords', 'image', 'homepage', 'version', 'created'];

// A property nobody knows is passed over, but a misspelt smallestCount would publish what should be hidden.
function reportMisspelt(names: readonly string[], problems: Problems): void {
  for (const name of names) {
    if (ours.includes(name) || theirs.includes(name)) continue;
    const meant = ours.find((known) => fold(known) === fold(name).replaceAll(' ', '')) ?? nearest(name, ours);
    if (meant)
      problems.error({file: descriptor, row: null, column: name}, name, 'et felt, vi kender', () => didYouMean(meant));
  }
}
