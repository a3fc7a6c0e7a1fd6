import {danishNumber} from '../../data/model/danish.ts';
import type {Frame} from './place-labels.ts';
import {piece} from './svg.ts';
import {textWidth, wrapped} from './text-width.ts';
import {colors} from './theme.ts';

type Scale = (value: number) => number;

/** A line across the frame for each tick, with its number before it. */
export function gridAcross(ticks: readonly number[], y: Scale, {left, right}: Frame): readonly SVGElement[] {
  return ticks.map((tick) =>
    piece(
      'g',
      {},
      piece('line', {x1: left, x2: right, y1: y(tick), y2: y(tick), stroke: tick ? colors.rule : colors.quiet}),
      piece('text', {x: left - 6, y: y(tick) + 4, 'text-anchor': 'end', fill: colors.quiet}, danishNumber(tick)),
    ),
  );
}

/** A short line below the frame for each tick, with its number, and beneath them what they are. */
export function ticksBelow(
  ticks: readonly number[],
  x: Scale,
  {left, right, bottom}: Frame,
  title: string,
): readonly SVGElement[] {
  return [
    ...ticks.map((tick) =>
      piece(
        'g',
        {},
        piece('line', {x1: x(tick), x2: x(tick), y1: bottom, y2: bottom + 5, stroke: colors.quiet}),
        piece('text', {x: x(tick), y: bottom + 18, 'text-anchor': 'middle', fill: colors.quiet}, danishNumber(tick)),
      ),
    ),
    piece('text', {x: (left + right) / 2, y: bottom + 36, 'text-anchor': 'middle', fill: colors.quiet}, `${title} →`),
  ];
}

/** What the numbers before the lines are, above the frame, in as many lines as a width asks for. */
export function titleAbove(
  title: string,
  width: number,
): {readonly pieces: readonly SVGElement[]; readonly height: number} {
  const lines = wrapped(`↑ ${title}`, 12, width);
  const pieces = lines.map((line, i) => piece('text', {y: 11 + i * 15, fill: colors.quiet}, line));
  return {pieces, height: lines.length * 15 + 6};
}

/** The room that the numbers before the lines need. */
export function numberRoom(ticks: readonly number[]): number {
  return Math.ceil(Math.max(0, ...ticks.map((tick) => textWidth(danishNumber(tick), 12)))) + 8;
}
