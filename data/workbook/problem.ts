/** Something in a package that is not as it should be. An error keeps the package from being published. */
export interface Problem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** The row as a spreadsheet numbers it; null where the whole file is meant. */
  readonly row: number | null;
  /** The heading as the file has it. */
  readonly column: string | null;
  /** What stood there; null where nothing did, or where there is nothing to quote. */
  readonly found: string | null;
  /** What should have stood there, as it follows “ventede”. */
  readonly expected: string;
  /** A whole sentence that helps, such as “Mente I 0550 (Tønder)?”. */
  readonly suggestion?: string;
}

/** Where a problem is. */
export type Place = Pick<Problem, 'file' | 'row' | 'column'>;

/** Gathers problems as they are met. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #met = new Map<string, number>();

  error(place: Place, found: string | null, expected: string, suggest?: () => string | null): void {
    this.#add({severity: 'error', ...place, found, expected}, suggest);
  }

  warn(place: Place, found: string | null, expected: string, suggest?: () => string | null): void {
    this.#add({severity: 'warning', ...place, found, expected}, suggest);
  }

  // Looking for the nearest of ten thousand ids takes a while, and nobody reads the suggestion of problem number 21.
  #add(problem: Problem, suggest?: () => string | null): void {
    const met = (this.#met.get(kindOf(problem)) ?? 0) + 1;
    this.#met.set(kindOf(problem), met);
    const suggestion = met <= mostOfAKind ? suggest?.() : null;
    this.list.push(suggestion ? {...problem, suggestion} : problem);
  }
}

/** A problem in one line of plain Danish. */
export function describe(problem: Problem): string {
  const {found, expected, suggestion} = problem;
  const sentence = `fandt ${found === null ? 'ingenting' : `“${shortened(found)}”`}; ventede ${expected}.`;
  return `${where(problem)}: ${sentence}${suggestion ? ` ${suggestion}` : ''}`;
}

/** All problems in plain Danish, by file and kind; of each kind the first twenty, and how many more there are. */
export function describeAll(problems: readonly Problem[]): string[] {
  return grouped(problems, ({file}) => file).flatMap((ofFile) => grouped(ofFile, kindOf).flatMap(describeKind));
}

/** A sentence that offers what was perhaps meant. */
export function didYouMean(meant: string | null): string | null {
  return meant === null ? null : `Mente I ${meant}?`;
}

const mostOfAKind = 20;

function describeKind(problems: readonly Problem[]): string[] {
  const lines = problems.slice(0, mostOfAKind).map((problem) => `${mark(problem)}${describe(problem)}`);
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `${where({...problems[0]!, row: null})}: … og ${more} til`] : lines;
}

function mark({severity}: Problem): string {
  return severity === 'warning' ? 'Bemærk: ' : '';
}

function where({file, row, column}: Place): string {
  return [file, row && `række ${row}`, column && `kolonne “${column}”`].filter(Boolean).join(', ');
}

function kindOf({severity, file, column, expected}: Problem): string {
  return [severity, file, column, expected].join('\n');
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
