import {axisX, axisY, gridY, ruleY, text} from '@observablehq/plot';
import {danishNumber} from '../../data/model/danish.ts';
import {certainFrom, type VillageSinceStart, type VolunteersSinceStart} from '../queries/volunteers-since-start.ts';
import {apart} from './apart.ts';
import {
  band,
  cohortLine,
  dashedInWords,
  lineLabel,
  villageLines,
  type LineEnd,
  type SincePoint,
  type VillagePoint,
} from './cohort-marks.ts';
import {plot} from './plot.ts';
import {stacked} from './stacked.ts';
import {shortened, textWidth} from './text-width.ts';
import {colors} from './theme.ts';
import {villageCount} from './village-count.ts';
import {villagesBehind} from './villages-behind.ts';

/**
 * A cohort's median by months since each village's own start, with a thin line a village beneath, or a band where there are
 * too many of those. With few villages behind, the median is dashed and pale; with fewer still it is not there.
 */
export function volunteersSinceStart(
  rows: readonly VolunteersSinceStart[],
  lines: readonly VillageSinceStart[],
  per100: boolean,
  width: number,
): SVGSVGElement {
  const points = rows.map((row) => pointOf(row, per100));
  const villages = lines.map((one) => ({...one, value: per100 ? one.rate : one.people}));
  const top = topOf(points, villages);
  const axis = axisOf(points, villages, top, width);
  const over = new Set(villages.filter(({value}) => value !== null && value > top).map(({village}) => village)).size;
  const behind = points
    .filter(({all}) => all)
    .map(({months, told}) => ({at: months, told, words: `${months} måneder efter start: ${villageCount(told)}`}));
  return stacked('Frivillige efter antal måneder siden forløbets start', width, [
    {
      heading: `Frivillige${per100 ? ' pr. 100 indbyggere' : ''}${known(points).length ? ', medianen på hvert hold' : ''}`,
      picture: ways(points, villages, {axis, top}, width),
      note: noteOn(points, lines.length > 0, over),
    },
    {heading: 'Landsbyer bag tallene, hold under ét', picture: villagesBehind(behind, axis, width)},
  ]);
}

function pointOf(row: VolunteersSinceStart, per100: boolean): SincePoint {
  const {all, months} = row;
  const cohort = all ? 'Alle' : row.cohort === null ? 'Uden hold' : `Hold ${row.cohort}`;
  if (!per100) return {cohort, all, months, told: row.told, low: row.low, median: row.median, high: row.high};
  return {cohort, all, months, told: row.rates, low: row.lowRate, median: row.medianRate, high: row.highRate};
}

/** How to read the lines and the band, of what is there. */
function noteOn(points: readonly SincePoint[], isEach: boolean, over: number): string {
  if (!known(points).length) return '';
  const behind = isEach
    ? `De grå linjer er landsbyerne hver for sig${over ? `; ${villageCount(over)} går over kanten` : ''}.`
    : 'Båndet er den midterste halvdel af alle landsbyerne.';
  const isDashed = known(points).some(({all, told}) => !all && told < certainFrom);
  return isDashed ? `${behind} ${dashedInWords}` : behind;
}

interface Frame {
  readonly axis: ReturnType<typeof axisOf>;
  readonly top: number;
}

const height = 340;
const [marginTop, marginBottom] = [12, 42];
const mostCohorts = 6;

function ways(points: readonly SincePoint[], villages: readonly VillagePoint[], {axis, top}: Frame, width: number) {
  const cohorts = largest(points).map((cohort) => known(points).filter((point) => point.cohort === cohort));
  const y = (value: number) => marginTop + (height - marginTop - marginBottom) * (1 - value / top);
  const ends = cohorts.length ? cohorts.map((line) => endOf(line.at(-1)!)) : lastOfEach(villages);
  const places = ends.map(({value}) => y(value));
  const labels = apart(places, 16, marginTop, height - marginBottom - 8);
  const {ticks, tickFormat} = axis;
  const middle = [axis.last / 2];
  return plot({
    label: 'Frivillige siden start',
    width,
    height,
    marginLeft: axis.left,
    marginRight: axis.right,
    marginTop,
    marginBottom,
    x: axis.scale,
    y: {domain: [0, top]},
    marks: [
      gridY({stroke: colors.rule, strokeOpacity: 1, ticks: 5}),
      axisY({ticks: 5, tickFormat: number, tickSize: 0, fontSize: 12, label: null}),
      axisX({ticks: [...ticks], tickFormat, fontSize: 12, label: null}),
      text(middle, {
        x: (at: number) => at,
        y: 0,
        text: () => 'måneder siden start',
        dy: 34,
        fontSize: 12,
        fill: colors.quiet,
      }),
      ruleY([0], {stroke: colors.quiet}),
      ...(villages.length
        ? [villageLines(villages, cohorts.length > 0)]
        : [band(known(points).filter(({all}) => all))]),
      ...cohorts.flatMap((line, i) => cohortLine(line, i, axis.marked)),
      ...ends.map((end, i) => lineLabel(end, labels[i]! - places[i]!, cohorts.length ? i : null)),
    ],
  });
}

function axisOf(points: readonly SincePoint[], villages: readonly VillagePoint[], top: number, width: number) {
  const last = Math.max(3, ...points.map(({months}) => months));
  const cohorts = largest(points);
  const names = cohorts.length ? cohorts : lastOfEach(villages).map(({name}) => name);
  const right = Math.ceil(Math.max(0, ...names.map((name) => textWidth(name, 12, 700)))) + 18;
  const left = Math.max(40, Math.ceil(textWidth(danishNumber(Math.floor(top)), 12)) + 10);
  const step = [3, 6, 12, 24].find((one) => (last / one) * 30 <= width - left - right) ?? 24;
  const ticks = Array.from({length: Math.floor(last / step) + 1}, (_, i) => i * step);
  const marked = (last / 3) * 11 <= width - left - right ? 3 : 12;
  return {scale: {domain: [0, last]}, last, marked, ticks, tickFormat: number, left, right};
}

/** High enough for the medians and most of the villages; a few large ones would press the others flat. */
function topOf(points: readonly SincePoint[], villages: readonly VillagePoint[]): number {
  const highest = Math.max(1, ...villages.map(({value}) => value ?? 0));
  if (!known(points).length) return highest * 1.04;
  const drawn = known(points).filter(({all}) => all || !villages.length);
  const enough = Math.max(1, ...drawn.map(({high}) => high! * 1.5), ...known(points).map(({median}) => median! * 1.3));
  return villages.length && highest < enough * 1.3 ? highest * 1.04 : enough;
}

/** The cohorts with most villages, no more than colours can tell apart; all together where there are none. */
function largest(points: readonly SincePoint[]): readonly string[] {
  const sizes = new Map<string, number>();
  for (const {cohort, all, told} of known(points)) {
    if (!all) sizes.set(cohort, Math.max(told, sizes.get(cohort) ?? 0));
  }
  const bySize = [...sizes].sort((a, b) => b[1] - a[1]).map(([cohort]) => cohort);
  return bySize.length ? bySize.slice(0, mostCohorts).sort() : known(points).length ? ['Alle'] : [];
}

/** Where too few villages have told for any median, their own names stand behind their lines. */
function lastOfEach(villages: readonly VillagePoint[]): readonly LineEnd[] {
  const ends = new Map<string, LineEnd>();
  for (const {village, name, months, value} of villages)
    if (value !== null) ends.set(village, {name: shortened(name, 12, 110, 700), months, value});
  return [...ends.values()].slice(0, mostCohorts);
}

function endOf({cohort, months, median}: SincePoint): LineEnd {
  return {name: cohort, months, value: median!};
}

function known(points: readonly SincePoint[]): readonly SincePoint[] {
  return points.filter(({median}) => median !== null);
}

function number(value: number): string {
  return danishNumber(value);
}
