import {editionName} from '../../data/model/editions.ts';
import type {Options, PreparedPackage} from '../../data/model/prepared.ts';
import {danishDate} from '../../data/model/danish.ts';
import {chosen, measureInWords, periodInWords, type Names} from '../files/selection-in-words.ts';
import {options} from '../queries/options.ts';
import {packageFacts} from '../queries/package-facts.ts';
import {sourcesOf, villagesOf, type NamedVillage} from '../queries/villages-of.ts';
import type {View} from '../questions/question.ts';
import {filterOf, queryOf, type Selection} from '../selection.ts';
import type {ReportOrder} from './order.ts';

/** What a report is about, before anything has been asked. */
export interface ReportFacts {
  readonly package: PreparedPackage;
  readonly view: View;
  readonly names: Names;
  readonly villages: readonly NamedVillage[];
  readonly sources: readonly string[];
  readonly date: string;
  /** The address at which the site tells of the same, by the same edition of the data; null where there is none. */
  readonly link: string | null;
}

/** Finds out what a report is about. */
export async function reportFacts({database, selection, date, site}: ReportOrder): Promise<ReportFacts> {
  const facts = await packageFacts(database);
  const filter = filterOf({...selection, date}, {package: facts});
  const villages = await villagesOf(database, filter);
  return {
    package: facts,
    view: {filter, measure: selection.measure},
    names: namesOf(villages, await options(database)),
    villages,
    sources: await sourcesOf(database, filter),
    date,
    link: site && linkOf(site, selection, facts, date),
  };
}

function namesOf(villages: readonly NamedVillage[], {phases}: Options): Names {
  return {
    villageNames: new Map(villages.map(({village, name}) => [village, name])),
    phaseNames: new Map(phases.map(({key, label}) => [key, label])),
  };
}

function linkOf(site: string, selection: Selection, {name, hash}: PreparedPackage, date: string): string {
  const edition = hash === null ? null : editionName(hash);
  const shown: Selection = {...selection, package: name, edition, date, view: 'overblik', tables: []};
  return `${site}dashboard/index.html${queryOf(shown)}`;
}

/** Whom a report is about, on a line: "Tønder Kommune · hold 2023-1". */
export function whomInWords({view: {filter}, names}: ReportFacts): string {
  const choices = chosen(filter, names).map(({short}) => short);
  return choices.length ? choices.join(' · ') : 'Alle landsbyer';
}

/** Everything that is chosen, each with its name. */
export function choicesInWords({view, names}: ReportFacts): readonly (readonly [name: string, value: string])[] {
  const choices = chosen(view.filter, names).map(({label, value}) => [label, value] as const);
  return [
    ...(choices.length ? choices : [['Udvalg', 'Alle landsbyer i datasættet'] as const]),
    ['Periode', periodInWords(view.filter)],
    ...(view.measure === 'pr100' ? [['Frivillige vises', measureInWords.pr100] as const] : []),
  ];
}

/** "Opgjort den 30. juni 2026". */
export function asOf({date}: Pick<ReportFacts, 'date'>): string {
  return `Opgjort den ${danishDate(date)}`;
}
