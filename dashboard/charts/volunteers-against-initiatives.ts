import {scaleLinear} from 'd3-scale';
import {danishNumber} from '../../data/model/danish.ts';
import {gridAcross, numberRoom, ticksBelow, titleAbove} from './axes.ts';
import {keyOf} from './key.ts';
import {bandKey, bandsInWords, limitBands, type Place} from './limit-bands.ts';
import {noteOf} from './note.ts';
import {isTold, per100, type RatePoint, type ToldPoint} from './rate-points.ts';
import {drawing, piece} from './svg.ts';
import {colors} from './theme.ts';
import {sideOf} from './thinned.ts';
import {dotKey, villageDots, type VillageDot} from './village-dots.ts';

export interface Against {
  readonly tell: (point: RatePoint) => string;
  /** The ids of the villages that the reader has chosen by name. */
  readonly chosen: readonly string[];
  /** What is counted up the side: "Initiativer i gang eller længere". */
  readonly what: string;
}

/**
 * A dot a village: its volunteers across, its initiatives up. The line is the ratio of all of them; the bands around it are
 * what chance does in a village in the middle of them by size.
 */
export function volunteersAgainstInitiatives(
  [all, ...points]: readonly RatePoint[],
  {tell, chosen, what}: Against,
  width: number,
): SVGSVGElement {
  const told = points
    .filter(isTold)
    .map((point) => ({point, across: rate(point.volunteers, point), up: rate(point.initiatives, point)}));
  const title = titleAbove(`${what} pr. 100 indbyggere`, width);
  const mostUp = Math.max(...told.map(({up}) => up), 0.5) * 1.12;
  const ticks = scaleLinear([0, mostUp], [0, 1]).ticks(5);
  const bottom = title.height + (width < 480 ? 260 : 340);
  const frame = {left: numberRoom(ticks), top: title.height, right: width - 10, bottom};
  const x = scaleLinear([0, Math.max(...told.map(({across}) => across), 1) * 1.05], [frame.left, frame.right]);
  const y = scaleLinear([0, mostUp], [frame.bottom, frame.top]);
  const dots = told.map(({point, across, up}): VillageDot => ({
    x: x(across),
    y: y(up),
    title: tell(point),
    name: point.name,
    villages: point.villages,
    isOutside: sideOf(up, point) !== 0,
    isChosen: chosen.includes(point.village!),
  }));
  const foot = footOf(all as ToldPoint, dots, width);
  return drawing('Frivillige og initiativer i hver landsby', width, bottom + 50 + foot.height, [
    ...title.pieces,
    ...gridAcross(ticks, y, frame),
    ...ticksBelow(x.ticks(width < 480 ? 5 : 8), x, frame, 'Frivillige pr. 100 indbyggere'),
    ...chance(all as ToldPoint, {x, y, frame}),
    ...villageDots(dots, frame),
    piece('g', {transform: `translate(0, ${bottom + 50})`}, ...foot.pieces),
  ]);
}

/** The ratio of all villages as a line, and the bands around it. */
function chance(all: ToldPoint, place: Place): readonly SVGElement[] {
  const {x, y, frame} = place;
  if (!all.volunteers) return [];
  const [ratio, inhabitants] = [all.initiatives / all.volunteers, all.median!];
  const expected = (across: number) => (ratio * across * inhabitants) / 100;
  const bands = limitBands({expected, inhabitants: () => inhabitants, dispersion: all.dispersion!}, place);
  const across = x.invert(frame.right);
  const steep = (y(0) - frame.top) / (y(0) - y(ratio * across) || 1);
  const end = Math.min(1, Math.max(0, steep)) * across;
  return [...bands, piece('line', {x1: x(0), y1: y(0), x2: x(end), y2: y(ratio * end), ...lineLooks})];
}

const lineLooks = {stroke: colors.ink, 'stroke-width': 1.5};

/** The key, and whom the bands are of. */
function footOf({volunteers, median, dispersion}: ToldPoint, dots: readonly VillageDot[], width: number) {
  const line = {symbol: piece('line', {x1: -7, x2: 7, ...lineLooks}), text: 'alle under ét'};
  const villages = dotKey(dots, 'andet forhold, end tilfældet giver');
  if (!volunteers) return keyOf(villages, width);
  const key = keyOf([line, ...bandKey(), ...villages], width);
  const words = `${bandsInWords(dispersion! > 1)} i en landsby med ${danishNumber(median!)} indbyggere.`;
  const note = noteOf(words, key.height, width);
  return {pieces: [...key.pieces, ...note.pieces], height: key.height + note.height};
}

function rate(count: number, point: ToldPoint): number {
  return per100(count, point)!;
}
