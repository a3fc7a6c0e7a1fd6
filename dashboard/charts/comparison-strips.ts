import {danishNumber} from '../../data/model/danish.ts';
import {linesOf, type ComparedIn, type ComparedLine} from './comparison-lines.ts';
import {noteOf} from './note.ts';
import {drawing, halo, piece} from './svg.ts';
import {nameColumn, shortened, textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/**
 * A strip a respect: a bar for each chosen village and for each median to see it beside, with their values behind them, and
 * beneath them the others as dots along the same scale.
 */
export function comparisonStrips(strips: readonly ComparedIn[], width: number): SVGSVGElement {
  const columns = width >= 1040 ? 3 : width >= 660 ? 2 : 1;
  const cell = (width - (columns - 1) * gap) / columns;
  const place = placeOf(strips, cell);
  const note = noteOf(howToRead(strips), 0, width);
  const [top, step] = [note.height + 14, titleHeight + (place.lines + 1) * lineHeight + 18];
  const drawn = strips.map((strip, i) => {
    const at = [(i % columns) * (cell + gap), top + Math.floor(i / columns) * step];
    return piece('g', {transform: `translate(${at.join(', ')})`}, ...stripPieces(strip, place));
  });
  const height = top + Math.ceil(strips.length / columns) * step - 14;
  return drawing('De valgte landsbyer ved siden af deres hold og landsbyer på deres størrelse', width, height, [
    ...note.pieces,
    ...drawn,
  ]);
}

const gap = 40;
const [size, titleHeight, lineHeight] = [12, 22, 20];

function howToRead(strips: readonly ComparedIn[]): string {
  const isEach = strips.every(({rows: [first]}) => !first || first.others.length === first.othersTold);
  const dots = isEach ? 'Prikkerne er de andre landsbyer.' : 'Prikkerne er hver tyvendedel af de andre landsbyer.';
  return `Grå bjælker er medianer; i parentes står, hvor mange landsbyer der er bag. ${dots}`;
}

interface Place {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** How many lines a strip has above the dots. */
  readonly lines: number;
}

function placeOf(strips: readonly ComparedIn[], width: number): Place {
  const lines = strips.map(linesOf);
  const names = [...lines.flat().map(({name}) => name), ...strips.map(othersName)];
  const texts = lines.flat().filter(({value}) => value !== null);
  const room = Math.max(...texts.map(({text}) => textWidth(text, size, 600)), 0) + 10;
  const left = nameColumn(names, size, Math.min(190, width * 0.44)) + 10;
  return {width, left, right: width - room, lines: Math.max(...lines.map(({length}) => length), 0)};
}

function stripPieces(strip: ComparedIn, place: Place): readonly SVGElement[] {
  const {left, right} = place;
  const lines = linesOf(strip);
  const others = strip.rows[0]?.others ?? [];
  const values = [...lines.flatMap(({value}) => value ?? []), ...others, 0];
  const [least, most] = [Math.min(...values), Math.max(...values, 1)];
  const x = (value: number) => left + ((right - left) * (value - least)) / (most - least);
  const bottom = titleHeight + (place.lines + 1) * lineHeight;
  const zero = {x1: x(0), x2: x(0), y1: titleHeight - 2, y2: bottom - 2, stroke: colors.quiet, 'stroke-opacity': 0.6};
  return [
    piece('text', {x: 0, y: 13, 'font-weight': 600}, strip.title),
    ...lines.map((line, i) => at(titleHeight + i * lineHeight, linePieces(line, x, place))),
    piece('line', zero),
    at(titleHeight + place.lines * lineHeight, otherPieces(strip, x, place)),
  ];
}

function at(y: number, pieces: readonly SVGElement[]): SVGElement {
  return piece('g', {transform: `translate(0, ${y})`}, ...pieces);
}

function linePieces({name, value, text, says, nr}: ComparedLine, x: (value: number) => number, place: Place) {
  const {width, left} = place;
  const weight = nr === null ? null : 600;
  const [from, to] = value === null ? [0, 0] : [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
  const color = nr === null ? colors.unknown : colors.series[nr % colors.series.length]!;
  const looks = value === null ? {fill: colors.quiet, 'font-style': 'italic'} : {'font-weight': weight};
  return [
    piece('title', {}, says),
    piece('rect', {width, height: lineHeight, fill: 'none', 'pointer-events': 'all'}),
    nameAt(name, left, nr === null ? colors.quiet : colors.ink),
    ...(value === null ? [] : [piece('rect', {x: from, y: 4, width: Math.max(1, to - from), height: 12, fill: color})]),
    piece('text', {x: (value === null ? x(0) : to) + 6, y: 14, ...halo, ...looks}, text),
  ];
}

function otherPieces(strip: ComparedIn, x: (value: number) => number, {left}: Place): readonly SVGElement[] {
  const others = strip.rows[0]?.others ?? [];
  const [least, most] = [others[0], others.at(-1)];
  const looks = {cy: 10, r: 3, fill: colors.unknown, 'fill-opacity': 0.75};
  if (least === undefined || most === undefined)
    return [
      nameAt(othersName(strip), left, colors.quiet),
      piece('text', {x: x(0) + 6, y: 14, fill: colors.quiet, 'font-style': 'italic'}, 'ikke oplyst'),
    ];
  return [
    piece('title', {}, `${strip.title}, de andre: fra ${danishNumber(least)} til ${danishNumber(most)}`),
    nameAt(othersName(strip), left, colors.quiet),
    ...others.map((value) => piece('circle', {cx: x(value), ...looks})),
  ];
}

function othersName({rows: [first]}: ComparedIn): string {
  return `andre (${danishNumber(first?.othersTold ?? 0)})`;
}

function nameAt(name: string, left: number, fill: string): SVGElement {
  return piece('text', {x: left - 10, y: 14, 'text-anchor': 'end', fill}, shortened(name, size, left - 10));
}
