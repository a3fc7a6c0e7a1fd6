import {danishNumber} from '../../data/model/danish.ts';
import type {VillageVolunteers} from '../queries/volunteers.ts';
import {monthInWords} from './month-in-words.ts';
import {noteOf} from './note.ts';
import {drawing, halo, piece} from './svg.ts';
import {nameColumn, shortened, textWidth} from './text-width.ts';
import {colors} from './theme.ts';

export interface VolunteerBars {
  /** Whether people are shown for every 100 inhabitants. */
  readonly per100: boolean;
  /** Of all the villages that were asked of, also those the picture has no room for. */
  readonly median: number | null;
}

/** A bar a village with its number behind it; where there is none to draw, the word for why. */
export function volunteerBars(
  rows: readonly VillageVolunteers[],
  {per100, median}: VolunteerBars,
  width: number,
): SVGSVGElement {
  const isWide = width >= 480;
  const left =
    nameColumn(
      rows.map(({name}) => name),
      size,
      Math.min(width * 0.38, 200),
    ) + 8;
  const value = ({people, rate}: VillageVolunteers) => (per100 ? rate : people);
  const room = Math.max(...rows.map((row) => labelWidth(row, per100, isWide)), 0) + 10;
  const most = Math.max(...rows.map((row) => value(row) ?? 0), median ?? 0, 1);
  const x = (of: number) => left + ((width - left - room) * of) / most;
  const height = top + rows.length * rowHeight + 4;
  const bars = rows.map((row, i) => {
    const drawn = value(row);
    return piece(
      'g',
      {transform: `translate(0, ${top + i * rowHeight})`},
      piece('title', {}, inWords(row)),
      piece('rect', {width, height: rowHeight, fill: 'none', 'pointer-events': 'all'}),
      piece('text', {x: left - 8, y: 15, 'text-anchor': 'end'}, shortened(row.name, size, left - 8)),
      drawn === null
        ? null
        : piece('rect', {x: left, y: 4, width: x(drawn) - left, height: 14, fill: colors.series[0]!}),
      ...labels(row, per100, isWide, (drawn === null ? left : x(drawn)) + 6),
    );
  });
  const note = noteOf(rows.length > 1 ? orderInWords : '', height, width);
  const what = per100 ? 'Frivillige pr. 100 indbyggere i hver landsby' : 'Frivillige i hver landsby';
  return drawing(what, width, height + note.height, [
    ...medianLine(median, x, height, width),
    ...bars,
    zero(left, height),
    ...note.pieces,
  ]);
}

/** What the villages of a picture stand in the order of. */
export const orderInWords = 'De største landsbyer står øverst, efter indbyggertal.';

const size = 12;
const rowHeight = 22;
const top = 24;

function labels(row: VillageVolunteers, per100: boolean, isWide: boolean, x: number): readonly (SVGElement | null)[] {
  const {text, isNumber} = labelOf(row, per100);
  const looks = isNumber ? {'font-weight': 600} : {fill: colors.quiet, 'font-style': 'italic'};
  const label = piece('text', {x, y: 15, ...halo, ...looks}, text);
  const counted = isWide && isNumber && row.counted ? monthInWords(row.counted) : null;
  if (!counted) return [label];
  const behind = x + textWidth(text, size, 600) + 8;
  return [label, piece('text', {x: behind, y: 15, ...halo, fill: colors.quiet}, counted)];
}

function labelWidth(row: VillageVolunteers, per100: boolean, isWide: boolean): number {
  const {text, isNumber} = labelOf(row, per100);
  const counted = isWide && isNumber && row.counted ? textWidth(monthInWords(row.counted), size) + 8 : 0;
  return isNumber ? 6 + textWidth(text, size, 600) + counted : 0;
}

function labelOf(row: VillageVolunteers, per100: boolean): {text: string; isNumber: boolean} {
  const {people, rate, withheld, populationWithheld} = row;
  const value = per100 ? rate : people;
  if (value !== null) return {text: danishNumber(value), isNumber: true};
  if (withheld) return {text: 'skjult', isNumber: false};
  if (people === null) return {text: 'ikke oplyst', isNumber: false};
  return {text: populationWithheld ? 'indbyggertal skjult' : 'indbyggertal ikke oplyst', isNumber: false};
}

function inWords({name, people, rate, withheld, counted}: VillageVolunteers): string {
  if (withheld) return `${name}: antallet er skjult, fordi det er lille`;
  if (people === null) return `${name}: ikke oplyst`;
  const share = rate === null ? '' : `, ${danishNumber(rate)} pr. 100 indbyggere`;
  return `${name}: ${danishNumber(people)} frivillige${share}${counted ? ` (optalt ${monthInWords(counted)})` : ''}`;
}

function medianLine(median: number | null, x: (of: number) => number, height: number, width: number) {
  if (median === null) return [];
  const text = `median ${danishNumber(median)}`;
  const at = Math.min(x(median), width - textWidth(text, size) / 2);
  return [
    piece('line', {
      x1: x(median),
      x2: x(median),
      y1: top - 6,
      y2: height,
      stroke: colors.quiet,
      'stroke-dasharray': '3 3',
    }),
    piece('text', {x: at, y: 12, 'text-anchor': 'middle', fill: colors.quiet}, text),
  ];
}

function zero(left: number, height: number): SVGElement {
  return piece('line', {x1: left, x2: left, y1: top, y2: height, stroke: colors.quiet});
}
