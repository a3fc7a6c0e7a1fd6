import {scaleSqrt} from 'd3-scale';
import {danishNumber} from '../../data/model/danish.ts';
import type {RoleCounts} from '../queries/roles.ts';
import {drawing, piece} from './svg.ts';
import {textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/** A role with what is said of it in words. */
export interface RoleStrip extends RoleCounts {
  readonly label: string;
  readonly note: string;
}

/**
 * A strip a role: a dot a village, the middle half of them as a band and the median as a line. The scale is that of square
 * roots, since a steering group is small and a village is not.
 */
export function roleStrips(rows: readonly RoleStrip[], width: number): SVGSVGElement {
  const isWide = width >= 560;
  const most = Math.max(...rows.map((row) => row.most ?? 0), 1);
  const x = scaleSqrt()
    .domain([0, most])
    .range([10, width - 24]);
  let y = 0;
  const strips = rows.map((row, i) => {
    const isAll = row.role === 'unikke' && i > 0;
    if (isAll) y += 10;
    const strip = stripPieces(row, x, width, isWide);
    const above = isAll ? [piece('line', {x2: width, y1: -10, y2: -10, stroke: colors.rule})] : [];
    const group = piece('g', {transform: `translate(0, ${y})`}, ...above, ...strip);
    y += isWide ? 72 : 90;
    return group;
  });
  return drawing('Frivillige i hver rolle, en prik for hver landsby', width, y + 40, [...strips, ...axis(x, y, width)]);
}

type Scale = (value: number) => number;

function stripPieces(row: RoleStrip, x: Scale, width: number, isWide: boolean): readonly SVGElement[] {
  const note = isWide
    ? piece('text', {x: width, y: 16, 'text-anchor': 'end', fill: colors.quiet}, row.note)
    : piece('text', {y: 34, fill: colors.quiet}, row.note);
  const heading = piece('text', {y: 16, 'font-size': 14, 'font-weight': 600}, row.label);
  const strip = piece('g', {transform: `translate(0, ${isWide ? 44 : 62})`}, ...distribution(row, x));
  return [heading, note, strip];
}

function distribution({low, median, high, least, most, names, counts, label}: RoleStrip, x: Scale) {
  if (median === null || least === null || most === null) return [];
  const range = piece('line', {x1: x(least), x2: x(most), stroke: colors.rule, 'stroke-width': 2});
  const band = {x: x(low!), y: -18, width: Math.max(1, x(high!) - x(low!)), height: 36, fill: colors.series[0]!};
  const middle = piece(
    'g',
    {},
    piece(
      'title',
      {},
      `${label}: median ${number(median)}; halvdelen af landsbyerne har fra ${number(low!)} til ${number(high!)}`,
    ),
    piece('rect', {...band, 'fill-opacity': 0.14}),
    piece('line', {x1: x(median), x2: x(median), y1: -18, y2: 18, stroke: colors.series[0]!, 'stroke-width': 2}),
  );
  const levels = apartAround(counts.map((count) => x(count)));
  const dots = counts.map((count, i) => {
    const title = piece('title', {}, `${names[i]!}: ${number(count)} – ${label.toLowerCase()}`);
    const looks = {
      r: radius,
      fill: colors.series[0]!,
      'fill-opacity': 0.75,
      stroke: colors.paper,
      'stroke-width': 0.75,
    };
    return piece('circle', {cx: x(count), cy: levels[i]!, ...looks}, title);
  });
  return [range, middle, ...dots];
}

const radius = 3.5;

/** Lifts dots that stand on each other, first a little up, then a little down; places come in order. */
function apartAround(places: readonly number[]): readonly number[] {
  const last = new Map<number, number>();
  return places.map((place) => {
    const level = levels.find((one) => place - (last.get(one) ?? -Infinity) >= 2 * radius) ?? 0;
    last.set(level, place);
    return level * 5;
  });
}

const levels = [0, -1, 1, -2, 2, -3, 3];

function axis(x: Scale, y: number, width: number): readonly SVGElement[] {
  let last = -Infinity;
  const ticks = [0, 5, 20, 50, 100, 200, 400, 700, 1000, 2000, 4000].filter((value) => {
    const isRoom = x(value) <= width && x(value) - last >= textWidth(number(value), 12) + 12;
    if (isRoom) last = x(value);
    return isRoom;
  });
  return [
    ...ticks.flatMap((value) => [
      piece('line', {x1: x(value), x2: x(value), y1: y - 4, y2: y + 2, stroke: colors.quiet}),
      piece('text', {x: x(value), y: y + 16, 'text-anchor': 'middle', fill: colors.quiet}, number(value)),
    ]),
    piece('text', {x: width, y: y + 34, 'text-anchor': 'end', fill: colors.quiet}, 'mennesker i en landsby →'),
  ];
}

function number(value: number): string {
  return danishNumber(value);
}
