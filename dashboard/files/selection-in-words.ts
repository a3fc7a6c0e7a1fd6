import {danishDate, danishList} from '../../data/model/danish.ts';
import {findMunicipality} from '../../data/model/municipality.ts';
import {goalNames, statusNames} from '../../data/model/words.da.ts';
import type {Filter} from '../queries/filter.ts';
import type {Measure} from '../questions/question.ts';

/** What villages and phases are called, where it is known (`Options.phases` has the latter); else they are told by id and number. */
export interface Names {
  readonly villageNames?: ReadonlyMap<string, string>;
  readonly phaseNames?: ReadonlyMap<string, string>;
}

/** One thing that has been chosen: "Kommune: Tønder (0550)", or short "Tønder Kommune". */
export interface Choice {
  readonly label: string;
  readonly value: string;
  readonly short: string;
}

/** Everything of a filter that leaves something out but the period; nothing where all is asked of. */
export function chosen({municipality, cohort, phase, villages, sdg, status}: Filter, names: Names): readonly Choice[] {
  return [
    ...(villages.length ? [choiceOfVillages(villages, names)] : []),
    ...(municipality === null ? [] : [choiceOfMunicipality(municipality)]),
    ...(cohort === null ? [] : [{label: 'Hold', value: cohort, short: `hold ${cohort}`}]),
    ...(phase === null ? [] : [choiceOfPhase(phase, names)]),
    ...(sdg === null ? [] : [choiceOfGoal(sdg)]),
    ...(status === null
      ? []
      : [{label: 'Status', value: statusNames[status], short: `status: ${statusNames[status]}`}]),
  ];
}

/** The period a filter asks of: "2021–2024", or the days where they are not whole years. */
export function periodInWords({from, until}: Filter): string {
  const [first, last] = [from?.slice(0, 4), until.slice(0, 4)];
  if (from?.endsWith('-01-01') && until.endsWith('-12-31')) return first === last ? last : `${first}–${last}`;
  return from === null ? `til og med ${danishDate(until)}` : `${danishDate(from)} til og med ${danishDate(until)}`;
}

/** How people are counted. */
export const measureInWords: Readonly<Record<Measure, string>> = {
  antal: 'Antal',
  pr100: 'Pr. 100 indbyggere',
};

function choiceOfVillages(ids: readonly string[], {villageNames}: Names): Choice {
  const value = danishList(ids.map((id) => villageNames?.get(id) ?? id));
  return {
    label: ids.length === 1 ? 'Landsby' : 'Landsbyer',
    value,
    short: ids.length > 3 ? `${ids.length} landsbyer` : value,
  };
}

function choiceOfMunicipality(code: string): Choice {
  const name = findMunicipality(code)?.name;
  return {label: 'Kommune', value: name ? `${name} (${code})` : code, short: `${name ?? code} Kommune`};
}

const places: Readonly<Record<string, string>> = {
  0: 'Forudsætninger',
  kommende: 'Skal begynde',
  afsluttet: 'Forløbet er slut',
  ukendt: 'Ikke oplyst',
};

function choiceOfPhase(phase: string, {phaseNames}: Names): Choice {
  const value = phaseNames?.get(phase) ?? places[phase] ?? `Fase ${phase}`;
  return {label: 'Hvor i forløbet', value, short: phase === 'ukendt' ? 'fase ikke oplyst' : value};
}

function choiceOfGoal(sdg: number): Choice {
  const value = `${sdg} ${goalNames[sdg - 1] ?? ''}`.trim();
  return {label: 'Verdensmål', value, short: `verdensmål ${value}`};
}
