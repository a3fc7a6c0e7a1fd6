/** A count of something, and how many it was counted among: inhabitants, or volunteers. */
export interface Observed {
  readonly count: number;
  readonly among: number;
}

/** What a count would keep within, were chance alone at work. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/** How many of those that chance alone moves a funnel's limits hold, and how many standard deviations that is. */
export interface Level {
  readonly text: string;
  readonly z: number;
}

/** The two pairs of limits of a funnel plot, the wide one first. */
export const levels: readonly [wide: Level, narrow: Level] = [
  {text: '99,8 %', z: 3.0902},
  {text: '95 %', z: 1.96},
];

/** How many there are to each of those they were counted among, all taken together; not the mean of the rates. */
export function overallRate(observed: readonly Observed[]): number {
  const sum = (of: keyof Observed) => observed.reduce((total, one) => total + one[of], 0);
  return sum('count') / sum('among');
}

/**
 * The limits of a count of which so many were expected, as Spiegelhalter draws them (“Funnel plots for comparing institutional
 * performance”, 2005, https://doi.org/10.1002/sim.1970): the Poisson distribution's quantiles E ± z√E, bent by its skewness,
 * (z² − 1)/6 (Cornish and Fisher's expansion, 1938), and half a step out since counts are whole. They are within a quarter of
 * a count of the exact ones for every E from ½. Over-dispersion moves them √φ times as far from what was expected.
 */
export function chanceLimits(expected: number, {z}: Level, dispersion = 1): Limits {
  const root = Math.sqrt(expected);
  const [reach, skew] = [z * root + 0.5, (z * z - 1) / 6];
  // Where so few are expected none at all is nothing out of the ordinary, and the expansion does not hold.
  const down = root > z / 2 ? reach - skew : expected;
  const spread = Math.sqrt(dispersion);
  return {low: Math.max(0, expected - spread * down), high: expected + spread * (reach + skew)};
}

/**
 * How much more counts differ than chance alone would have them: φ, 1 where they do not, or where there are fewer than ten
 * to tell by. It is the mean of the squared deviates after the tenth at either end has been drawn in to the next
 * (Spiegelhalter, “Handling over-dispersion of performance indicators”, 2005, https://doi.org/10.1136/qshc.2005.013755).
 */
export function overDispersion(observed: readonly Observed[]): number {
  if (observed.length < 10) return 1;
  const rate = overallRate(observed);
  const deviates = winsorised(observed.map(({count, among}) => deviate(count, rate * among)));
  return Math.max(1, deviates.reduce((sum, z) => sum + z * z, 0) / deviates.length);
}

/** How far a count is from what was expected, in standard deviations of chance (Freeman and Tukey's deviate). */
export function deviate(count: number, expected: number): number {
  return Math.sqrt(count) + Math.sqrt(count + 1) - Math.sqrt(4 * expected + 1);
}

/** The values with the tenth at either end drawn in to the next. */
export function winsorised(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const cut = Math.floor(values.length / 10);
  const [least, most] = [sorted[cut]!, sorted[values.length - 1 - cut]!];
  return values.map((value) => Math.min(Math.max(value, least), most));
}
