import type {PhaseTime} from '../queries/phases.ts';
import {piece} from './svg.ts';
import {textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/**
 * A phase of one village as a bar as long as its months, in a cell 16 high. What is over is pale and what goes on is dark; on
 * pause is a frame with two strokes in it, stopped a frame; ahead is a ring, skipped a slash, unknown a question mark.
 */
export function phaseCell(
  {state, months}: PhaseTime,
  isHere: boolean,
  width: number,
  most: number,
  isTold = true,
): readonly SVGElement[] {
  if (state === 'ahead') return [piece('circle', {cx: 4, cy: 8, r: 2.5, fill: 'none', stroke: colors.unknown})];
  if (state === 'skipped')
    return [piece('line', {x1: 1, x2: 8, y1: 13, y2: 3, stroke: colors.quiet, 'stroke-width': 1.5})];
  if (state === 'unknown') return [piece('text', {x: 1, y: 12, fill: colors.quiet}, '?')];
  const text = months === null ? '?' : months === 0 ? '<1' : `${months}`;
  const room = Math.max(8, width - textWidth(text, 12, 600) - 8);
  const length = Math.max(state === 'paused' || state === 'stopped' ? 12 : 4, (room * (months ?? 0)) / most);
  return [
    ...bar(state, isTold ? length : 12),
    ...(isTold ? [piece('text', {x: length + 5, y: 12, 'font-weight': isHere ? 700 : 400}, text)] : []),
  ];
}

function bar(state: PhaseTime['state'], width: number): readonly SVGElement[] {
  const blue = colors.series[0]!;
  if (state !== 'paused' && state !== 'stopped') {
    return [piece('rect', {y: 3, width, height: 10, fill: blue, 'fill-opacity': state === 'done' ? 0.35 : 1})];
  }
  const strokes = state === 'paused' ? [width / 2 - 2, width / 2 + 2] : [];
  return [
    piece('rect', {x: 1, y: 4, width: width - 2, height: 8, fill: 'none', stroke: blue, 'stroke-width': 2}),
    ...strokes.map((x) => piece('line', {x1: x, x2: x, y1: 4, y2: 12, stroke: blue, 'stroke-width': 2})),
  ];
}
