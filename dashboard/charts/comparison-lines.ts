import {danishNumber} from '../../data/model/danish.ts';
import type {Compared} from '../queries/side-by-side.ts';

/** One respect in which villages are compared, with its name and what is said of each village in it. */
export interface ComparedIn {
  readonly title: string;
  readonly rows: readonly Compared[];
  readonly tell: (row: Compared) => string;
}

/** A village's value, or a median to see it beside. */
export interface ComparedLine {
  readonly name: string;
  readonly value: number | null;
  /** The value in figures, or the word for why there is none. */
  readonly text: string;
  readonly says: string;
  /** Which of the villages; null where it is a median. */
  readonly nr: number | null;
}

/** The villages in the order they were chosen, and beneath them the medians of their cohorts; one alone has that of its peers too. */
export function linesOf({title, rows, tell}: ComparedIn): readonly ComparedLine[] {
  const cohorts = new Map(rows.flatMap((row) => (row.cohort === null ? [] : [[row.cohort, row] as const])));
  const [first, ...others] = rows;
  return [
    ...rows.map((row, nr) => ({name: row.name, value: row.value, text: valueOf(row), says: tell(row), nr})),
    ...[...cohorts].map(([cohort, of]) => median(title, `hold ${cohort}`, of.cohortMedian, of.cohortTold)),
    ...(first && !others.length ? [median(title, 'samme størrelse', first.peersMedian, first.peersTold)] : []),
  ];
}

/** The value in figures, or the word for why there is none. */
export function valueOf({value, withheld, irrelevant}: Compared): string {
  if (withheld) return 'skjult';
  if (irrelevant) return 'ikke relevant';
  return value === null ? 'ikke oplyst' : danishNumber(value);
}

function median(title: string, of: string, value: number | null, told: number): ComparedLine {
  const name = `${of} (${danishNumber(told)})`;
  const text = value === null ? 'ikke oplyst' : danishNumber(value);
  return {name, value, text, says: `${title}, median for ${of}: ${text} (${danishNumber(told)} bag)`, nr: null};
}
