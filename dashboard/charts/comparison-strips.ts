import {danishNumber} from '../../data/model/danish.ts';
import type {Compared} from '../queries/side-by-side.ts';
import {drawing, piece} from './svg.ts';
import {colors} from './theme.ts';

/** One respect in which villages are compared, with its name and what is said of each village in it. */
export interface ComparedIn {
  readonly title: string;
  readonly rows: readonly Compared[];
  readonly tell: (row: Compared) => string;
}

/** A strip a respect: the others as pale dots, each chosen village's own shape on the line, and beneath it their values in words. */
export function comparisonStrips(strips: readonly ComparedIn[], width: number): SVGSVGElement {
  const names = strips[0]?.rows.map(({name}) => name) ?? [];
  const columns = width >= 720 ? 2 : 1;
  const cell = (width - (columns - 1) * gap) / columns;
  const stripHeight = 48 + names.length * 18;
  const head = keyHeight(names.length, width);
  const drawn = strips.map((strip, i) =>
    piece(
      'g',
      {
        transform: `translate(${(i % columns) * (cell + gap)}, ${head + Math.floor(i / columns) * (stripHeight + 14)})`,
      },
      ...stripPieces(strip, cell),
    ),
  );
  const height = head + Math.ceil(strips.length / columns) * (stripHeight + 14);
  return drawing('De valgte landsbyer ved siden af deres hold og landsbyer på deres størrelse', width, height, [
    ...keyPieces(width),
    ...drawn,
  ]);
}

const gap = 36;

function keyHeight(_villages: number, width: number): number {
  return width >= 480 ? 28 : 46;
}

function keyPieces(width: number): readonly SVGElement[] {
  const isWide = width >= 480;
  const [x, y] = isWide ? [220, 12] : [0, 30];
  return [
    piece('circle', {cx: 5, cy: 8, r: 3, fill: colors.unknown, 'fill-opacity': 0.7}),
    piece('text', {x: 14, y: 12, fill: colors.quiet}, 'andre på holdet og i størrelsen'),
    piece('line', {x1: x + 5, x2: x + 5, y1: y - 11, y2: y + 3, stroke: colors.ink, 'stroke-width': 2}),
    piece('text', {x: x + 14, y, fill: colors.quiet}, 'holdets median'),
  ];
}

function stripPieces({title, rows, tell}: ComparedIn, width: number): readonly SVGElement[] {
  const most = Math.max(
    1,
    ...rows.flatMap(({value, others, cohortMedian}) => [value ?? 0, cohortMedian ?? 0, ...others]),
  );
  const least = Math.min(0, ...rows.flatMap(({value, others}) => [value ?? 0, ...others]));
  const x = (value: number) => 6 + ((width - 12) * (value - least)) / (most - least);
  const others = (rows[0]?.others ?? []).map((value) =>
    piece('circle', {cx: x(value), cy: 32, r: 3, fill: colors.unknown, 'fill-opacity': 0.7}),
  );
  const medians = [...new Set(rows.flatMap(({cohortMedian}) => cohortMedian ?? []))].map((value) =>
    piece('line', {x1: x(value), x2: x(value), y1: 24, y2: 40, stroke: colors.ink, 'stroke-width': 2}),
  );
  return [
    piece('text', {x: 0, y: 13, 'font-weight': 600}, title),
    piece('line', {x1: 0, x2: width, y1: 32, y2: 32, stroke: colors.rule}),
    ...others,
    ...medians,
    ...rows.flatMap((row, i) => (row.value === null ? [] : villageMark(x(row.value), 32, i, 6))),
    ...rows.map((row, i) => valueLine(row, i, tell, width)),
  ];
}

function valueLine(row: Compared, i: number, tell: (row: Compared) => string, width: number): SVGElement {
  return piece(
    'g',
    {transform: `translate(0, ${58 + i * 18})`},
    piece('title', {}, tell(row)),
    piece('rect', {y: -12, width, height: 18, fill: 'none', 'pointer-events': 'all'}),
    ...villageMark(6, -4, i, 4.5),
    piece('text', {x: 18}, row.name),
    piece('text', {x: width, 'text-anchor': 'end', 'font-weight': row.value === null ? null : 600}, valueOf(row)),
  );
}

/** The value in figures, or the word for why there is none. */
export function valueOf({value, withheld, irrelevant}: Compared): string {
  if (withheld) return 'skjult';
  if (irrelevant) return 'ikke relevant';
  return value === null ? 'ikke oplyst' : danishNumber(value);
}

/** Each village has a shape as well as a colour of its own. */
function villageMark(x: number, y: number, i: number, size: number): readonly SVGElement[] {
  const looks = {fill: colors.series[i % colors.series.length]!, stroke: colors.paper, 'stroke-width': 1.5};
  const shapes = [
    () => piece('circle', {cx: x, cy: y, r: size, ...looks}),
    () => piece('rect', {x: x - size * 0.9, y: y - size * 0.9, width: size * 1.8, height: size * 1.8, ...looks}),
    () => piece('path', {d: `M${x} ${y - size * 1.2}L${x + size * 1.1} ${y + size}H${x - size * 1.1}Z`, ...looks}),
    () =>
      piece('path', {
        d: `M${x} ${y - size * 1.3}l${size * 1.3} ${size * 1.3}l${-size * 1.3} ${size * 1.3}l${-size * 1.3} ${-size * 1.3}Z`,
        ...looks,
      }),
    () => piece('path', {d: `M${x} ${y + size * 1.2}L${x + size * 1.1} ${y - size}H${x - size * 1.1}Z`, ...looks}),
    () => piece('rect', {x: x - size * 1.3, y: y - size * 0.6, width: size * 2.6, height: size * 1.2, ...looks}),
  ];
  return [shapes[i % shapes.length]!()];
}
