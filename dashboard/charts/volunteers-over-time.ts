import {areaY, axisX, axisY, dot, gridY, lineY, ruleY, text} from '@observablehq/plot';
import {danishDate, danishNumber} from '../../data/model/danish.ts';
import type {VolunteersOnDay} from '../queries/volunteers-over-time.ts';
import {shortMonth} from './month-in-words.ts';
import {plot} from './plot.ts';
import {stacked} from './stacked.ts';
import {textWidth} from './text-width.ts';
import {colors} from './theme.ts';
import {villageCount} from './village-count.ts';
import {villagesBehind} from './villages-behind.ts';

/** All volunteers together, a village's median with the middle half as a band, and how many villages are behind. */
export function volunteersOverTime(rows: readonly VolunteersOnDay[], per100: boolean, width: number): SVGSVGElement {
  const days = rows.map((row) => ({...figuresOf(row, per100), at: new Date(row.day), day: danishDate(row.day)}));
  const known = days.filter((day): day is Known => day.sum !== null);
  const enough = known.filter(({told}) => told >= fewest);
  const axis = axisOf(days, width);
  const behind = days.map(({at, day, told}) => ({at, told, words: `${day}: ${villageCount(told)} bag tallet`}));
  const unit = per100 ? 'Pr. 100 indbyggere' : 'Frivillige';
  const total = {
    heading: `${unit} i landsbyerne tilsammen`,
    picture: sums(known, axis, per100 ? ' pr. 100 indbyggere' : '', width),
  };
  const middle = () => ({
    heading: `${unit} i den midterste landsby; båndet er den midterste halvdel af landsbyerne`,
    picture: medians(enough, axis, width),
  });
  const count = {heading: 'Landsbyer bag tallene', picture: villagesBehind(behind, axis, width)};
  return stacked('Frivillige over tid', width, [total, ...(enough.length ? [middle()] : []), count]);
}

/** With fewer villages than this there is no middle to speak of. */
const fewest = 3;

interface OnDay {
  readonly at: Date;
  readonly day: string;
  readonly told: number;
  readonly sum: number | null;
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
}

type Known = {readonly [Key in keyof OnDay]: NonNullable<OnDay[Key]>};
type Axis = ReturnType<typeof axisOf>;

function figuresOf(row: VolunteersOnDay, per100: boolean): Omit<OnDay, 'at' | 'day'> {
  if (!per100) return {told: row.told, sum: row.people, low: row.low, median: row.median, high: row.high};
  return {told: row.rates, sum: row.rate, low: row.lowRate, median: row.medianRate, high: row.highRate};
}

function sums(days: readonly Known[], axis: Axis, unit: string, width: number): SVGSVGElement {
  const stroke = colors.series[0]!;
  const title = ({day, sum, told}: Known) => `${day}: ${number(sum)} frivillige${unit} i ${villageCount(told)}`;
  return plot({
    ...frame('Frivillige i landsbyerne tilsammen', 190, axis),
    width,
    x: axis.scale,
    y: {domain: [0, top(days.map(({sum}) => sum))]},
    marks: [
      ...axes(axis),
      areaY(days, {x: 'at', y: 'sum', fill: stroke, fillOpacity: 0.15}),
      lineY(days, {x: 'at', y: 'sum', stroke, strokeWidth: 2.5}),
      dot(days, {x: 'at', y: 'sum', r: 3, fill: stroke, title}),
      lastLabel(days, 'sum', stroke),
    ],
  });
}

function medians(days: readonly Known[], axis: Axis, width: number): SVGSVGElement {
  const stroke = colors.series[2]!;
  const title = ({day, low, median, high, told}: Known) =>
    `${day}: median ${number(median)}, den midterste halvdel fra ${number(low)} til ${number(high)} (${villageCount(told)})`;
  return plot({
    ...frame('Frivillige i den midterste landsby', 160, axis),
    width,
    x: axis.scale,
    y: {domain: [0, top(days.map(({high}) => high))]},
    marks: [
      ...axes(axis),
      areaY(days, {x: 'at', y1: 'low', y2: 'high', fill: stroke, fillOpacity: 0.2}),
      lineY(days, {x: 'at', y: 'median', stroke, strokeWidth: 2.5}),
      dot(days, {x: 'at', y: 'median', r: 2.5, fill: stroke, title}),
      lastLabel(days, 'median', stroke),
    ],
  });
}

function frame(label: string, height: number, {left: marginLeft, right: marginRight}: Axis) {
  return {label, height, marginLeft, marginRight, marginTop: 10, marginBottom: 24};
}

function axes({ticks, tickFormat}: Axis) {
  return [
    gridY({stroke: colors.rule, strokeOpacity: 1, ticks: 4}),
    axisY({ticks: 4, tickFormat: number, tickSize: 0, fontSize: 12, label: null}),
    axisX({ticks: [...ticks], tickFormat, fontSize: 12, label: null}),
    ruleY([0], {stroke: colors.quiet}),
  ];
}

/** The turns of the years in the period, as many as have room; its days where no year turns. */
function axisOf(days: readonly OnDay[], width: number) {
  const [first, last] = [days[0]!.at, days.at(-1)!.at];
  const [firstYear, lastYear] = [first.getUTCFullYear(), last.getUTCFullYear()];
  const widest = Math.max(
    ...days.flatMap(({sum, high}) => [sum ?? 0, high ?? 0]).map((one) => textWidth(number(one), 13, 700)),
  );
  const [left, right] = [Math.max(40, widest + 8), Math.max(40, widest + 12)];
  const every = Math.max(1, Math.ceil(((lastYear - firstYear) * 44) / (width - left - right)));
  const years = Array.from({length: lastYear - firstYear}, (_, i) => new Date(Date.UTC(lastYear - i, 0, 1)));
  const turns = years.filter((_, i) => i % every === 0).toReversed();
  const domain = first < last ? [first, last] : [new Date(+first - month), new Date(+last + month)];
  return {
    left,
    right,
    scale: {type: 'utc', domain} as const,
    ticks: turns.length > 1 ? turns : days.map(({at}) => at).filter((_, i) => width > 400 || i % 2 === 0),
    tickFormat: turns.length > 1 ? (at: Date) => `${at.getUTCFullYear()}` : (at: Date) => shortMonth(at.toISOString()),
  };
}

const month = 30 * 24 * 60 * 60 * 1000;

function lastLabel(days: readonly Known[], of: 'sum' | 'median', fill: string) {
  const words = (day: Known) => number(day[of]);
  return text(days.slice(-1), {
    x: 'at',
    y: of,
    text: words,
    textAnchor: 'start',
    dx: 7,
    fontSize: 13,
    fontWeight: 700,
    fill,
  });
}

function top(values: readonly number[]): number {
  return Math.max(1, ...values) * 1.08;
}

function number(value: number): string {
  return danishNumber(value);
}
