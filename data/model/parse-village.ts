import {dateParts, type FuzzyDate} from './fuzzy-date.ts';
import {isObject, isText, kind, list, object, oneOf, shown, text} from './gate.ts';
import {isGoal} from './goal.ts';
import {initiativeStatuses} from './initiative.ts';
import type {Words} from './language.ts';
import type {Layer} from './layer.ts';
import {stepStates} from './step.ts';
import {courseStates, feedFormat} from './village.ts';
import type {Contact, Course, CoursePhase, Initiative, NextStep, Step, Village, VillageGoal} from './village.ts';

/** A village, and in plain Danish what of its feed could not be read and was left out. */
export interface ParsedVillage {
  readonly village: Village;
  readonly problems: readonly string[];
}

/** Reads a feed, as `JSON.parse` gave it. */
export type ReadVillage = (json: unknown) => ParsedVillage;

/**
 * How to read a village's feed, as far as some parts of it: an element need not carry what it does not draw.
 *
 * A field that is not what it should be is left out and named among the problems; one we do not know is passed over. The
 * reader throws a TypeError, in plain Danish, where it is no feed, a feed of another format, or has no id or name.
 */
export function villageReader(parts: Partial<typeof villageParts>): ReadVillage {
  const read = object<Village>({...base, ...parts} as typeof base & typeof villageParts, 'format', 'id', 'name');
  return (json) => {
    const problems: string[] = [];
    const village = read(json ?? '', '', (path, expected, found) => {
      problems.push(`${path}: ventede ${expected}; fandt ${shown(found)}`);
      return null;
    });
    if (!village) throw new TypeError(problems.join('; '));
    return {village, problems};
  };
}

const date = kind<FuzzyDate>('en dato', (value) => isText(value) && dateParts(value));
const web = kind<string>('en webadresse', (value) => isText(value) && /^https?:\/\/\S+$/i.test(value));
const words = kind<Words>('{"da": …}', (value) => isObject(value) && value.da && Object.values(value).every(isText));
const time = kind<string>('et klokkeslæt', (value) => isText(value) && /^\d\d:\d\d$/.test(value));
const goalNumbers = list(kind<number>('et verdensmål', isGoal));
const state = oneOf(stepStates, 'unknown');

const steps = list(object<Omit<Step, 'key'>>({label: words, state, date, note: text}, 'label'));

const phase = object<Omit<CoursePhase, 'key'>>(
  {number: kind<number>('et tal', Number.isInteger), label: words, state, milestones: steps},
  'number',
);

export const process = object<Omit<Course, 'cohort'>>({
  state: oneOf(courseStates, 'unknown'),
  start: date,
  expectedEnd: date,
  end: date,
  halted: object({since: date, reason: text}),
  note: text,
  phases: list(phase),
  otherSteps: steps,
});

const initiative = object<Initiative>(
  {
    id: text,
    name: text,
    description: text,
    goal: text,
    sdgs: goalNumbers,
    workingGroup: text,
    nextStep: object<NextStep>({text, date, time, place: text}),
    hands: object({note: text}),
    contact: object<Contact>({email: text, phone: text, link: web}),
    link: web,
    status: oneOf(initiativeStatuses),
    since: date,
  },
  'id',
  'name',
);

const base = {
  format: kind<number>(`format ${feedFormat}`, (value) => value === feedFormat),
  id: text,
  name: text,
  updated: date,
  package: object({invented: kind<boolean>('true eller false', isBoolean)}),
};

export const layers = list(object<Pick<Layer, 'label' | 'goals'>>({label: words, goals: goalNumbers}, 'label'));
export const goals = list(object<VillageGoal>({id: text, name: text, sdgs: goalNumbers}, 'id', 'name'));
export const initiatives = list(initiative);

/** Every part of a village. */
export const villageParts = {process, layers, goals, initiatives};

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}
