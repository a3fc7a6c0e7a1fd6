import type {Facts} from '../files/content.ts';

/** What a reader should know of the package that answers; the names of villages and phases are for the selection in words. */
export type PackageFacts = Facts;
