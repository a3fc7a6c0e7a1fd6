import type {VillageRate} from '../queries/village-rates.ts';
import {chanceLimits, levels, overallRate, overDispersion} from './funnel-limits.ts';
import {rankCorrelation} from './rank-correlation.ts';
import {sideOf, thinned, type Limited} from './thinned.ts';

/** A village's volunteers and initiatives; or those of some that lie close together, or of all of them, as one. */
export interface RatePoint extends Omit<VillageRate, 'village' | 'name'>, Limited {
  readonly kind: 'alle' | 'landsby' | 'flere';
  readonly village: string | null;
  readonly name: string | null;
  /** How many villages it stands for; of all, those with all three figures. */
  readonly villages: number;
  /** What chance would keep 99.8 % of villages with so many volunteers and inhabitants within: initiatives per 100 inhabitants. */
  readonly low: number | null;
  readonly high: number | null;
  /** Of all of them as one, otherwise null: φ of `funnel-limits.ts`, and how many villages are outside the limits. */
  readonly dispersion: number | null;
  readonly outside: number | null;
  /** Of all of them as one: how many inhabitants the village in the middle has. */
  readonly median: number | null;
  /** Of all of them as one: Spearman's ρ, and whether it is clear of chance. */
  readonly correlation: number | null;
  readonly isClear: boolean;
}

/** A point with all its figures. */
export type ToldPoint = RatePoint & {
  readonly population: number;
  readonly volunteers: number;
  readonly initiatives: number;
};

/**
 * The points of the picture: first all villages as one, then each village. Where there are more than `most`, those that lie
 * close together are one, but for those chosen by name and those that have most outside their limits.
 */
export function ratePoints(
  rates: readonly VillageRate[],
  chosen: readonly string[],
  most: number | null,
): readonly RatePoint[] {
  const points = rates.map((rate): RatePoint => ({...rate, kind: 'landsby', villages: 1, ...nothing}));
  const told = points.filter(isTold);
  if (!told.length) return [];
  const chance = whole(told);
  const limited = points.map((point) => withLimits(point, chance));
  const outside = limited.filter((point) => sideOf(per100(point.initiatives, point), point)).length;
  const all = {...chance, outside};
  if (most === null || points.length <= most) return [all, ...limited];
  const x = (point: ToldPoint) => per100(point.volunteers, point)!;
  const rate = (point: ToldPoint) => per100(point.initiatives, point)!;
  return [all, ...thinned(limited.filter(isTold), {chosen, x, rate, together: (cell) => together('flere', cell)})];
}

export function isTold(point: RatePoint): point is ToldPoint {
  return Boolean(point.population) && point.volunteers !== null && point.initiatives !== null;
}

/** How many of something there are for every 100 inhabitants; null where one of the figures is. */
export function per100(count: number | null, {population}: Pick<RatePoint, 'population'>): number | null {
  return population && count !== null ? (count * 100) / population : null;
}

const nothing = {
  low: null,
  high: null,
  dispersion: null,
  outside: null,
  median: null,
  correlation: null,
  isClear: false,
};

function whole(told: readonly ToldPoint[]): ToldPoint {
  const observed = told.map(({initiatives: count, volunteers: among}) => ({count, among}));
  const pairs = told.map((point) => [per100(point.volunteers, point)!, per100(point.initiatives, point)!] as const);
  const {correlation = null, isClear = false} = rankCorrelation(pairs) ?? {};
  const median = medianOf(told.map(({population}) => population));
  const dispersion = overallRate(observed) > 0 ? overDispersion(observed) : 1;
  return {...together('alle', told), dispersion, median, correlation, isClear};
}

function withLimits(point: RatePoint, {initiatives, volunteers, dispersion}: ToldPoint): RatePoint {
  if (!isTold(point) || !volunteers) return point;
  const {low, high} = chanceLimits((initiatives / volunteers) * point.volunteers, levels[0], dispersion!);
  return {...point, low: per100(low, point), high: per100(high, point)};
}

function together(kind: 'alle' | 'flere', points: readonly ToldPoint[]): ToldPoint {
  const sum = (of: 'population' | 'volunteers' | 'initiatives') =>
    points.reduce((total, point) => total + point[of], 0);
  const figures = {population: sum('population'), volunteers: sum('volunteers'), initiatives: sum('initiatives')};
  const none = {village: null, name: null, volunteersWithheld: false, counted: null, ...nothing};
  return {kind, villages: points.length, ...figures, ...none};
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2);
}
