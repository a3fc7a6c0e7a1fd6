import type {Words} from '../model/language.ts';
import {milestones, type MilestoneKey} from '../model/milestone.ts';
import type {PackageDescription} from '../model/package.ts';
import type {PhaseModel} from '../model/phase.ts';
import type {AboutTable} from './about-tables.ts';
import {readKeyword} from './words.ts';
import {describePackage} from './write-description.ts';
import {Wrong} from './wrong.ts';

/** The rows of each table about a package. */
export type AboutRows = Readonly<Record<AboutTable, readonly Values[]>>;

type Values = Readonly<Record<string, unknown>>;

/** What a package says of itself in several rows. Of what is built in there are none. */
export function aboutRows(description: PackageDescription): AboutRows {
  const {phaseModels = [], layers = []} = describePackage(description) as Partial<PackageDescription>;
  return {
    sources: description.sources.map((source) => ({...source})),
    licenses: description.licenses.map((license) => ({...license})),
    phaseModels: phaseModels.flatMap(phaseRows),
    layers: layers.map(({key, label, goals}) => ({layer: key, ...inLanguages('label', label), goals})),
  };
}

/** The same as `datapackage.json` would say it. */
export function aboutJson({sources, licenses, phaseModels, layers}: AboutRows): Values {
  return {
    sources,
    licenses,
    ...(phaseModels.length > 0 && {phaseModels: modelsOf(phaseModels)}),
    ...(layers.length > 0 && {
      layers: layers.map((row) => ({key: row.layer, label: wordsIn(row, 'label'), goals: row.goals})),
    }),
  };
}

/** The steps that a cell names, each on its line, or what is wrong with the first that is none. */
export function readMilestones(cell: unknown): readonly MilestoneKey[] | Wrong {
  const lines = ((cell ?? '') as string).split(/\s*[\n;]\s*/).filter(Boolean);
  const keys = lines.map((line) => readKeyword(line, milestoneNames));
  return keys.find((key) => key instanceof Wrong) ?? (keys as MilestoneKey[]);
}

function phaseRows({key, title, phases}: PhaseModel): readonly Values[] {
  return phases.map((phase) => ({
    model: key,
    ...inLanguages('title', title),
    number: phase.number,
    phase: phase.key,
    ...inLanguages('label', phase.label),
    milestones: phase.milestones.map((milestone) => milestoneNames[milestone]).join('\n') || null,
  }));
}

// A model stands in rows of its own, one a phase, and has the name its first row gives it.
function modelsOf(rows: readonly Values[]): readonly Values[] {
  return [...new Set(rows.map(({model}) => model))].map((key) => {
    const own = rows.filter(({model}) => model === key);
    return {key, title: wordsIn(own[0]!, 'title'), phases: own.map(phaseOf)};
  });
}

function phaseOf(row: Values): Values {
  const {phase: key, number, milestones} = row;
  return {key, number, label: wordsIn(row, 'label'), milestones: readMilestones(milestones)};
}

function inLanguages(field: string, words: Words | null): Values {
  return {[field]: words?.da ?? null, [`${field}_en`]: words?.en ?? null, [`${field}_de`]: words?.de ?? null};
}

function wordsIn(row: Values, field: string): Values | null {
  const [da, en, de] = [row[field], row[`${field}_en`], row[`${field}_de`]];
  return da == null ? null : {da, en, de};
}

const milestoneNames: Readonly<Record<string, string>> = Object.fromEntries(
  milestones.map(({key, label}) => [key, label.da]),
);
