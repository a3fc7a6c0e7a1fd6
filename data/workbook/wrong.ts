/** What is said of a cell that cannot be read: what it should have held, and what was perhaps meant. */
export class Wrong {
  readonly expected: string;
  readonly suggest: () => string | null;

  constructor(expected: string, suggest: () => string | null = () => null) {
    this.expected = expected;
    this.suggest = suggest;
  }
}
