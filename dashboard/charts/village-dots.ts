import type {KeyItem} from './key.ts';
import {placeLabels, type Frame} from './place-labels.ts';
import {piece} from './svg.ts';
import {shortened} from './text-width.ts';
import {colors} from './theme.ts';

/** A village in a picture of villages, or several that lie close together. */
export interface VillageDot {
  readonly x: number;
  readonly y: number;
  /** What it says to those who point at it. */
  readonly title: string;
  /** Its name, where it is to be written if there is room; among crowds only those that stand out are named. */
  readonly name: string | null;
  readonly villages: number;
  /** Whether chance alone seldom goes as far. */
  readonly isOutside: boolean;
  /** Whether the reader has chosen it by name. */
  readonly isChosen: boolean;
}

/** The villages as dots, from left to right, and their names where there is room for them within the frame. */
export function villageDots(dots: readonly VillageDot[], frame: Frame): readonly SVGElement[] {
  const most = Math.max(...dots.map(({villages}) => villages), 1);
  const radius = ({villages}: VillageDot) => (villages > 1 ? 4 + 6 * Math.sqrt(villages / most) : 5);
  const ordered = dots.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const isNamed = (dot: VillageDot) => dot.name !== null && (most === 1 || weight(dot) > 0);
  const wanted = dots.toSorted((a, b) => weight(b) - weight(a)).filter(isNamed);
  const longest = Math.max(90, (frame.right - frame.left) / 4);
  const labels = placeLabels(
    wanted.map((dot) => ({...dot, r: reach(dot), text: shortened(dot.name!, 12, longest), isNeeded: dot.isChosen})),
    dots.map((dot) => ({...dot, r: radius(dot)})),
    frame,
  );
  return [
    ...ordered.map((dot) => mark(dot, radius(dot))),
    ...labels.map(({x, y, text}) => piece('text', {x: round(x), y: round(y), ...halo}, text)),
  ];
}

/** What the dots look like, of those kinds that are there. */
export function dotKey(dots: readonly VillageDot[], outside: string): readonly KeyItem[] {
  const kinds = [
    {is: (dot: VillageDot) => dot.villages === 1 && !dot.isOutside, text: 'en landsby', symbol: () => circle(0, 0, 5)},
    {is: (dot: VillageDot) => dot.villages > 1, text: 'flere landsbyer tæt på hinanden', symbol: () => crowd(0, 0, 7)},
    {is: ({isOutside}: VillageDot) => isOutside, text: outside, symbol: () => diamond(0, 0)},
    {is: ({isChosen}: VillageDot) => isChosen, text: 'valgt', symbol: () => ring(0, 0, 6)},
  ];
  return kinds.flatMap(({is, text, symbol}) => (dots.some(is) ? [{symbol: symbol(), text}] : []));
}

const halo = {stroke: colors.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke'};

function mark(dot: VillageDot, r: number): SVGElement {
  const [x, y] = [round(dot.x), round(dot.y)];
  const shape = dot.villages > 1 ? crowd(x, y, r) : dot.isOutside ? diamond(x, y) : circle(x, y, r);
  return piece('g', {}, piece('title', {}, dot.title), shape, dot.isChosen ? ring(x, y, 9) : null);
}

function circle(cx: number, cy: number, r: number): SVGElement {
  return piece('circle', {cx, cy, r, fill: colors.series[0]!, stroke: colors.paper});
}

function crowd(cx: number, cy: number, r: number): SVGElement {
  return piece('circle', {cx, cy, r: round(r), fill: colors.series[0]!, 'fill-opacity': 0.45, stroke: colors.paper});
}

function diamond(x: number, y: number): SVGElement {
  return piece('path', {d: `M${x},${y - 7}l7,7l-7,7l-7,-7z`, fill: colors.series[1]!, stroke: colors.paper});
}

function ring(cx: number, cy: number, r: number): SVGElement {
  return piece('circle', {cx, cy, r, fill: 'none', stroke: colors.ink, 'stroke-width': 2});
}

function reach({isChosen, isOutside}: VillageDot): number {
  return isChosen ? 10 : isOutside ? 7 : 5;
}

function weight({isChosen, isOutside}: VillageDot): number {
  return (isChosen ? 2 : 0) + (isOutside ? 1 : 0);
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
