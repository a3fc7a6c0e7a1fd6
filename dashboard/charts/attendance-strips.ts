import {scaleSqrt} from 'd3-scale';
import {danishCount, danishNumber} from '../../data/model/danish.ts';
import type {KindOfMeeting} from '../queries/meetings-by-kind.ts';
import {drawing, piece} from './svg.ts';
import {swarm} from './swarm.ts';
import {nameColumn} from './text-width.ts';
import {colors} from './theme.ts';

/** What the marks say: a meeting, by its place in the lists of its kind, and a kind's middle. */
export interface Says {
  meeting(kind: KindOfMeeting, nr: number): string;
  middle(kind: KindOfMeeting): string;
}

/**
 * How many came to each meeting: a line a kind, a dot a meeting, a tick the median. The distances along the line are those of
 * square roots, so that a study circle of five and a festival of a thousand have room on the same line.
 */
export function attendanceStrips(rows: readonly KindOfMeeting[], says: Says, width: number): SVGSVGElement {
  const place = placeOf(rows, width);
  const lines = rows.map((row, i) =>
    piece('g', {transform: `translate(0,${i * place.step})`}, ...lineOf(row, place, says)),
  );
  const height = rows.length * place.step + 34;
  const axis = piece('g', {transform: `translate(0,${rows.length * place.step})`}, ...axisOf(place));
  return drawing('Fremmøde ved hver slags møde', width, height, [
    ...gridOf(place, rows.length * place.step),
    ...lines,
    axis,
  ]);
}

interface Place {
  /** Whether the names stand to the left of the lines, and not above. */
  readonly isWide: boolean;
  readonly width: number;
  readonly step: number;
  readonly left: number;
  readonly right: number;
  /** How far down in a step its line is. */
  readonly middle: number;
  readonly ticks: readonly number[];
  readonly x: (people: number) => number;
}

function placeOf(rows: readonly KindOfMeeting[], width: number): Place {
  const isWide = width >= 600;
  const names = nameColumn(
    rows.map(({name}) => name),
    12,
    170,
  );
  const [left, right] = isWide ? [names + 16, width - 216] : [8, width - 12];
  const most = Math.max(10, ...rows.map((row) => row.most ?? 0));
  const scale = scaleSqrt().domain([0, most]).range([left, right]);
  return {
    isWide,
    width,
    left,
    right,
    step: isWide ? 44 : 62,
    middle: isWide ? 22 : 40,
    ticks: spaced(
      [0, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000].filter((tick) => tick <= most),
      scale,
    ),
    x: (people) => scale(people),
  };
}

function spaced(ticks: readonly number[], x: (tick: number) => number): readonly number[] {
  return ticks.reduce<number[]>(
    (kept, tick) => (kept.length && x(tick) - x(kept.at(-1)!) < 34 ? kept : [...kept, tick]),
    [],
  );
}

function gridOf({ticks, x}: Place, height: number): readonly SVGElement[] {
  return ticks.map((tick) =>
    piece('line', {x1: x(tick), x2: x(tick), y1: 4, y2: height, stroke: colors.rule, 'stroke-width': 1}),
  );
}

function axisOf({ticks, x, left, right}: Place): readonly SVGElement[] {
  const quiet = {fill: colors.quiet, 'font-size': 11, 'text-anchor': 'middle'};
  return [
    ...ticks.map((tick) => piece('text', {x: x(tick), y: 12, ...quiet}, danishCount(tick))),
    piece('text', {x: (left + right) / 2, y: 28, ...quiet}, 'fremmødte pr. møde (afstandene bliver mindre mod højre)'),
  ];
}

function lineOf(row: KindOfMeeting, place: Place, says: Says): readonly SVGElement[] {
  const {isWide, middle, width, left} = place;
  const name = {x: 0, y: isWide ? middle + 4 : 14, 'font-size': 12, 'font-weight': 600};
  const facts = {x: width, y: isWide ? middle + 4 : 14, 'font-size': 11, 'text-anchor': 'end', fill: colors.quiet};
  return [
    piece('text', name, row.name),
    piece('text', facts, factsOf(row, isWide)),
    ...(row.told
      ? spanOf(row, place, says)
      : [piece('text', {x: left, y: middle + 4, 'font-size': 11, fill: colors.quiet}, why(row))]),
  ];
}

function factsOf({held, told, median, later}: KindOfMeeting, isWide: boolean): string {
  const of = isWide ? ', oplyst for' : ' ·';
  if (median !== null) return `median ${danishNumber(median)}${of} ${danishCount(told)} af ${danishCount(held)} møder`;
  return held ? `0 af ${danishCount(held)} møder` : later ? `${danishCount(later)} i kalenderen` : '';
}

function why({held, withheld, later}: KindOfMeeting): string {
  if (withheld) return 'fremmødet er skjult';
  return held ? 'fremmøde ikke oplyst' : later ? 'ingen holdt endnu' : 'uden dato';
}

function spanOf(row: KindOfMeeting, place: Place, says: Says): readonly SVGElement[] {
  const {x, middle} = place;
  const line = (from: number, to: number, thick: number, color: string) =>
    piece('line', {x1: x(from), x2: x(to), y1: middle, y2: middle, stroke: color, 'stroke-width': thick});
  const tick = piece(
    'rect',
    {x: x(row.median!) - 1.25, y: middle - 17, width: 2.5, height: 34, fill: colors.ink},
    piece('title', {}, says.middle(row)),
  );
  const range = line(row.least!, row.most!, 1.5, colors.unknown);
  if (!row.people.length) return [range, line(row.low!, row.high!, 12, colors.series[0]!), tick];
  const ups = swarm(row.people.map(x), radius * 2, 30);
  const dots = row.people.map((people, i) => dot(x(people), middle + ups[i]!, row, i, says));
  return [range, ...(row.told > 1 ? [tick] : []), ...dots];
}

const radius = 3.5;

function dot(x: number, y: number, row: KindOfMeeting, nr: number, says: Says): SVGElement {
  const isAbout = row.isAbout[nr]!;
  const looks = isAbout
    ? {fill: colors.paper, stroke: colors.series[0]!, 'stroke-width': 1.5}
    : {fill: colors.series[0]!, 'fill-opacity': 0.85, stroke: colors.paper, 'stroke-width': 0.75};
  return piece(
    'circle',
    {cx: x.toFixed(1), cy: y.toFixed(1), r: radius, ...looks},
    piece('title', {}, says.meeting(row, nr)),
  );
}
