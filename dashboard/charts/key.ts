import {piece} from './svg.ts';
import {textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/** A sign, drawn around (0, 0) and no wider than 14 pixels, and what it means. */
export interface KeyItem {
  readonly symbol: SVGElement;
  readonly text: string;
}

/** What the signs of a drawing mean, side by side as long as there is room, from the top left corner. */
export function keyOf(
  items: readonly KeyItem[],
  width: number,
): {readonly pieces: readonly SVGElement[]; readonly height: number} {
  let [x, y] = [0, 10];
  const pieces = items.map(({symbol, text}) => {
    const room = 18 + textWidth(text, size);
    if (x > 0 && x + room > width) [x, y] = [0, y + line];
    const sign = piece('g', {transform: `translate(${(x + 7).toFixed(1)},${y})`}, symbol);
    const words = piece('text', {x: (x + 18).toFixed(1), y: y + 4, 'font-size': size, fill: colors.ink}, text);
    x += room + 16;
    return piece('g', {}, sign, words);
  });
  return {pieces, height: items.length ? y + 10 : 0};
}

const size = 12;
const line = 20;
