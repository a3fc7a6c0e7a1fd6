import type {VillageRate} from '../queries/village-rates.ts';
import {chanceLimits, levels, overDispersion} from './funnel-limits.ts';
import {sideOf, thinned, type Limited} from './thinned.ts';

/** What is counted in a funnel. */
export const measures = ['frivillige', 'initiativer'] as const;

export type FunnelMeasure = (typeof measures)[number];

/** One village, some that lie close together, or all of them as one. */
export interface FunnelMark extends Limited {
  readonly measure: FunnelMeasure;
  readonly kind: 'alle' | 'landsby' | 'flere';
  readonly village: string | null;
  readonly name: string | null;
  /** How many villages it stands for; of all, those with both figures. */
  readonly villages: number;
  readonly population: number | null;
  readonly count: number | null;
  readonly withheld: boolean;
  /** The day volunteers were counted. */
  readonly counted: string | null;
  /** What chance would keep 99.8 % of villages of that size within, per 100 inhabitants; null where nothing is counted. */
  readonly low: number | null;
  readonly high: number | null;
  /** Of all of them as one, otherwise null: φ of `funnel-limits.ts`, and how many villages are outside the limits. */
  readonly dispersion: number | null;
  readonly outside: number | null;
}

/**
 * The marks of the two funnels: first all villages as one, then each village. Where there are more than `most`, those that
 * lie close together are one, but for those chosen by name and those furthest outside the limits.
 */
export function funnelMarks(
  rates: readonly VillageRate[],
  chosen: readonly string[],
  most: number | null,
): readonly FunnelMark[] {
  return measures.flatMap((measure) => {
    const marks = rates.map((rate) => markOf(measure, rate));
    const told = marks.filter(isTold);
    if (!told.length) return [];
    const all = together(measure, 'alle', told);
    const dispersion = overDispersion(told.map(observed));
    const limited = marks.map((mark) => withLimits(mark, all.count / all.population, dispersion));
    const isMany = most !== null && marks.length > most;
    const outside = limited.filter((mark) => sideOf(rateOf(mark), mark)).length;
    return [
      {...all, dispersion, outside},
      ...(isMany ? thinned(limited.filter(isTold), thinning(measure, chosen)) : limited),
    ];
  });
}

/** A mark with both its figures. */
export type ToldMark = FunnelMark & {readonly population: number; readonly count: number};

export function isTold(mark: FunnelMark): mark is ToldMark {
  return Boolean(mark.population) && mark.count !== null;
}

/** How many there are for every 100 inhabitants; null where one of the figures is. */
export function rateOf(mark: FunnelMark): number | null {
  return isTold(mark) ? (mark.count * 100) / mark.population : null;
}

function markOf(measure: FunnelMeasure, rate: VillageRate): FunnelMark {
  const {village, name, population, volunteers, initiatives, volunteersWithheld, counted} = rate;
  const isPeople = measure === 'frivillige';
  return {
    measure,
    kind: 'landsby',
    village,
    name,
    villages: 1,
    population,
    count: isPeople ? volunteers : initiatives,
    withheld: isPeople && volunteersWithheld,
    counted: isPeople ? counted : null,
    low: null,
    high: null,
    dispersion: null,
    outside: null,
  };
}

function withLimits(mark: FunnelMark, rate: number, dispersion: number): FunnelMark {
  if (!isTold(mark)) return mark;
  const {low, high} = chanceLimits(rate * mark.population, levels[0], dispersion);
  return {...mark, low: (low * 100) / mark.population, high: (high * 100) / mark.population};
}

function thinning(measure: FunnelMeasure, chosen: readonly string[]) {
  return {
    chosen,
    x: ({population}: ToldMark) => Math.sqrt(population),
    rate: (mark: ToldMark) => rateOf(mark)!,
    together: (marks: readonly ToldMark[]) => together(measure, 'flere', marks),
  };
}

function together(measure: FunnelMeasure, kind: 'alle' | 'flere', marks: readonly ToldMark[]): ToldMark {
  const sum = (of: 'population' | 'count') => marks.reduce((total, mark) => total + mark[of], 0);
  const none = {
    village: null,
    name: null,
    withheld: false,
    counted: null,
    low: null,
    high: null,
    ...{dispersion: null, outside: null},
  };
  return {measure, kind, villages: marks.length, population: sum('population'), count: sum('count'), ...none};
}

function observed({count, population}: ToldMark) {
  return {count, among: population};
}
