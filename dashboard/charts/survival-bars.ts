import {counted, danishCount} from '../../data/model/danish.ts';
import type {InitiativeStatus} from '../../data/model/initiative.ts';
import {statusNames} from '../../data/model/words.da.ts';
import type {Survival} from '../queries/initiative-survival.ts';
import {keyOf} from './key.ts';
import {bar, looksOf, swatch} from './status-looks.ts';
import {drawing, piece} from './svg.ts';
import {textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/** The statuses in the order of the bars, those of what still lives first. */
export const survivalOrder: readonly InitiativeStatus[] = [
  'drift',
  'realiseret',
  'igang',
  'planlagt',
  'ide',
  'pause',
  'opgivet',
];

/** So many that a share says something; of fewer their number is told. */
const enough = 5;

/** A bar a point in time, parted by how the initiatives stood then. Of fewer than five the bar is shorter, and counts. */
export function survivalBars(rows: readonly Survival[], width: number): SVGSVGElement {
  const isWide = width >= 480;
  const statuses = survivalOrder.filter((status) => rows.some((row) => row[status]));
  const key = keyOf(
    statuses.map((status) => ({symbol: swatch(status), text: statusNames[status]})),
    width,
  );
  let y = key.height + 8;
  const pieces = rows.flatMap((row) => {
    const top = y;
    const barY = top + (isWide ? 20 : 36);
    y = barY + (row.initiatives ? barHeight : 0) + gap;
    return [...heading(row, top, isWide, width), ...segments(row, barY, width)];
  });
  return drawing('Initiativernes status, efter at forløbet sluttede', width, y - gap + 2, [...key.pieces, ...pieces]);
}

const size = 12;
const barHeight = 30;
const gap = 18;

/** When, in words: "Da forløbet sluttede", "12 måneder efter". */
export function whenOf({months}: Survival): string {
  return months ? `${months} måneder efter` : 'Da forløbet sluttede';
}

/** How many still live: under way, realised or in steady operation. */
export function aliveIn({igang, drift, realiseret}: Survival): number {
  return igang + drift + realiseret;
}

/** A part of some as a share, "92 %", or, of fewer than five, as it is: "2 af 3". */
export function shareOf(part: number, all: number): string {
  return all < enough
    ? `${danishCount(part)} af ${danishCount(all)}`
    : `${danishCount(Math.round((part * 100) / all))} %`;
}

function heading(row: Survival, y: number, isWide: boolean, width: number): readonly SVGElement[] {
  const when = piece('text', {y: y + 12, 'font-weight': 600}, whenOf(row));
  const place = isWide ? {x: textWidth(whenOf(row), size, 600) + 10, y: y + 12} : {x: 0, y: y + 28};
  const behind = piece('text', {...place, fill: colors.quiet}, sizeOf(row));
  if (!row.initiatives) return [when, behind];
  const alive = `${shareOf(aliveIn(row), row.initiatives)} lever`;
  return [when, behind, piece('text', {x: width, y: y + 12, 'text-anchor': 'end', 'font-weight': 600}, alive)];
}

function sizeOf({initiatives, of}: Survival): string {
  if (!initiatives) return 'endnu ingen landsbyer';
  return `${counted(initiatives, 'initiativ', 'initiativer')} i ${counted(of, 'landsby', 'landsbyer')}`;
}

function segments(row: Survival, y: number, width: number): readonly SVGElement[] {
  const scale = width / Math.max(row.initiatives, enough);
  let x = 0;
  return survivalOrder
    .filter((status) => row[status])
    .map((status) => {
      const [from, long] = [x, row[status] * scale];
      x += long;
      return piece(
        'g',
        {},
        piece('title', {}, inWords(row, status)),
        bar(looksOf(status), from + 1, y, Math.max(1, long - 2), barHeight),
        label(row, status, from + long / 2, y, long - 10),
      );
    });
}

function label(row: Survival, status: InitiativeStatus, x: number, y: number, room: number): SVGElement | null {
  const isFew = row.initiatives < enough;
  const share = isFew ? danishCount(row[status]) : shareOf(row[status], row.initiatives);
  const whole = `${statusNames[status]}${isFew ? ':' : ''} ${share}`;
  const text = [whole, share].find((text) => textWidth(text, size, 600) <= room);
  if (!text) return null;
  const looks = {'text-anchor': 'middle', 'font-weight': 600, fill: looksOf(status).ink};
  return piece('text', {x, y: y + barHeight / 2 + 4, ...looks}, text);
}

function inWords(row: Survival, status: InitiativeStatus): string {
  const share = row.initiatives < enough ? '' : ` (${shareOf(row[status], row.initiatives)})`;
  const name = statusNames[status].toLowerCase();
  return `${whenOf(row)}: ${danishCount(row[status])} af ${counted(row.initiatives, 'initiativ', 'initiativer')} ${name}${share}`;
}
