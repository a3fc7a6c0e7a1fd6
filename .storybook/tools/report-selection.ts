import {Refusal} from '../../data/workbook/refusal.ts';
import {danishDate} from '../../data/model/danish.ts';
import type {VillageEntry} from '../../data/model/package-index.ts';
import type {Options} from '../../data/model/prepared.ts';
import {statusNames} from '../../data/model/words.da.ts';
import {fold, nearest} from '../../data/workbook/nearest.ts';
import {readSelection} from '../../dashboard/read-selection.ts';
import type {Selection} from '../../dashboard/selection.ts';
import type {Flags} from './report-flags.ts';

/** What a package has to choose from. */
interface Known {
  readonly name: string;
  /** The day its data are as of. */
  readonly updated: string;
  readonly options: Options;
  readonly villages: readonly VillageEntry[];
}

/** What is chosen, and the day as of which it is told. */
interface Chosen {
  readonly selection: Selection;
  readonly date: string;
}

/**
 * Reads what a report is asked of, as the dashboard reads its addresses.
 *
 * @throws {Refusal} in plain Danish, with the nearest that can be chosen, where something cannot.
 */
export function chosenBy(flags: Flags, known: Known): Chosen {
  const {options, villages, name} = known;
  const query = new URLSearchParams();
  for (const [flag, choices] of Object.entries(choicesOf(known))) {
    const asked = flags[flag as keyof Flags];
    if (asked === undefined) continue;
    const values = flag === 'landsby' ? asked.split(',') : [asked];
    query.set(flag, values.map((value) => found(flag, value.trim(), choices)).join(','));
  }
  for (const flag of ['periode', 'dato'] as const) if (flags[flag]) query.set(flag, flags[flag]);
  const {selection, notes} = readSelection(`?${query.toString()}`, {
    packages: [{name}],
    options,
    questions: [],
    villages,
  });
  if (notes.length) throw new Refusal(notes.join(' ').replaceAll('Adressen nævner', 'I skrev'));
  return {selection, date: dateOf(selection, known)};
}

/** A value and what else it may be called. */
interface Choice {
  readonly value: string;
  readonly name: string;
}

function choicesOf({options, villages}: Known): Readonly<Record<string, readonly Choice[]>> {
  return {
    kommune: options.municipalities.map(({code, name}) => ({value: code, name})),
    hold: options.cohorts.map((name) => ({value: name, name})),
    fase: options.phases.map(({key, label}) => ({value: key, name: label})),
    maal: options.sdgs.map((goal) => ({value: String(goal), name: String(goal)})),
    status: options.statuses.map((status) => ({value: status, name: statusNames[status]})),
    landsby: villages.map(({id, name}) => ({value: id, name})),
    maalt: [
      {value: 'antal', name: 'antal'},
      {value: 'pr100', name: 'pr. 100 indbyggere'},
    ],
  };
}

function found(flag: string, asked: string, choices: readonly Choice[]): string {
  const isMeant = (text: string) => fold(text) === fold(asked);
  const choice = choices.find(({value, name}) => isMeant(value) || isMeant(name));
  if (choice) return choice.value;
  throw new Refusal(`--${flag}: “${asked}” findes ikke i disse data. ${suggestion(asked, choices)}`);
}

function suggestion(asked: string, choices: readonly Choice[]): string {
  const word = nearest(
    asked,
    choices.flatMap(({value, name}) => [value, name]),
  );
  const meant = choices.find(({value, name}) => value === word || name === word);
  return meant ? `Mente I ${inWords(meant)}?` : `Der er ${choices.map(inWords).join(', ')}.`;
}

function inWords({value, name}: Choice): string {
  return value === name ? value : `${value} (${name})`;
}

function dateOf({date, period}: Selection, {updated}: Known): string {
  const day = date ?? updated;
  if (day > updated)
    throw new Refusal(
      `--dato: data er fra ${danishDate(updated)}, og hvad der er sket siden, ved de ikke. Skriv --dato ${updated}, eller udelad den.`,
    );
  if (period.from !== null && day < `${period.from}-01-01`)
    throw new Refusal(`--dato: ${danishDate(day)} ligger før perioden, der begynder i ${period.from}.`);
  return day;
}
