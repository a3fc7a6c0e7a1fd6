/** What came of a question. */
export interface Answer<Row> {
  readonly rows: readonly Row[];
  /** How many villages were asked of. */
  readonly villages: number;
  /** How many of them have told what the answer is made of. */
  readonly told: number;
  /** How many villages' rows there would be without a limit; left out where the rows are all there are. */
  readonly total?: number;
}

/** How many villages a picture shows until the reader asks for all. */
export const mostVillages = 60;
