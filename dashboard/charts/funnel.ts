import {scaleLinear, scaleSqrt} from 'd3-scale';
import {danishNumber} from '../../data/model/danish.ts';
import {apart} from './apart.ts';
import {gridAcross, numberRoom, ticksBelow, titleAbove} from './axes.ts';
import {levels} from './funnel-limits.ts';
import {isTold, measures, rateOf, type FunnelMark, type FunnelMeasure, type ToldMark} from './funnel-marks.ts';
import {keyOf} from './key.ts';
import {bandsInWords, highest, limitBands, type Expectation, type Place} from './limit-bands.ts';
import {noteOf} from './note.ts';
import {drawing, piece} from './svg.ts';
import {textWidth} from './text-width.ts';
import {colors} from './theme.ts';
import {sideOf} from './thinned.ts';
import {dotKey, villageDots, type VillageDot} from './village-dots.ts';

export interface Funnels {
  readonly tell: (mark: FunnelMark) => string;
  /** The ids of the villages that the reader has chosen by name. */
  readonly chosen: readonly string[];
  /** What a funnel's numbers are: "frivillige pr. 100 indbyggere". */
  readonly name: (measure: FunnelMeasure) => string;
}

/**
 * A funnel for volunteers and one for initiatives: every village by its size, and around the rate of all of them what chance
 * alone does, which is more the smaller the village.
 */
export function funnel(marks: readonly FunnelMark[], funnels: Funnels, width: number): SVGSVGElement {
  const own = (measure: FunnelMeasure) => marks.filter((mark) => mark.measure === measure).filter(isTold);
  const shown = measures.map(own).filter(({length}) => length > 1);
  const perRow = width >= 640 && shown.length > 1 ? 2 : 1;
  const facetWidth = (width - (perRow - 1) * gap) / perRow;
  const facets = shown.map((own) => facet(own, funnels, facetWidth));
  const heights = facets.map(({height}) => height);
  const [rowHeight, stackedHeight] = [Math.max(...heights), heights.reduce((sum, height) => sum + height, 0)];
  const height = perRow === 2 ? rowHeight : stackedHeight;
  const dots = facets.flatMap((one) => one.dots);
  const key = keyOf([{symbol: line(), text: 'alle under ét'}, ...dotKey(dots, 'kan skelnes fra gennemsnittet')], width);
  const isWider = shown.some(([all]) => all!.dispersion! > 1);
  const note = noteOf(`${bandsInWords(isWider)}, og de er bredest i små landsbyer.`, key.height, width);
  let y = 0;
  const groups = facets.map(({pieces, height}, i) => {
    const at = perRow === 2 ? [i * (facetWidth + gap), 0] : [0, y];
    y += height;
    return piece('g', {transform: `translate(${at.join(', ')})`}, ...pieces);
  });
  return drawing('Landsbyerne efter størrelse, med det tilfældet gør', width, height + key.height + note.height, [
    ...groups,
    piece('g', {transform: `translate(0, ${height})`}, ...key.pieces, ...note.pieces),
  ]);
}

const gap = 28;
const below = 52;

function line(): SVGElement {
  return piece('line', {x1: -7, x2: 7, stroke: colors.ink});
}

function facet([all, ...villages]: readonly ToldMark[], funnels: Funnels, width: number) {
  const title = titleAbove(funnels.name(all!.measure), width);
  const place = placeOf(all!, villages, title.height, width);
  const {x, y, frame, ticks} = place;
  const dots = villages.map((mark) => dotOf(mark, x, y, funnels));
  const pieces = [
    ...title.pieces,
    ...gridAcross(ticks, y, frame),
    ...ticksBelow(roundSizes(x), x, frame, 'Indbyggere'),
    ...chance(all!, place),
    ...villageDots(dots, frame),
  ];
  return {pieces, dots, height: frame.bottom + below};
}

/** Where sizes and rates are drawn: so high that all villages and the limits of the largest are seen. */
function placeOf(all: ToldMark, villages: readonly ToldMark[], top: number, width: number) {
  const rates = villages.map((mark) => rateOf(mark)!);
  const sizes = villages.map(sizeOf);
  const largest = Math.max(...sizes);
  const mostUp = Math.max(...rates, highest(expectationOf(all), largest, levels[0])) * 1.08;
  const ticks = scaleLinear([0, mostUp], [0, 1]).ticks(5);
  const ends = [levels[0].text, danishNumber(rateOf(all)!)].map((text) => textWidth(text, 12, 600));
  const bottom = top + (width < 400 ? 230 : 280);
  const frame = {left: numberRoom(ticks), top, right: width - Math.max(...ends) - 6, bottom};
  const x = scaleSqrt([Math.min(...sizes) * 0.8, largest * 1.04], [frame.left, frame.right]);
  return {x, y: scaleLinear([0, mostUp], [bottom, top]), frame, ticks};
}

function dotOf(mark: ToldMark, x: Sizes, y: (up: number) => number, {tell, chosen}: Funnels): VillageDot {
  const rate = rateOf(mark)!;
  const [isOutside, isChosen] = [sideOf(rate, mark) !== 0, chosen.includes(mark.village!)];
  const name = isOutside || isChosen ? mark.name : null;
  return {x: x(sizeOf(mark)), y: y(rate), title: tell(mark), name, villages: mark.villages, isOutside, isChosen};
}

function sizeOf({population, villages}: ToldMark): number {
  return population / villages;
}

type Sizes = ReturnType<typeof scaleSqrt<number, number>>;

/** The rate of all as a line, and the limits around it, with what they are at their ends. */
function chance(all: ToldMark, place: Place): readonly SVGElement[] {
  const {x, y, frame} = place;
  const expectation = expectationOf(all);
  const rate = expectation.expected(1);
  const [quiet, bold] = [{fill: colors.quiet}, {'font-weight': 600}];
  const ends = [
    ...levels.map((level) => ({
      up: highest(expectation, x.invert(frame.right), level),
      text: level.text,
      looks: quiet,
    })),
    {up: rate * 100, text: danishNumber(rate * 100), looks: bold},
  ];
  const wanted = ends.map(({up}) => Math.max(frame.top + 4, y(up)));
  const places = apart(wanted, 13, frame.top + 4, frame.bottom);
  return [
    ...limitBands(expectation, place),
    piece('line', {x1: frame.left, x2: frame.right, y1: y(rate * 100), y2: y(rate * 100), stroke: colors.ink}),
    ...ends.map(({text, looks}, i) => piece('text', {x: frame.right + 5, y: places[i]! + 4, ...looks}, text)),
  ];
}

function expectationOf({count, population, dispersion}: ToldMark): Expectation {
  return {expected: (size) => (count / population) * size, inhabitants: (size) => size, dispersion: dispersion!};
}

/** Round sizes with room between them. */
function roundSizes(x: Sizes): readonly number[] {
  const [least, most] = x.domain() as [number, number];
  const round = [1, 10, 100, 1000, 10_000, 100_000].flatMap((ten) => [ten, 2 * ten, 5 * ten]);
  const fine = round.flatMap((size) => [size, size * 1.5]).filter((size) => Number.isInteger(size));
  const inside = (sizes: readonly number[]) => sizes.filter((size) => size >= least && size <= most);
  const sizes = inside(round).length > 2 ? inside(round) : inside([...new Set(fine)].sort((a, b) => a - b));
  if (!sizes.length) return [Math.round((least + most) / 2)];
  return sizes.filter((size, i) => !i || x(size) - x(sizes[i - 1]!) > 36);
}
