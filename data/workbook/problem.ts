/**
 * Something to be said of a package. An error keeps it from being published; a warning is something its keeper should look
 * at; a note says, once a kind, what was read in a forgiving way.
 */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'note';
  /** The file, or the sheet of a workbook. */
  readonly file: string;
  /** The row as a spreadsheet numbers it; null where the whole file is meant. */
  readonly row: number | null;
  /** The heading as the file has it. */
  readonly column: string | null;
  /** The cell as a spreadsheet names it, such as C14, where it is one cell. */
  readonly cell?: string;
  readonly inWorkbook?: boolean;
  /** What stood there; null where nothing did, or where there is nothing to quote. */
  readonly found: string | null;
  /** What should have stood there, as it follows “ventede”; of a note, what was done, as a sentence without its full stop. */
  readonly expected: string;
  /** A whole sentence that helps, such as “Mente I 0550 (Tønder)?”. */
  readonly suggestion?: string;
  /** Of a note: how many places it is about, of which it names the first. */
  readonly count?: number;
}

/** Where a problem is. */
export type Place = Pick<Problem, 'file' | 'row' | 'column' | 'cell' | 'inWorkbook'>;

/** Gathers problems as they are met. */
export class Problems {
  readonly list: Problem[] = [];
  readonly #met = new Map<string, number>();
  readonly #noted = new Map<string, number>();

  error(place: Place, found: string | null, expected: string, suggest?: () => string | null): void {
    this.#add({severity: 'error', ...place, found, expected}, suggest);
  }

  warn(place: Place, found: string | null, expected: string, suggest?: () => string | null): void {
    this.#add({severity: 'warning', ...place, found, expected}, suggest);
  }

  /**
   * Notes what was done, as a sentence with `%` for what was found, which is told once with the first place and how many
   * there were.
   */
  note(place: Place, found: string | null, done: string, count = 1): void {
    const at = this.#noted.get(done);
    if (at === undefined) {
      const expected = done.replace('%', () => shortened(found ?? ''));
      this.#noted.set(done, this.list.length);
      this.list.push({severity: 'note', ...place, found, expected, count});
    } else this.list[at] = {...this.list[at]!, count: this.list[at]!.count! + count};
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
  const {severity, found, expected, suggestion} = problem;
  if (severity === 'note') return describeNote(problem);
  const sentence = `fandt ${found === null ? 'ingenting' : `“${shortened(found)}”`}; ventede ${expected}.`;
  return `${where(problem)}: ${sentence}${suggestion ? ` ${suggestion}` : ''}`;
}

/** All problems in plain Danish, by file and kind, and last the notes; of each kind the first twenty, and how many more there are. */
export function describeAll(problems: readonly Problem[]): string[] {
  const [notes, others] = [problems.filter(isNote), problems.filter((problem) => !isNote(problem))];
  const byFile = grouped(others, ({file}) => file);
  return [...byFile, notes].flatMap((some) => grouped(some, kindOf).flatMap(describeKind));
}

/** A sentence that offers what was perhaps meant. */
export function didYouMean(meant: string | null): string | null {
  return meant === null ? null : `Mente I ${meant}?`;
}

const mostOfAKind = 20;

function isNote({severity}: Problem): boolean {
  return severity === 'note';
}

function describeKind(problems: readonly Problem[]): string[] {
  const lines = problems.slice(0, mostOfAKind).map((problem) => `${mark(problem)}${describe(problem)}`);
  const more = problems.length - lines.length;
  const [first] = problems as [Problem];
  return more > 0 ? [...lines, `${mark(first)}${where({...first, row: null})}: … og ${more} til`] : lines;
}

function describeNote({expected, count = 1, ...place}: Problem): string {
  const first = where({...place, column: null});
  return `${expected} (${count === 1 ? first : `${count.toLocaleString('da')} steder, det første ${first}`}).`;
}

function mark({severity}: Problem): string {
  return {error: '', warning: 'Bemærk: ', note: 'Læst: '}[severity];
}

function where({file, row, column, cell, inWorkbook}: Place): string {
  const heading = column && `kolonne “${column}”`;
  if (inWorkbook && cell && row) return [`${file}!${cell}`, heading].filter(Boolean).join(', ');
  return [file, row && `række ${row}`, heading].filter(Boolean).join(', ');
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
