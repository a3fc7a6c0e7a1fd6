/** A place in a picture, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One of the 17 goals in a picture: the round mark with its number, and the place of its count. */
export interface Mark extends Point {
  readonly goal: number;
  readonly count: Point;
  /** In the wheel: the sector, as long as its count. */
  readonly sector?: string;
}

/** What stands behind the marks: a shape, if any, and words. */
export interface Backdrop extends Point {
  readonly shape: string;
  readonly words: string;
}

/** A picture of the goals, as numbers and paths. */
export interface Picture {
  readonly viewBox: string;
  readonly marks: readonly Mark[];
  readonly backdrops: readonly Backdrop[];
}
