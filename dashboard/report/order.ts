import type {Database} from '../database/database.ts';
import type {Selection} from '../selection.ts';

/** What a report is of, and what it is made with. */
export interface ReportOrder {
  readonly database: Database;
  readonly selection: Selection;
  /** The day as of which everything is told; no later than the data. */
  readonly date: string;
  /** Where the data are published, with a slash at its end; null where nobody could find them by that. */
  readonly site: string | null;
  readonly fonts: Fonts;
  /** What drawings are made in. */
  readonly document: Document;
}

/** The fonts that a report brings along: WOFF2 in base64. */
export interface Fonts {
  /** Source Sans 3. */
  readonly regular: string;
  readonly bold: string;
  /** Source Serif 4. */
  readonly heading: string;
}
