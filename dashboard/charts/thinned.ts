import {binned} from './bins.ts';

/** Something with a rate, and what chance would keep the rate within. */
export interface Limited {
  readonly village: string | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How marks that are too many are drawn together. */
export interface Thinning<T> {
  /** Villages that keep a mark of their own. */
  readonly chosen: readonly string[];
  readonly x: (mark: T) => number;
  /** The rate that {@link Limited} is about. */
  readonly rate: (mark: T) => number;
  readonly together: (marks: readonly T[]) => T;
}

/** How many villages outside the limits keep a mark of their own where the rest are drawn together. */
const mostOutside = 50;

/** The marks with those that lie close together as one, but for the villages that are chosen and those furthest outside the limits. */
export function thinned<T extends Limited>(
  marks: readonly T[],
  {chosen, x, rate, together}: Thinning<T>,
): readonly T[] {
  const outside = marks
    .filter((mark) => sideOf(rate(mark), mark))
    .sort((a, b) => distance(rate(b), b) - distance(rate(a), a));
  const kept = new Set([...marks.filter(({village}) => chosen.includes(village!)), ...outside.slice(0, mostOutside)]);
  const cells = binned(
    marks.filter((mark) => !kept.has(mark)),
    x,
    rate,
  );
  return [...cells.map((cell) => (cell.length === 1 ? cell[0]! : together(cell))), ...kept];
}

/** On which side of its limits a rate is: −1 below, 1 above, 0 within, or where there are no limits. */
export function sideOf(rate: number | null, {low, high}: Limited): -1 | 0 | 1 {
  if (rate === null || low === null || high === null) return 0;
  return rate > high ? 1 : rate < low ? -1 : 0;
}

/** How far outside its limits a rate is, in widths of what is inside them. */
function distance(rate: number, {low, high}: Limited): number {
  return Math.max(rate - high!, low! - rate) / (high! - low! || 1);
}
