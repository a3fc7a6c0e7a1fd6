import {things, type Health, type Thing, type VillageHealth} from '../queries/data-health.ts';
import {keyOf} from './key.ts';
import {drawing, piece} from './svg.ts';
import {nameColumn, shortened} from './text-width.ts';
import {colors} from './theme.ts';

/** The words on and behind the marks. */
export interface Words {
  /** What a thing is called in the narrow head of a column. */
  heading(thing: Thing): string;
  /** What stands in a cell beside its mark; short. */
  short(row: VillageHealth, thing: Thing): string;
  /** The whole of it. */
  long(row: VillageHealth, thing: Thing): string;
}

/** Which things each village has told: a line a village, a column a thing, a shape how it stands. */
export function healthMatrix(rows: readonly VillageHealth[], words: Words, width: number): SVGSVGElement {
  const names = nameColumn(
    rows.map(({name}) => name),
    12,
    Math.min(190, width * 0.4),
  );
  const isWide = width >= 780;
  const step = (width - names - (isWide ? 10 : 26)) / things.length;
  const key = keyOf(
    keyed.map(([health, text]) => ({symbol: sign(health), text})),
    width,
  );
  const top = key.height + (isWide ? 32 : 90);
  const x = (i: number) => names + 10 + i * step;
  const lines = rows.map((row, i) =>
    piece('g', {transform: `translate(0,${top + i * line})`}, ...lineOf(row, names, x, isWide, words)),
  );
  const heads = things.map((thing, i) => head(words.heading(thing), x(i), top - 8, isWide));
  const bands = rows.flatMap((_, i) =>
    i % 2
      ? []
      : [piece('rect', {x: 0, y: top + i * line, width, height: line, fill: colors.rule, 'fill-opacity': 0.35})],
  );
  return drawing('Hvad hver landsby har oplyst', width, top + rows.length * line + 4, [
    ...key.pieces,
    ...heads,
    ...bands,
    ...lines,
  ]);
}

const line = 26;

function lineOf(
  row: VillageHealth,
  names: number,
  x: (i: number) => number,
  isWide: boolean,
  words: Words,
): readonly SVGElement[] {
  return [
    piece('text', {x: 0, y: 17, 'font-size': 12}, shortened(row.name, 12, names)),
    ...things.map((thing, i) => cell(row, thing, x(i) + 10, isWide, words)),
  ];
}

function cell(row: VillageHealth, thing: Thing, x: number, isWide: boolean, words: Words): SVGElement {
  const text = isWide ? words.short(row, thing) : '';
  const looks = {x: 12, y: 17, 'font-size': 11, fill: row[thing] === 'told' ? colors.quiet : colors.ink};
  return piece(
    'g',
    {transform: `translate(${x.toFixed(1)},0)`},
    piece('g', {transform: 'translate(0,13)'}, sign(row[thing])),
    text ? piece('text', looks, text) : null,
    piece('title', {}, words.long(row, thing)),
  );
}

function head(text: string, x: number, y: number, isWide: boolean): SVGElement {
  const turned = {transform: `translate(${(x + 14).toFixed(1)},${y}) rotate(-60)`};
  return piece('text', {...(isWide ? {x: x + 4, y} : turned), 'font-size': 11, 'font-weight': 600}, text);
}

/** A full, a half and an empty circle, and a stroke for what is not to be expected. */
function sign(health: Health): SVGElement {
  const ring = {r: 5, fill: colors.paper, stroke: colors.series[1]!, 'stroke-width': 1.75};
  if (health === 'told') return piece('circle', {r: 5, fill: colors.series[0]!});
  if (health === 'missing') return piece('circle', ring);
  if (health === 'none') return piece('line', {x1: -4, x2: 4, stroke: colors.unknown, 'stroke-width': 1.5});
  return piece('g', {}, piece('circle', ring), piece('path', {d: 'M0,-5A5,5 0 0 0 0,5Z', fill: colors.series[1]!}));
}

const keyed: readonly (readonly [Health, string])[] = [
  ['told', 'oplyst'],
  ['partly', 'til dels, eller over et år gammelt'],
  ['missing', 'ikke oplyst endnu'],
  ['none', 'intet at oplyse'],
];
