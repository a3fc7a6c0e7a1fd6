import {drawing, piece} from './svg.ts';
import {textWidth, wrapped} from './text-width.ts';
import {danishNumber} from './plot.ts';
import {colors} from './theme.ts';

/** What has come of a purpose, in the words a reader meets it with. */
export interface PurposeCard {
  readonly title: string;
  /** "1.234", or null where nobody has told it. */
  readonly figure: string | null;
  readonly unit: string;
  /** Two figures that are seen against each other, and what they are of; left out where there is nothing to compare. */
  readonly compared: {readonly heading: string; readonly bars: readonly PurposeBar[]} | null;
  readonly sentence: string;
  /** "12 af 24 landsbyer har oplyst det". */
  readonly told: string;
}

export interface PurposeBar {
  readonly label: string;
  readonly value: number;
}

/** A card for each purpose, beside each other where there is room. */
export function purposeCards(cards: readonly PurposeCard[], width: number): SVGSVGElement {
  const columns = width >= 640 ? cards.length : 1;
  const across = (width - gap * (columns - 1)) / columns;
  let bottom = 0;
  const drawn = cards.map((card, i) => {
    const [x, y] = columns === 1 ? [0, bottom && bottom + gap] : [i * (across + gap), 0];
    const {pieces, height} = cardPieces(card, across);
    bottom = columns === 1 ? y + height : Math.max(bottom, height);
    return piece('g', {transform: `translate(${x}, ${y})`}, ...pieces);
  });
  return drawing('Et tal for hvert af de tre formål', width, Math.ceil(bottom), drawn);
}

const gap = 32;

function cardPieces({title, figure, unit, compared, sentence, told}: PurposeCard, width: number) {
  const top = [
    piece('rect', {width, height: 4, fill: colors.leaf}),
    piece('text', {y: 30, 'font-size': titleSize(title, width), 'font-weight': 600}, title),
    figure === null
      ? piece('text', {y: 72, 'font-size': 24, fill: colors.quiet}, 'ikke oplyst')
      : piece(
          'text',
          {y: 78, 'font-size': 44, 'font-weight': 700, fill: colors.leaf},
          figure,
          piece('tspan', {'font-size': 16, 'font-weight': 400, fill: colors.ink, dx: 8}, unit),
        ),
  ];
  const bars = compared ? comparison(compared.heading, compared.bars, width) : [];
  const y = compared ? 112 + compared.bars.length * barHeight + 22 : 108;
  const lines = wrapped(sentence, 14, width);
  const below = y + lines.length * 20;
  const note = piece('text', {y: below + 4, 'font-size': 13, fill: colors.quiet}, told);
  return {pieces: [...top, ...bars, ...texts(lines, y, 14), note], height: below + 12};
}

function titleSize(title: string, width: number): number {
  return Math.min(16, Math.floor((160 * width) / textWidth(title, 16, 600)) / 10);
}

const barHeight = 36;

function comparison(heading: string, bars: readonly PurposeBar[], width: number): readonly SVGElement[] {
  const most = Math.max(...bars.map(({value}) => value), 1);
  const title = piece('text', {y: 106, 'font-size': 13, fill: colors.quiet}, heading);
  const rows = bars.map(({label, value}, i) => {
    const y = 112 + i * barHeight;
    const isLast = i === bars.length - 1;
    return piece(
      'g',
      {},
      piece('title', {}, `${label}: ${danishNumber.format(value)}`),
      piece('text', {y: y + 16, 'font-size': 13}, label),
      piece('text', {x: width, y: y + 16, 'font-size': 13, 'font-weight': 600, 'text-anchor': 'end'}, number(value)),
      piece('rect', {y: y + 22, width, height: 8, fill: colors.rule, 'fill-opacity': 0.5}),
      piece('rect', {
        y: y + 22,
        width: (width * value) / most,
        height: 8,
        fill: isLast ? colors.leaf : colors.unknown,
      }),
    );
  });
  return [title, ...rows];
}

function texts(lines: readonly string[], y: number, size: number): readonly SVGElement[] {
  return lines.map((line, i) => piece('text', {y: y + i * 20, 'font-size': size}, line));
}

function number(value: number): string {
  return danishNumber.format(value);
}
