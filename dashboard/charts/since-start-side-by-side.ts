import {areaY, axisX, axisY, dot, gridY, line, link, ruleY, text} from '@observablehq/plot';
import {danishNumber} from '../../data/model/danish.ts';
import type {SinceStart} from '../queries/since-start-side-by-side.ts';
import {certainFrom} from '../queries/volunteers-since-start.ts';
import {apart} from './apart.ts';
import {dashedInWords, marked, symbols} from './cohort-marks.ts';
import {plot} from './plot.ts';
import {stacked} from './stacked.ts';
import {nameColumn, shortened} from './text-width.ts';
import {colors} from './theme.ts';
import {villageCount} from './village-count.ts';

/**
 * The chosen villages' volunteers by months since their own start, as bold lines with their names, over the middle half and the
 * median of their cohort. Villages of several cohorts stand in a frame for each, with the same axes.
 */
export function sinceStartSideBySide(rows: readonly SinceStart[], per100: boolean, width: number): SVGSVGElement {
  const points = rows.flatMap((row) => pointOf(row, per100));
  const villages = [...new Set(points.flatMap(({village}) => village ?? []))];
  const cohorts = [...new Set(points.filter(({village}) => village !== null).map(({cohort}) => cohort))];
  const frame = frameOf(points, villages, cohorts.length, width);
  const parts = cohorts.map((cohort) => {
    const own = points.filter((point) => point.cohort === cohort);
    const isDashed = own.some(({village, n}) => village === null && n < certainFrom);
    return {heading: headingOf(cohort, own), picture: picture(own, frame), ...(isDashed && {note: dashedInWords})};
  });
  return stacked(`Frivillige siden start${per100 ? ' pr. 100 indbyggere' : ''} i de valgte landsbyer`, width, parts);
}

interface Point {
  readonly village: string | null;
  readonly name: string | null;
  readonly cohort: string | null;
  readonly months: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

interface Frame {
  readonly villages: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly last: number;
  readonly top: number;
}

function pointOf(row: SinceStart, per100: boolean): readonly Point[] {
  const {village, name, cohort, months} = row;
  const [value, low, high, n] = per100
    ? [row.rate, row.lowRate, row.highRate, row.nRate]
    : [row.people, row.low, row.high, row.n];
  return value === null ? [] : [{village, name, cohort, months, value, low: low ?? value, high: high ?? value, n}];
}

function frameOf(points: readonly Point[], villages: readonly string[], cohorts: number, width: number): Frame {
  const names = points.flatMap(({name}) => name ?? []);
  return {
    villages,
    width,
    height: cohorts > 1 ? 230 : 320,
    right: nameColumn([...names, 'median'], fontSize, width * 0.34, 600) + 16,
    last: Math.max(3, ...points.map(({months}) => months)),
    top: Math.max(1, ...points.map(({high}) => high)) * 1.05,
  };
}

function headingOf(cohort: string | null, points: readonly Point[]): string {
  const behind = Math.max(0, ...points.filter(({village}) => village === null).map(({n}) => n));
  const name = cohort === null ? 'Uden hold' : `Hold ${cohort}`;
  return behind ? `${name}, medianen og den midterste halvdel af ${villageCount(behind)}` : name;
}

const [fontSize, marginTop, marginBottom] = [12, 10, 40];

function picture(points: readonly Point[], {villages, width, height, right, last, top}: Frame): SVGSVGElement {
  const group = points.filter(({village}) => village === null);
  const lines = villages.map((village) => points.filter((point) => point.village === village));
  const y = (value: number) => marginTop + (height - marginTop - marginBottom) * (1 - value / top);
  const ends = [...lines, group].flatMap((one) => one.at(-1) ?? []);
  const places = apart(
    ends.map(({value}) => y(value)),
    15,
    marginTop + 4,
    height - marginBottom - 4,
  );
  const step = [3, 6, 12, 24].find((one) => (last / one) * 30 <= width - 44 - right) ?? 24;
  const every = (last / 3) * 11 <= width - 44 - right ? 3 : 12;
  return plot({
    label: 'Frivillige siden start',
    width,
    height,
    marginLeft: 40,
    marginRight: right,
    marginTop,
    marginBottom,
    x: {domain: [0, last]},
    y: {domain: [0, top]},
    marks: [
      gridY({stroke: colors.rule, strokeOpacity: 1, ticks: 4}),
      axisY({
        ticks: 4,
        tickFormat: (people: number) => danishNumber(people),
        tickSize: 0,
        fontSize,
        label: null,
      }),
      axisX({ticks: Array.from({length: Math.floor(last / step) + 1}, (_, i) => i * step), fontSize, label: null}),
      text([last / 2], {
        x: (at: number) => at,
        y: 0,
        text: () => 'måneder siden start',
        dy: 33,
        fontSize,
        fill: colors.quiet,
      }),
      ruleY([0], {stroke: colors.quiet}),
      areaY(group, {x: 'months', y1: 'low', y2: 'high', fill: colors.unknown, fillOpacity: 0.28}),
      median(group),
      ...lines.flatMap((one, i) => villageLine(one, i, every)),
      ...ends.map((end, i) => nameAt(end, places[i]! - y(end.value), villages, right - 14)),
    ],
  });
}

/** The median, dashed where fewer villages are behind it than make it certain. */
function median(points: readonly Point[]) {
  const steps = points.slice(1).map((to, i) => ({from: points[i]!, to}));
  return link(steps, {
    x1: ({from}: Step) => from.months,
    y1: ({from}: Step) => from.value,
    x2: ({to}: Step) => to.months,
    y2: ({to}: Step) => to.value,
    stroke: colors.quiet,
    strokeWidth: 1.5,
    strokeDasharray: ({from, to}: Step) => (Math.min(from.n, to.n) < certainFrom ? '3 3' : 'none'),
    title: ({to}: Step) => `Median ${to.months} måneder efter start: ${danishNumber(to.value)} (${villageCount(to.n)})`,
  } as never);
}

interface Step {
  readonly from: Point;
  readonly to: Point;
}

function villageLine(points: readonly Point[], i: number, every: number) {
  const stroke = seriesOf(i);
  const title = ({name, months, value}: Point) => `${name}, ${months} måneder efter start: ${danishNumber(value)}`;
  return [
    line(points, {x: 'months', y: 'value', stroke, strokeWidth: 2.75}),
    dot(marked(points, every), {
      x: 'months',
      y: 'value',
      r: 4,
      symbol: symbols[i % symbols.length]!,
      fill: stroke,
      stroke: colors.paper,
      title,
    }),
  ];
}

function nameAt({village, name, months, value}: Point, dy: number, villages: readonly string[], room: number) {
  return text([shortened(name ?? 'median', fontSize, room, village ? 600 : 400)], {
    x: () => months,
    y: () => value,
    dx: 8,
    dy,
    text: (words: string) => words,
    textAnchor: 'start',
    fontSize,
    fontWeight: village ? 600 : 400,
    fill: village ? seriesOf(villages.indexOf(village)) : colors.quiet,
    stroke: colors.paper,
    strokeWidth: 3,
  });
}

function seriesOf(i: number): string {
  return colors.series[i % colors.series.length]!;
}
