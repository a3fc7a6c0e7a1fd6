import {danishNumber} from '../../data/model/danish.ts';
import type {BeforeAfter} from '../queries/before-after.ts';
import {monthInWords} from './month-in-words.ts';
import {noteOf} from './note.ts';
import {drawing, piece} from './svg.ts';
import {nameColumn, shortened, textWidth} from './text-width.ts';
import {colors} from './theme.ts';
import {orderInWords} from './volunteer-bars.ts';

/** An arrow a village, from the count before to the one now, with both numbers. Rates leave out who has told no inhabitants. */
export function beforeAfterArrows(rows: readonly BeforeAfter[], per100: boolean, width: number): SVGSVGElement {
  const pairs = rows.flatMap((row) => {
    const [before, after] = per100 ? [row.rateBefore, row.rateAfter] : [row.before, row.after];
    return before === null || after === null ? [] : [{row, before, after}];
  });
  const left =
    nameColumn(
      pairs.map(({row}) => row.name),
      size,
      Math.min(width * 0.38, 200),
    ) + 10;
  const room =
    Math.max(...pairs.flatMap(({before, after}) => [number(before), number(after)]).map(numberWidth), 0) + 10;
  const most = Math.max(...pairs.flatMap(({before, after}) => [before, after]), 1);
  const x = (of: number) => left + room + ((width - left - 2 * room) * of) / most;
  const height = top + pairs.length * rowHeight + 4;
  const arrows = pairs.map(({row, before, after}, i) =>
    piece(
      'g',
      {transform: `translate(0, ${top + i * rowHeight})`},
      piece('title', {}, inWords(row)),
      piece('rect', {width, height: rowHeight, fill: 'none', 'pointer-events': 'all'}),
      piece('line', {x1: left, x2: width, y1: 11, y2: 11, stroke: colors.rule}),
      piece('text', {x: left - 10, y: 15, 'text-anchor': 'end'}, shortened(row.name, size, left - 10)),
      ...arrow(before, after, x),
    ),
  );
  const note = noteOf(pairs.length > 1 ? orderInWords : '', height, width);
  return drawing('Frivillige før forløbet og nu i hver landsby', width, height + note.height, [
    ...key(left + room),
    ...arrows,
    ...note.pieces,
  ]);
}

const size = 12;
const rowHeight = 24;
const top = 26;

function arrow(before: number, after: number, x: (of: number) => number): readonly SVGElement[] {
  const [from, to] = [x(before), x(after)];
  const way = to >= from ? 1 : -1;
  if (number(before) === number(after)) return [now(to), label(to + 9, number(after), 1, true)];
  const shaft = {x1: from, x2: to - way * 5, y1: 11, y2: 11, stroke: colors.series[0]!, 'stroke-width': 2};
  return [
    piece('line', shaft),
    then(from),
    Math.abs(to - from) > 12 ? head(to, way) : now(to),
    label(from - way * 9, number(before), -way, false),
    label(to + way * 9, number(after), way, true),
  ];
}

function then(x: number): SVGElement {
  return piece('circle', {cx: x, cy: 11, r: 4.5, fill: colors.paper, stroke: colors.series[0]!, 'stroke-width': 2});
}

function now(x: number): SVGElement {
  return piece('circle', {cx: x, cy: 11, r: 5, fill: colors.series[0]!});
}

function head(x: number, way: number): SVGElement {
  return piece('path', {d: `M${x},11l${-way * 10},-6v12z`, fill: colors.series[0]!});
}

function label(x: number, text: string, way: number, isNow: boolean): SVGElement {
  const looks = isNow ? {'font-weight': 600} : {fill: colors.quiet};
  return piece('text', {x, y: 15, 'text-anchor': way > 0 ? 'start' : 'end', ...looks}, text);
}

function key(x: number): readonly SVGElement[] {
  const middle = x + 12 + textWidth('før', size) + 18;
  return [
    piece('circle', {cx: x, cy: 10, r: 4.5, fill: 'none', stroke: colors.series[0]!, 'stroke-width': 2}),
    piece('text', {x: x + 12, y: 14, fill: colors.quiet}, 'før'),
    piece('path', {d: `M${middle},10l-10,-6v12z`, fill: colors.series[0]!}),
    piece('text', {x: middle + 8, y: 14, 'font-weight': 600}, 'nu'),
  ];
}

function inWords({name, before, after, rateBefore, rateAfter, countedBefore, countedAfter}: BeforeAfter): string {
  const rates =
    rateBefore === null || rateAfter === null
      ? ''
      : `; pr. 100 indbyggere ${number(rateBefore)} og ${number(rateAfter)}`;
  return `${name}: ${number(before)} frivillige før (${monthInWords(countedBefore)}), ${number(after)} nu (${monthInWords(countedAfter)})${rates}`;
}

function number(value: number): string {
  return danishNumber(value);
}

function numberWidth(text: string): number {
  return textWidth(text, size, 600) + 9;
}
