import {chanceLimits, levels, type Level} from './funnel-limits.ts';
import type {KeyItem} from './key.ts';
import type {Frame} from './place-labels.ts';
import {piece} from './svg.ts';
import {colors} from './theme.ts';

/** Where bands of chance are drawn. */
export interface Place {
  readonly x: {(across: number): number; invert(pixels: number): number};
  readonly y: (up: number) => number;
  readonly frame: Frame;
}

/** What is expected in a village at a place across, and how many inhabitants it has; the limits are drawn per 100 of them. */
export interface Expectation {
  readonly expected: (across: number) => number;
  readonly inhabitants: (across: number) => number;
  readonly dispersion: number;
}

/** The two bands in which chance keeps villages, the wide one first, with their edges as far as they are within the frame. */
export function limitBands(expectation: Expectation, place: Place): readonly SVGElement[] {
  const edges = levels.map((level) => edgesOf(level, expectation, place));
  return [
    ...edges.map(({high, low}) => {
      const d = `M${[...high, ...low.toReversed()].map((point) => at(point)).join('L')}Z`;
      return piece('path', {d, fill: colors.series[0]!, 'fill-opacity': opacity});
    }),
    ...edges.flatMap(({high, low}, i) =>
      [high, low].map((points) => {
        const inside = points.filter(([, y]) => y > place.frame.top && y < place.frame.bottom);
        const looks = {stroke: colors.series[0]!, 'stroke-opacity': 0.6, 'stroke-dasharray': i ? null : '5 3'};
        return piece('path', {d: inside.length ? `M${inside.map(at).join('L')}` : '', fill: 'none', ...looks});
      }),
    ),
  ];
}

/** A limit of a village at a place across, for every 100 inhabitants. */
export function highest({expected, inhabitants, dispersion}: Expectation, across: number, level: Level): number {
  return (chanceLimits(expected(across), level, dispersion).high * 100) / inhabitants(across);
}

/** What the bands are, for the key. */
export function bandKey(): readonly KeyItem[] {
  const [wide, narrow] = levels;
  return [
    {symbol: piece('g', {}, shade(), shade()), text: narrow.text},
    {symbol: shade(), text: wide.text},
  ];
}

/** What the bands are: "Båndene er det, tilfældet alene gør". */
export function bandsInWords(isWider: boolean): string {
  return `Båndene er det, ${isWider ? 'tilfældet og landsbyers almindelige forskelle' : 'tilfældet alene'} gør`;
}

type Point = readonly [x: number, y: number];

const opacity = 0.1;
const steps = 96;

function edgesOf(level: Level, {expected, inhabitants, dispersion}: Expectation, {x, y, frame}: Place) {
  const edge = (side: 'low' | 'high') =>
    Array.from({length: steps + 1}, (_, i): Point => {
      const pixels = frame.left + ((frame.right - frame.left) * i) / steps;
      const across = x.invert(pixels);
      const rate = (chanceLimits(expected(across), level, dispersion)[side] * 100) / inhabitants(across);
      return [pixels, Math.max(frame.top, y(rate))];
    });
  return {low: edge('low'), high: edge('high')};
}

function at([x, y]: Point): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

function shade(): SVGElement {
  return piece('rect', {x: -7, y: -6, width: 14, height: 12, fill: colors.series[0]!, 'fill-opacity': opacity});
}
