import {silentAfter, type PlaceCount, type VillagePhases} from '../queries/phases.ts';
import {shortMonth} from './month-in-words.ts';
import {phaseCell} from './phase-cell.ts';
import {phaseKey} from './phase-key.ts';
import {phasesInWords} from './phases-in-words.ts';
import {placeBars} from './place-bars.ts';
import {drawing, piece} from './svg.ts';
import {nameColumn, shortened, textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/** How many villages are where, and beneath it each village's way through the phases with the months in each. */
export function phaseGrid(rows: readonly VillagePhases[], places: readonly PlaceCount[], width: number): SVGSVGElement {
  const columns = columnsOf(rows, width);
  const bars = placeBars(places, placeNames(rows), Math.min(width, 560));
  const key = phaseKey(width);
  const keyGroup = piece('g', {transform: `translate(0, ${bars.height + 18})`}, ...key.pieces);
  let y = bars.height + key.height + 52;
  const head = heads(rows, columns, y - 8);
  const most = Math.max(12, ...rows.flatMap(({course}) => course.map(({months}) => months ?? 0)));
  const drawn = rows.map((row) => {
    const group = villageRow(row, columns, most, width);
    group.setAttribute('transform', `translate(0, ${y})`);
    y += heightOf(row, columns);
    return group;
  });
  const pieces = [...bars.pieces, keyGroup, ...head, ...drawn];
  return drawing('Landsbyerne og deres faser', width, y + 4, pieces);
}

/** Where things stand across; where there is little room a village has two or three lines instead of one. */
interface Columns {
  readonly isWide: boolean;
  /** The phases' numbers that anyone has, from `left` on, and their width. */
  readonly numbers: readonly number[];
  readonly left: number;
  readonly cell: number;
  readonly standing: number;
  readonly silence: number;
}

const size = 12;
const silenceHead = 'Ikke hørt fra siden';

function columnsOf(rows: readonly VillagePhases[], width: number): Columns {
  const numbers = [...new Set(rows.flatMap(({course}) => course.map(({number}) => number)))].sort((a, b) => a - b);
  const count = Math.max(1, numbers.length);
  const left =
    nameColumn(
      rows.map(({name}) => name),
      size,
      Math.min(width * 0.22, 190),
    ) + 12;
  const silence = rows.some(isSilent) ? width - textWidth(silenceHead, size, 600) : width + 14;
  const standing = silence - 14 - nameColumn(rows.map(standingOf), size, 200);
  const cell = Math.min(110, (standing - left - 8) / count);
  if (cell >= leastCell) return {isWide: true, numbers, left, cell, standing, silence};
  return {isWide: false, numbers, left: 0, cell: Math.min(110, (width + 6) / count), standing: 0, silence: 0};
}

/** The room for a bar, "17" and the next bar. */
const leastCell = 46;

function heads(rows: readonly VillagePhases[], {numbers, left, cell, isWide, silence}: Columns, y: number) {
  const phases = numbers.map((number, i) => {
    const name = headOf(rows, number);
    const choices = number ? [name, `Fase ${number}`] : [name, 'Forud.'];
    const text = choices.find((one) => textWidth(one, size, 600) <= cell - 10) ?? `${number}`;
    return piece('text', {x: left + i * cell, y, 'font-weight': 600}, text);
  });
  const silent = isWide && rows.some(isSilent);
  return [...phases, ...(silent ? [piece('text', {x: silence, y, 'font-weight': 600}, silenceHead)] : [])];
}

/** The phase's name where all courses call it the same. */
function headOf(rows: readonly VillagePhases[], number: number): string {
  const phases = rows.flatMap(({course}) => course.filter((phase) => phase.number === number));
  const [label, ...others] = new Set(phases.map((phase) => phase.label));
  if (number === 0) return label ?? 'Forudsætninger';
  return label && !others.length ? `${number} ${label}` : `Fase ${number}`;
}

function placeNames(rows: readonly VillagePhases[]): ReadonlyMap<string, string> {
  const numbers = new Set(rows.flatMap(({course}) => course.map(({number}) => number)));
  return new Map([...numbers].map((number) => [`${number}`, headOf(rows, number).replace(/^(\d) /, 'Fase $1: ')]));
}

function villageRow(row: VillagePhases, columns: Columns, most: number, width: number): SVGElement {
  const {isWide, numbers, left, cell} = columns;
  const cells = row.course.map((phase) => {
    const isHere = row.state !== 'ended' && phase.number === row.phaseNumber;
    const at = `translate(${left + numbers.indexOf(phase.number) * cell}, ${isWide ? 3 : 20})`;
    return piece('g', {transform: at}, ...phaseCell(phase, isHere, cell - 6, most));
  });
  return piece(
    'g',
    {},
    piece('title', {}, phasesInWords(row)),
    piece('rect', {width, height: heightOf(row, columns), fill: 'none', 'pointer-events': 'all'}),
    piece('line', {x2: width, y1: 0, y2: 0, stroke: colors.rule, 'stroke-width': 0.5}),
    ...(isWide ? inOneLine(row, columns) : inSomeLines(row, columns, width)),
    ...cells,
  );
}

function inOneLine(row: VillagePhases, {left, standing, silence}: Columns): readonly SVGElement[] {
  return [
    piece('text', {y: 15}, shortened(row.name, size, left - 12)),
    piece('text', {x: standing, y: 15}, shortened(standingOf(row), size, 200)),
    ...(isSilent(row) ? [piece('text', {x: silence, y: 15, fill: colors.quiet}, shortMonth(row.heard!))] : []),
  ];
}

function inSomeLines(row: VillagePhases, columns: Columns, width: number): readonly SVGElement[] {
  const place = standingOf(row);
  const silence = isSilent(row) ? `${silenceHead} ${shortMonth(row.heard!)}` : null;
  return [
    piece('text', {y: 15, 'font-weight': 600}, shortened(row.name, size, width - textWidth(place, size) - 10, 600)),
    piece('text', {x: width, y: 15, 'text-anchor': 'end'}, place),
    ...(silence ? [piece('text', {y: heightOf(row, columns) - 7, fill: colors.quiet}, silence)] : []),
  ];
}

function heightOf(row: VillagePhases, {isWide}: Columns): number {
  return isWide ? 22 : 26 + (row.course.length ? 18 : 0) + (isSilent(row) ? 16 : 0);
}

function standingOf({state, place, halted, ended, started}: VillagePhases): string {
  if (state === 'ended') return ended ? `Slut ${shortMonth(ended)}` : 'Slut';
  if (state === 'paused') return halted ? `På pause siden ${shortMonth(halted)}` : 'På pause';
  if (state === 'stopped') return halted ? `Standset ${shortMonth(halted)}` : 'Standset';
  if (state === 'planned') return started ? `Begynder ${shortMonth(started)}` : 'Skal begynde';
  if (place === 'ukendt') return state === 'ongoing' ? 'I gang' : 'Ikke oplyst';
  return place === '0' ? 'Forudsætninger' : `I fase ${place}`;
}

function isSilent({silent}: VillagePhases): boolean {
  return silent !== null && silent >= silentAfter;
}
