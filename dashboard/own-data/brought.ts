/** A file by its path inside what was brought. */
export interface Brought {
  readonly path: string;
  readonly file: File;
}
