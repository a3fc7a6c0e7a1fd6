import {scaleSqrt} from 'd3-scale';
import {counted, danishCount, danishNumber} from '../../data/model/danish.ts';
import type {KindOfMeeting} from '../queries/meetings-by-kind.ts';
import {keyOf, type KeyItem} from './key.ts';
import {noteOf} from './note.ts';
import {drawing, piece} from './svg.ts';
import {swarm} from './swarm.ts';
import {nameColumn, textWidth} from './text-width.ts';
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
  const key = keyOf(keyItems(rows), width);
  const [top, bottom] = [key.height + 6, key.height + 6 + rows.length * place.step];
  const lines = rows.map((row, i) =>
    piece('g', {transform: `translate(0,${top + i * place.step})`}, ...lineOf(row, place, says)),
  );
  const note = noteOf('Fremmødte pr. møde. Afstandene bliver mindre mod højre.', bottom + 16, width);
  return drawing('Fremmøde ved hver slags møde', width, bottom + 16 + note.height, [
    ...key.pieces,
    ...gridOf(place, top, bottom),
    ...lines,
    ...axisOf(place, bottom),
    ...note.pieces,
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
    190,
    600,
  );
  const facts = Math.max(...rows.map((row) => textWidth(factsOf(row, isWide), 11)), 0);
  const [left, right] = isWide ? [names + 16, width - facts - 20] : [8, width - 12];
  const most = Math.max(10, ...rows.map((row) => row.most ?? 0));
  const scale = scaleSqrt().domain([0, most]).range([left, right]);
  return {
    isWide,
    width,
    left,
    right,
    step: isWide ? 44 : 74,
    middle: isWide ? 22 : 52,
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

function gridOf({ticks, x}: Place, top: number, bottom: number): readonly SVGElement[] {
  return ticks.map((tick) =>
    piece('line', {x1: x(tick), x2: x(tick), y1: top, y2: bottom, stroke: colors.rule, 'stroke-width': 1}),
  );
}

function axisOf({ticks, x}: Place, bottom: number): readonly SVGElement[] {
  const quiet = {fill: colors.quiet, 'font-size': 11, 'text-anchor': 'middle'};
  return ticks.map((tick) => piece('text', {x: x(tick), y: bottom + 12, ...quiet}, danishCount(tick)));
}

/** What the signs mean, of those that are there. */
function keyItems(rows: readonly KindOfMeeting[]): readonly KeyItem[] {
  const [isEach, isAbout] = [rows.some(({people}) => people.length), rows.some((row) => row.isAbout.includes(true))];
  return [
    ...(isEach ? [{symbol: piece('circle', {r: radius, ...exact}), text: 'et møde'}] : []),
    ...(isAbout ? [{symbol: piece('circle', {r: radius, ...about}), text: 'et møde, cirka så mange'}] : []),
    ...(rows.some(isSpan) ? [{symbol: middleHalf(-7, 7, 0), text: 'den midterste halvdel af møderne'}] : []),
    ...(rows.some(hasMiddle) ? [{symbol: tick(0, 0, 14), text: 'median'}] : []),
  ];
}

function isSpan({told, people}: KindOfMeeting): boolean {
  return told > 0 && !people.length;
}

function hasMiddle({told}: KindOfMeeting): boolean {
  return told > 1;
}

function lineOf(row: KindOfMeeting, place: Place, says: Says): readonly SVGElement[] {
  const {isWide, middle, width, left} = place;
  const name = {x: 0, y: isWide ? middle + 4 : 14, 'font-size': 12, 'font-weight': 600};
  const at = isWide ? {x: width, y: middle + 4, 'text-anchor': 'end'} : {x: 0, y: 30};
  return [
    piece('text', name, row.name),
    piece('text', {...at, 'font-size': 11, fill: colors.quiet}, factsOf(row, isWide)),
    ...(row.told ? spanOf(row, place, says) : [piece('text', {x: left + 6, y: middle + 4, ...untold}, why(row))]),
  ];
}

function factsOf({held, told, median, later}: KindOfMeeting, isWide: boolean): string {
  const of = isWide ? ', oplyst for' : ' ·';
  if (median !== null)
    return `median ${danishNumber(median)}${of} ${danishCount(told)} af ${counted(held, 'møde', 'møder')}`;
  return held ? `0 af ${counted(held, 'møde', 'møder')}` : later ? `${danishCount(later)} i kalenderen` : '';
}

function why({held, withheld, later}: KindOfMeeting): string {
  if (withheld) return 'fremmødet er skjult';
  return held ? 'fremmøde ikke oplyst' : later ? 'ingen holdt endnu' : 'uden dato';
}

function spanOf(row: KindOfMeeting, {x, middle}: Place, says: Says): readonly SVGElement[] {
  const [from, to] = [x(row.least!), x(row.most!)];
  const range = piece('line', {x1: from, x2: to, y1: middle, y2: middle, stroke: colors.unknown, 'stroke-width': 1.5});
  const median = piece('g', {}, tick(x(row.median!), middle, 34), piece('title', {}, says.middle(row)));
  if (isSpan(row)) return [range, middleHalf(x(row.low!), x(row.high!), middle), median];
  const ups = swarm(row.people.map(x), radius * 2, 30);
  const dots = row.people.map((people, i) => dot(x(people), middle + ups[i]!, row, i, says));
  return [range, ...(hasMiddle(row) ? [median] : []), ...dots];
}

function tick(x: number, y: number, height: number): SVGElement {
  return piece('rect', {x: x - 1.25, y: y - height / 2, width: 2.5, height, fill: colors.ink});
}

function middleHalf(from: number, to: number, y: number): SVGElement {
  return piece('line', {x1: from, x2: to, y1: y, y2: y, stroke: colors.series[0]!, 'stroke-width': 12});
}

const radius = 3.5;
const untold = {'font-size': 11, 'font-style': 'italic', fill: colors.quiet};
const exact = {fill: colors.series[0]!, 'fill-opacity': 0.85, stroke: colors.paper, 'stroke-width': 0.75};
const about = {fill: colors.paper, stroke: colors.series[0]!, 'stroke-width': 1.5};

function dot(x: number, y: number, row: KindOfMeeting, nr: number, says: Says): SVGElement {
  const looks = row.isAbout[nr] ? about : exact;
  return piece(
    'circle',
    {cx: x.toFixed(1), cy: y.toFixed(1), r: radius, ...looks},
    piece('title', {}, says.meeting(row, nr)),
  );
}
