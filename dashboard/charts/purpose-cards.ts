import {danishNumber} from '../../data/model/danish.ts';
import {drawing, piece} from './svg.ts';
import {wrapped} from './text-width.ts';
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
  const titles = cards.map(({title}) => wrapped(title, 15, across, 600));
  const lines = Math.max(...titles.map(({length}) => length));
  let bottom = 0;
  const drawn = cards.map((card, i) => {
    const [x, y] = columns === 1 ? [0, bottom && bottom + gap] : [i * (across + gap), 0];
    const titleLines = columns === 1 ? titles[i]!.length : lines;
    const {pieces, height} = cardPieces(card, across);
    const below = piece('g', {transform: `translate(0, ${8 + titleLines * titleHeight})`}, ...pieces);
    bottom = Math.max(columns === 1 ? 0 : bottom, y + 8 + titleLines * titleHeight + height);
    return piece('g', {transform: `translate(${x}, ${y})`}, ...titlePieces(titles[i]!, across), below);
  });
  return drawing('Et tal for hvert af de tre formål', width, Math.ceil(bottom), drawn);
}

const gap = 32;
const titleHeight = 22;

function titlePieces(lines: readonly string[], width: number): readonly SVGElement[] {
  const words = lines.map((line, i) =>
    piece('text', {y: 28 + i * titleHeight, 'font-size': 15, 'font-weight': 600}, line),
  );
  return [piece('rect', {width, height: 4, fill: colors.leaf}), ...words];
}

function cardPieces({figure, unit, compared, sentence, told}: PurposeCard, width: number) {
  const top =
    figure === null
      ? piece('text', {y: 42, 'font-size': 24, fill: colors.quiet}, 'ikke oplyst')
      : piece(
          'text',
          {y: 48, 'font-size': width < 240 ? 36 : 44, 'font-weight': 700, fill: colors.leaf},
          figure,
          piece('tspan', {'font-size': 16, 'font-weight': 400, fill: colors.ink, dx: 8}, unit),
        );
  const bars = compared ? comparison(compared.heading, compared.bars, width) : [];
  const y = compared ? barsTop + compared.bars.length * barHeight + 22 : 78;
  const lines = wrapped(sentence, 14, width);
  const below = y + lines.length * 20;
  const note = wrapped(told, 13, width);
  const quiet = note.map((line, i) =>
    piece('text', {y: below + 4 + i * 18, 'font-size': 13, fill: colors.quiet}, line),
  );
  return {pieces: [top, ...bars, ...texts(lines, y, 14), ...quiet], height: below + note.length * 18};
}

const barsTop = 82;
const barHeight = 36;

function comparison(heading: string, bars: readonly PurposeBar[], width: number): readonly SVGElement[] {
  const most = Math.max(...bars.map(({value}) => value), 1);
  const title = piece('text', {y: barsTop - 6, 'font-size': 13, fill: colors.quiet}, heading);
  const rows = bars.map(({label, value}, i) => {
    const y = barsTop + i * barHeight;
    const isLast = i === bars.length - 1;
    return piece(
      'g',
      {},
      piece('title', {}, `${label}: ${danishNumber(value)}`),
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
  return danishNumber(value);
}
