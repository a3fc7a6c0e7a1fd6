import {isObject} from '../model/gate.ts';
import {goals, isGoal} from '../model/goal.ts';
import type {Words} from '../model/language.ts';
import type {Layer} from '../model/layer.ts';
import {milestones, type MilestoneKey} from '../model/milestone.ts';
import type {License, Source} from '../model/package.ts';
import type {Phase, PhaseModel} from '../model/phase.ts';
import {readWeb} from './addresses.ts';
import type {Asked} from './asked.ts';
import {isBlank, tidy} from './blank.ts';

/** Reads a package's own phase model: its phases numbered 0, 1, 2 …, 0 being the prerequisites. */
export function readPhaseModel(model: Asked): PhaseModel | null {
  const key = model.need('key', 'et kort navn for modellen', textIn);
  const title = model.need('title', 'modellens navn som {"da": "…"}', wordsIn);
  const phases = model.list('phases', readPhase);
  const numbers = phases.map(({number}) => number);
  if (!phases.length || numbers.some((number, i) => number !== i)) {
    model.wrong(
      'phases',
      `nummer ${numbers.join(', ') || 'ingen'}`,
      'faser med numrene 0, 1, 2 … i rækkefølge; 0 er forudsætningerne',
    );
    return null;
  }
  const twice = repeated(phases.flatMap((phase) => phase.milestones));
  if (twice) model.wrong('phases', twice, 'at et skridt kun hører til én fase');
  return key === null || title === null ? null : {key, title, phases};
}

/** Reads a package's own grouping of the goals. */
export function readGrouping(description: Asked): readonly Layer[] {
  const layers = description.list('layers', readLayer);
  const goal = repeated(layers.flatMap(({goals}) => goals));
  if (!layers.length) description.wrong('layers', 'ingen', 'mindst ét lag');
  if (goal) description.wrong('layers', goal, 'at et verdensmål kun hører til ét lag');
  const placed = layers.flatMap(({goals}) => goals);
  const left = goals.map(({number}) => number).filter((number) => !placed.includes(number));
  if (layers.length && left.length)
    description.wrong('layers', `intet lag til ${left.join(', ')}`, 'alle 17 verdensmål');
  return layers;
}

/** Reads whom a package has its facts from. */
export function readSource(source: Asked): Source | null {
  const path = source.get('path', aWebAddress, webIn);
  const title = source.get('title', 'kildens navn', textIn) ?? path;
  return title === null ? null : {title, path};
}

/** Reads the terms a package may be used on. */
export function readLicense(license: Asked): License | null {
  const path = license.get('path', aWebAddress, webIn);
  const title = license.get('title', 'licensens titel', textIn);
  const name = license.get('name', 'licensens korte navn, som CC-BY-4.0', textIn) ?? title ?? path;
  return name === null ? null : {name, title, path};
}

const aWebAddress = 'en webadresse som https://www.eksempel.dk';

function webIn(value: unknown): string | null {
  const address = typeof value === 'string' ? readWeb(tidy(value)) : null;
  return typeof address === 'string' ? address : null;
}

function readPhase(phase: Asked): Phase | null {
  const key = phase.need('key', 'et kort navn for fasen', textIn);
  const number = phase.need('number', 'fasens nummer', (value) =>
    Number.isSafeInteger(value) ? (value as number) : null,
  );
  const label = phase.get('label', 'fasens navn som {"da": "…"}', wordsIn);
  const steps = phase.get('milestones', 'en liste af skridt, som de hedder i tabellen milestones', milestonesIn) ?? [];
  return key === null || number === null ? null : {key, number, label, milestones: steps};
}

function readLayer(layer: Asked): Layer | null {
  const key = layer.need('key', 'et kort navn for laget', textIn);
  const label = layer.need('label', 'lagets navn som {"da": "…"}', wordsIn);
  const goals = layer.need('goals', 'en liste af verdensmål 1–17', goalsIn);
  return key === null || label === null || goals === null ? null : {key, label, goals};
}

/** A text with something in it, as a cell would hold it. */
export function textIn(value: unknown): string | null {
  return typeof value === 'string' && !isBlank(value) ? tidy(value) || null : null;
}

function milestonesIn(value: unknown): readonly MilestoneKey[] | null {
  const known = milestones.map(({key}) => key);
  return Array.isArray(value) && value.every((key) => known.includes(key as MilestoneKey))
    ? (value as MilestoneKey[])
    : null;
}

function goalsIn(value: unknown): readonly number[] | null {
  return Array.isArray(value) && value.every((goal) => isGoal(goal as number)) ? (value as number[]) : null;
}

function repeated<T extends string | number>(items: readonly T[]): T | undefined {
  return items.find((item, i) => items.indexOf(item) !== i);
}

function wordsIn(value: unknown): Words | null {
  if (!isObject(value)) return null;
  const {da, en, de} = value as Record<string, unknown>;
  const danish = textIn(da);
  return danish === null
    ? null
    : {da: danish, ...(textIn(en) && {en: textIn(en)!}), ...(textIn(de) && {de: textIn(de)!})};
}
