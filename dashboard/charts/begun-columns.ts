import {scaleLinear} from 'd3-scale';
import {counted, danishCount} from '../../data/model/danish.ts';
import type {Begun} from '../queries/initiatives-begun.ts';
import {drawing, piece} from './svg.ts';
import {textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/** A column of those with a day. */
export type DatedBegun = Begun & {readonly from: string; readonly total: number};

/** A column a quarter or a year, with its number of initiatives that began; one in which none did has a line for its zero. */
export function begunColumns(rows: readonly DatedBegun[], width: number): SVGSVGElement {
  const most = Math.max(...rows.map(({initiatives}) => initiatives), 1);
  const y = scaleLinear([0, most], [height - bottom, top]);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(danishCount(tick), size)))) + 8;
  const step = (width - left) / rows.length;
  const isRoomy = step >= textWidth(danishCount(most), size, 600) + 4;
  const columns = rows.map((row, i) => {
    const x = left + i * step;
    const place = {x: x + step * 0.12, width: Math.max(2, Math.min(step * 0.76, 64))};
    const middle = place.x + place.width / 2;
    return piece(
      'g',
      {},
      piece('title', {}, inWords(row)),
      piece('rect', {x, y: top, width: step, height: height - bottom - top, fill: 'none', 'pointer-events': 'all'}),
      row.initiatives ? column(row, place, y) : zero(place),
      isRoomy ? label(row, middle, y(row.initiatives)) : null,
    );
  });
  return drawing('Initiativer, der gik i gang, over tid', width, height, [
    ...ticks.map((tick) => rule(tick, y(tick), left, width)),
    ...columns,
    ...dates(rows, left, step),
  ]);
}

const size = 12;
const height = 260;
const [top, bottom] = [22, 40];

/** "2. kvartal 2024", or "2024". */
export function periodOf({from, step}: Pick<DatedBegun, 'from' | 'step'>): string {
  return step === 'year' ? from.slice(0, 4) : `${quarterOf(from)}. kvartal ${from.slice(0, 4)}`;
}

function quarterOf(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}

interface Place {
  readonly x: number;
  readonly width: number;
}

function column({initiatives}: DatedBegun, place: Place, y: (value: number) => number): SVGElement {
  return piece('rect', {...place, y: y(initiatives), height: y(0) - y(initiatives), fill: colors.series[0]!});
}

function zero(place: Place): SVGElement {
  return piece('rect', {...place, y: height - bottom - 2, height: 2, fill: colors.quiet});
}

function label({initiatives}: DatedBegun, x: number, y: number): SVGElement {
  const looks = initiatives ? {'font-weight': 600} : {fill: colors.quiet};
  return piece('text', {x, y: y - 5, 'text-anchor': 'middle', ...looks}, danishCount(initiatives));
}

function rule(tick: number, y: number, left: number, width: number): SVGElement {
  return piece(
    'g',
    {},
    piece('line', {x1: left, x2: width, y1: y, y2: y, stroke: tick ? colors.rule : colors.quiet}),
    piece('text', {x: left - 6, y: y + 4, 'text-anchor': 'end', fill: colors.quiet}, danishCount(tick)),
  );
}

/** The quarters' numbers where there is room for them, and each year under its first quarter. */
function dates(rows: readonly DatedBegun[], left: number, step: number): readonly SVGElement[] {
  const isYears = rows[0]?.step === 'year';
  const every = Math.ceil((textWidth('2024', size) + 6) / (isYears ? step : step * 4));
  return rows.flatMap((row, i) => {
    const x = left + (i + 0.5) * step;
    const year = Number(row.from.slice(0, 4));
    const isFirst = isYears || quarterOf(row.from) === 1 || (i === 0 && quarterOf(row.from) < 4);
    const isShown = isFirst && (year - Number(rows[0]!.from.slice(0, 4))) % every === 0;
    const quarter =
      step >= 20 && !isYears
        ? [quiet(x, height - bottom + 16, `${quarterOf(row.from)}.${step >= 40 ? ' kv.' : ''}`)]
        : [];
    return [...quarter, ...(isShown ? [quiet(x, height - bottom + (quarter.length ? 32 : 18), `${year}`)] : [])];
  });
}

function quiet(x: number, y: number, text: string): SVGElement {
  return piece('text', {x, y, 'text-anchor': 'middle', fill: colors.quiet}, text);
}

function inWords(row: DatedBegun): string {
  const {initiatives, of, total} = row;
  if (!initiatives) return `${periodOf(row)}: ingen initiativer gik i gang`;
  const where = `${counted(initiatives, 'initiativ', 'initiativer')} gik i gang i ${counted(of, 'landsby', 'landsbyer')}`;
  return `${periodOf(row)}: ${where}; ${danishCount(total)} i alt til da`;
}
