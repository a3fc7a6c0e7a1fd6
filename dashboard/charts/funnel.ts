import {scaleLinear, scaleSqrt} from 'd3-scale';
import {apart} from './apart.ts';
import {gridAcross, numberRoom, ticksBelow, titleAbove} from './axes.ts';
import {levels} from './funnel-limits.ts';
import {isTold, measures, rateOf, type FunnelMark, type FunnelMeasure, type ToldMark} from './funnel-marks.ts';
import {keyOf} from './key.ts';
import {highest, limitBands, type Place} from './limit-bands.ts';
import {danishNumber} from './plot.ts';
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
  const key = keyOf(
    dotKey(
      facets.flatMap(({dots}) => dots),
      'kan skelnes fra gennemsnittet',
    ),
    width,
  );
  let y = 0;
  const groups = facets.map(({pieces, height}, i) => {
    const at = perRow === 2 ? [i * (facetWidth + gap), 0] : [0, y];
    y += height;
    return piece('g', {transform: `translate(${at.join(', ')})`}, ...pieces);
  });
  return drawing('Landsbyerne efter størrelse, med det tilfældet gør', width, height + key.height, [
    ...groups,
    piece('g', {transform: `translate(0, ${height})`}, ...key.pieces),
  ]);
}

const gap = 28;
const below = 52;

function facet([all, ...villages]: readonly ToldMark[], {tell, chosen, name}: Funnels, width: number) {
  const rates = villages.map((mark) => rateOf(mark)!);
  const title = titleAbove(name(all!.measure), width);
  const mostUp = Math.max(...rates, rateOf(all!)! * 1.6, 0.5) * 1.12;
  const ticks = scaleLinear([0, mostUp], [0, 1]).ticks(5);
  const height = title.height + (width < 400 ? 230 : 280);
  const room =
    Math.max(...[levels[0].text, danishNumber.format(rateOf(all!)!)].map((text) => textWidth(text, 12, 600))) + 6;
  const frame = {left: numberRoom(ticks), top: title.height, right: width - room, bottom: height};
  const sizes = villages.map(({population, villages}) => population / villages);
  const domain = [Math.min(...sizes) * 0.8, Math.max(...sizes) * 1.04];
  const x = scaleSqrt(domain, [frame.left, frame.right]);
  const y = scaleLinear([0, mostUp], [frame.bottom, frame.top]);
  const dots = villages.map((mark, i): VillageDot => {
    const [isOutside, isChosen] = [sideOf(rates[i]!, mark) !== 0, chosen.includes(mark.village!)];
    const label = isOutside || isChosen ? mark.name : null;
    return {
      x: x(sizes[i]!),
      y: y(rates[i]!),
      title: tell(mark),
      name: label,
      villages: mark.villages,
      isOutside,
      isChosen,
    };
  });
  const pieces = [
    ...title.pieces,
    ...gridAcross(ticks, y, frame),
    ...ticksBelow(roundSizes(x), x, frame, 'Indbyggere'),
    ...chance(all!, {x, y, frame}),
    ...villageDots(dots, frame),
  ];
  return {pieces, dots, height: height + below};
}

type Sizes = ReturnType<typeof scaleSqrt<number, number>>;

/** The rate of all as a line, and the limits around it, with what they are at their ends. */
function chance({count, population, dispersion}: ToldMark, place: Place): readonly SVGElement[] {
  const {x, y, frame} = place;
  const rate = count / population;
  const expectation = {
    expected: (size: number) => rate * size,
    inhabitants: (size: number) => size,
    dispersion: dispersion!,
  };
  const [quiet, bold] = [{fill: colors.quiet}, {'font-weight': 600}];
  const ends = [
    ...levels.map((level) => ({
      up: highest(expectation, x.invert(frame.right), level),
      text: level.text,
      looks: quiet,
    })),
    {up: rate * 100, text: danishNumber.format(rate * 100), looks: bold},
  ];
  const wanted = ends.map(({up}) => Math.max(frame.top + 4, y(up)));
  const places = apart(wanted, 13, frame.top + 4, frame.bottom);
  return [
    ...limitBands(expectation, place),
    piece('line', {x1: frame.left, x2: frame.right, y1: y(rate * 100), y2: y(rate * 100), stroke: colors.ink}),
    ...ends.map(({text, looks}, i) => piece('text', {x: frame.right + 5, y: places[i]! + 4, ...looks}, text)),
  ];
}

/** Round sizes with room between them. */
function roundSizes(x: Sizes): readonly number[] {
  const [least, most] = x.domain() as [number, number];
  const round = [1, 10, 100, 1000, 10_000, 100_000].flatMap((ten) => [ten, 2 * ten, 5 * ten]);
  const fine = round.flatMap((size) => [size, size * 1.5]).filter((size) => Number.isInteger(size));
  const inside = (sizes: readonly number[]) => sizes.filter((size) => size >= least && size <= most);
  const sizes = inside(round).length > 2 ? inside(round) : inside([...new Set(fine)].sort((a, b) => a - b));
  return sizes.filter((size, i) => !i || x(size) - x(sizes[i - 1]!) > 36);
}
