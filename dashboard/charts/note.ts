import {piece} from './svg.ts';
import {wrapped} from './text-width.ts';
import {colors} from './theme.ts';

/** What a reader must know to read a drawing, in quiet lines that fit a width, the first from `y` on. */
export function noteOf(
  text: string,
  y: number,
  width: number,
): {readonly pieces: readonly SVGElement[]; readonly height: number} {
  const lines = text ? wrapped(text, size, width) : [];
  const looks = {x: 0, 'font-size': size, fill: colors.quiet, 'text-anchor': 'start'};
  const pieces = lines.map((words, i) => piece('text', {...looks, y: y + 14 + i * lineHeight}, words));
  return {pieces, height: lines.length ? lines.length * lineHeight + 4 : 0};
}

const [size, lineHeight] = [12, 16];
