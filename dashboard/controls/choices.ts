import {counted, danishDate} from '../../data/model/danish.ts';
import type {VillageEntry} from '../../data/model/package-index.ts';
import type {Options, PreparedPackage} from '../../data/model/prepared.ts';
import {goalNames, statusNames} from '../../data/model/words.da.ts';
import {everything, type Period, type Selection} from '../selection.ts';

/** A package, as it is known to whoever says in words what is chosen of it. */
export interface Chosen {
  readonly package: PreparedPackage;
  readonly options: Options;
  /** Null until they have come. */
  readonly villages: readonly VillageEntry[] | null;
  readonly selection: Selection;
}

/** Something chosen, in words, and the selection without it. */
export interface Choice {
  readonly words: string;
  readonly without: Selection;
}

/** Everything that is chosen, in the order of the controls: "Tønder Kommune", "hold 2023-1", "2021–2024", "6 landsbyer". */
export function choicesIn(chosen: Chosen): Choice[] {
  const {selection, options} = chosen;
  const {municipality, cohort, phase, period, date, sdg, status} = selection;
  const named = options.municipalities.find(({code}) => code === municipality);
  const words = {
    municipality: named ? `${named.name} Kommune` : null,
    cohort: cohort === null ? null : `hold ${cohort}`,
    phase: phase === null ? null : phaseInWords(phase, options),
    period: periodInWords(period),
    date: date === null ? null : `som det stod den ${danishDate(date)}`,
    sdg: sdg === null ? null : `verdensmål ${goalInWords(sdg)}`,
    status: status === null ? null : `status: ${statusNames[status]}`,
  };
  const rest = Object.entries(words).flatMap(([key, said]) =>
    said ? [{words: said, without: {...selection, [key]: everything[key as keyof typeof words]}}] : [],
  );
  return [...rest, ...villageChoices(chosen)];
}

/** The choices on one line, or that there are none. */
export function summaryOf(chosen: Chosen): string {
  const choices = choicesIn(chosen);
  return choices.length ? choices.map(({words}) => words).join(' · ') : 'Alle landsbyer';
}

/** "fase 2: Kortlægning", and for those who are in none what they are instead. */
export function phaseInWords(key: string, {phases}: Options): string {
  const label = phases.find((phase) => phase.key === key)?.label ?? key;
  return key === 'ukendt' ? 'fase ikke oplyst' : `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

/** "2021–2024", "fra 2022", "til og med 2024"; null where all time is chosen. */
export function periodInWords({from, until}: Period): string | null {
  if (from === null) return until === null ? null : `til og med ${until}`;
  return until === null ? `fra ${from}` : from === until ? String(from) : `${from}–${until}`;
}

/** "11 Bæredygtige byer og lokalsamfund". */
export function goalInWords(goal: number): string {
  return `${goal} ${goalNames[goal - 1]}`;
}

// A few are named; of many only their number is told.
function villageChoices({selection, villages}: Chosen): Choice[] {
  const {length} = selection.villages;
  if (length > 3) return [{words: counted(length, 'landsby', 'landsbyer'), without: {...selection, villages: []}}];
  return selection.villages.map((id) => ({
    words: villages?.find((village) => village.id === id)?.name ?? id,
    without: {...selection, villages: selection.villages.filter((other) => other !== id)},
  }));
}
