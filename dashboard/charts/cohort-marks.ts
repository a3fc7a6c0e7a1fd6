import {areaY, dot, line, link, text} from '@observablehq/plot';
import {danishNumber} from '../../data/model/danish.ts';
import {certainFrom, type VillageSinceStart} from '../queries/volunteers-since-start.ts';
import {colors} from './theme.ts';
import {villageCount} from './village-count.ts';

/** A cohort, or all together, some months after each village's own start. */
export interface SincePoint {
  readonly cohort: string;
  readonly all: boolean;
  readonly months: number;
  readonly told: number;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
}

export type VillagePoint = VillageSinceStart & {readonly value: number | null};

/**
 * A line a village, with a gap where its number is not known; what goes beyond the frame is cut off. Beneath the medians of
 * cohorts the lines are thin.
 */
export function villageLines(points: readonly VillagePoint[], isThin: boolean) {
  const words = new Map<string, string>();
  for (const {village, name, value, months} of points) {
    const first = words.get(village)?.split(' til ', 1)[0] ?? `${name}: fra ${value === null ? '' : number(value)}`;
    if (value !== null) words.set(village, `${first} til ${number(value)} efter ${months} måneder`);
  }
  return line(points, {
    x: 'months',
    y: 'value',
    z: 'village',
    stroke: isThin ? colors.unknown : series(0),
    strokeWidth: isThin ? 1 : 2.5,
    strokeOpacity: isThin ? 0.8 : 1,
    clip: true,
    title: ({village}: VillagePoint) => words.get(village) ?? '',
  });
}

/** The middle half of the villages, where they are too many for a line each. */
export function band(points: readonly SincePoint[]) {
  return areaY(points, {x: 'months', y1: 'low', y2: 'high', fill: colors.unknown, fillOpacity: 0.3});
}

/** What a dashed line is. */
export const dashedInWords = `Stiplet er færre end ${certainFrom} landsbyer.`;

/**
 * The nth cohort's median, solid where enough villages are behind it and dashed where they are few; with a sign every so many
 * months, and at its end.
 */
export function cohortLine(points: readonly SincePoint[], i: number, every: number) {
  const steps = points.slice(1).map((to, at) => ({from: points[at]!, to}));
  const stroke = series(i);
  const way = {
    x1: ({from}: Step) => from.months,
    y1: ({from}: Step) => from.median!,
    x2: ({to}: Step) => to.months,
    y2: ({to}: Step) => to.median!,
    stroke,
  } as const;
  return [
    link(steps.filter(isCertain), {...way, strokeWidth: 3}),
    link(
      steps.filter((step) => !isCertain(step)),
      {...way, strokeWidth: 2, strokeOpacity: 0.7, strokeDasharray: '3 3'},
    ),
    dot(marked(points, every), {
      x: 'months',
      y: 'median',
      r: 3.5,
      symbol: symbols[i % symbols.length]!,
      fill: ({told}: SincePoint) => (told < certainFrom ? colors.paper : stroke),
      stroke,
      title: ({cohort, months, median, told}: SincePoint) =>
        `${cohort}, ${months} måneder efter start: median ${number(median!)} (${villageCount(told)})`,
    }),
  ];
}

/** The points that have a sign: one every so many months, and the last, with room between them. */
export function marked<Point extends {readonly months: number}>(
  points: readonly Point[],
  every: number,
): readonly Point[] {
  const last = points.at(-1)?.months ?? 0;
  return points.filter(({months}) => months === last || (months % every === 0 && last - months >= every / 2));
}

/** Where a line ends, and what it is called. */
export interface LineEnd {
  readonly name: string;
  readonly months: number;
  readonly value: number;
}

/** A line's name behind its end, moved down by so much, in the colour of the nth cohort or that of a village. */
export function lineLabel({name, months, value}: LineEnd, dy: number, i: number | null) {
  return text([name], {
    x: () => months,
    y: () => value,
    dx: 9,
    dy,
    text: (words: string) => words,
    textAnchor: 'start',
    fontSize: 12,
    fontWeight: 700,
    fill: series(i ?? 0),
    stroke: colors.paper,
    strokeWidth: 4,
  });
}

interface Step {
  readonly from: SincePoint;
  readonly to: SincePoint;
}

/** The signs of lines, in the order of their colours. */
export const symbols = ['circle', 'square', 'triangle', 'diamond2', 'star', 'cross'] as const;

function isCertain({from, to}: Step): boolean {
  return Math.min(from.told, to.told) >= certainFrom;
}

function series(i: number): string {
  return colors.series[i % colors.series.length]!;
}

function number(value: number): string {
  return danishNumber(value);
}
