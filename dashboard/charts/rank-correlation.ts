/** How two measures go together. */
export interface Together {
  /** Spearman's ρ: 1 where the order is the same, −1 where it is opposite, 0 where one says nothing of the other. */
  readonly correlation: number;
  /** Whether chance alone would seldom (one time in twenty) have them go so well together: |ρ|·√(n − 1) > 1,96. */
  readonly isClear: boolean;
}

/**
 * How two measures of the same things go together, by rank, so that one large value does not decide it; null for fewer than
 * five, or where all values of one are equal. Spearman, “The proof and measurement of association between two things”, 1904.
 */
export function rankCorrelation(pairs: readonly (readonly [x: number, y: number])[]): Together | null {
  if (pairs.length < 5) return null;
  const [x, y] = [ranks(pairs.map(([x]) => x)), ranks(pairs.map(([, y]) => y))];
  const correlation = covariance(x, y) / Math.sqrt(covariance(x, x) * covariance(y, y));
  if (!Number.isFinite(correlation)) return null;
  return {correlation, isClear: Math.abs(correlation) * Math.sqrt(pairs.length - 1) > 1.96};
}

/** The place of each value in order, 1 first; equal values share the mean of their places. */
export function ranks(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const places = new Map<number, {sum: number; count: number}>();
  sorted.forEach((value, i) => {
    const {sum, count} = places.get(value) ?? {sum: 0, count: 0};
    places.set(value, {sum: sum + i + 1, count: count + 1});
  });
  return values.map((value) => places.get(value)!.sum / places.get(value)!.count);
}

function covariance(x: readonly number[], y: readonly number[]): number {
  const middle = (x.length + 1) / 2;
  return x.reduce((sum, value, i) => sum + (value - middle) * (y[i]! - middle), 0);
}
