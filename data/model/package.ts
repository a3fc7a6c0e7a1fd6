import type {Layer} from './layer.ts';
import type {PhaseModel} from './phase.ts';
import type {Rows, TableName} from './tables.ts';

/** Whom a package has its facts from. */
export interface Source {
  readonly title: string;
  /** Its web address. */
  readonly path: string | null;
}

/** The terms a package may be used on, by the short name of their own, such as CC-BY-4.0. */
export interface License {
  readonly name: string;
  readonly title: string | null;
  /** The web address of their text. */
  readonly path: string | null;
}

/** What a data package says of itself in its `datapackage.json`. */
export interface PackageDescription {
  /** Its short name in addresses. */
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  /** The day its data are as of; a course that begins later has not begun. */
  readonly updated: string;
  /** Whether its villages are made up, which every page, picture and file made of it then says. */
  readonly invented: boolean;
  /** Counts of people below this are withheld, together with what would give them away; null withholds none. */
  readonly smallestCount: number | null;
  /** Whether the table `capacity` may be published. */
  readonly publishCapacity: boolean;
  readonly sources: readonly Source[];
  readonly licenses: readonly License[];
  /** The phase models its courses may follow: the built-in ones and the package's own. */
  readonly phaseModels: readonly PhaseModel[];
  /** The grouping of the goals. */
  readonly layers: readonly Layer[];
}

/** A data package behind the gate: described, checked, every value of its type. */
export interface DataPackage {
  readonly description: PackageDescription;
  readonly rows: Rows;
  /** What stands beside the tables' own columns, for those who work in them; it is never published. */
  readonly extras?: Readonly<Partial<Record<TableName, readonly ExtraColumn[]>>>;
}

/** A column that the table does not know. */
export interface ExtraColumn {
  readonly heading: string;
  /** What stands in it, a cell a row, as text. */
  readonly cells: readonly string[];
}
