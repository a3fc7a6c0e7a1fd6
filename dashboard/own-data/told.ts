import {describe, type Problem} from '../../data/workbook/problem.ts';
import type {Sheet} from '../../data/workbook/sheet.ts';

/** What is said of a sheet or a file: errors first, then what to look at, then what was read in a forgiving way. */
export interface ToldOfSheet {
  readonly file: string;
  readonly errors: number;
  readonly warnings: number;
  readonly told: readonly Told[];
}

/** A problem as it is shown. */
export interface Told {
  readonly severity: Problem['severity'];
  readonly sentence: string;
  /** Where it stands, to be shown in a table; null where it is of no cell or row that was read. */
  readonly place: Spot | null;
  /** How many more of its kind there are that are not shown. */
  readonly more: number;
}

/** A row of a sheet, and a cell in it where it is about one; numbered from 0. */
export interface Spot {
  readonly sheet: number;
  readonly line: number;
  readonly column: number | null;
}

/** So many of a kind are shown: nobody reads more before the first are mended. */
const mostOfAKind = 20;

/** Problems by sheet, in the order of the sheets, what is of none of them first. */
export function tell(problems: readonly Problem[], sheets: readonly Sheet[]): readonly ToldOfSheet[] {
  const names = sheets.map(({file}) => file);
  const files = [...new Set(problems.map(({file}) => file))].sort((a, b) => names.indexOf(a) - names.indexOf(b));
  const lines = sheets.map((sheet) => new Map(sheet.lines.map(({row}, at) => [row, at])));
  const spotOf = ({file, row, cell}: Problem): Spot | null => {
    const sheet = names.indexOf(file);
    const line = row === null ? undefined : lines[sheet]?.get(row);
    return line === undefined ? null : {sheet, line, column: cell === undefined ? null : columnOf(cell)};
  };
  return files.map((file) => {
    const own = problems.filter((problem) => problem.file === file);
    const counted = (severity: Problem['severity']) => own.filter((problem) => problem.severity === severity).length;
    const told = severities.flatMap((severity) =>
      few(
        own.filter((problem) => problem.severity === severity),
        spotOf,
      ),
    );
    return {file, errors: counted('error'), warnings: counted('warning'), told};
  });
}

/** The number of a cell's column from 0: C14 is in 2. */
export function columnOf(cell: string): number {
  const letters = /^[A-Z]+/.exec(cell)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const severities = ['error', 'warning', 'note'] as const;

function few(problems: readonly Problem[], spotOf: (problem: Problem) => Spot | null): Told[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = `${problem.column ?? ''}\n${problem.expected}`;
    const met = kinds.get(kind);
    if (met) met.push(problem);
    else kinds.set(kind, [problem]);
  }
  return [...kinds.values()].flatMap((kind) =>
    kind.slice(0, mostOfAKind).map((problem, i) => ({
      severity: problem.severity,
      sentence: describe(problem),
      place: spotOf(problem),
      more: i === mostOfAKind - 1 ? kind.length - mostOfAKind : 0,
    })),
  );
}
