import {counted, danishCount} from '../../data/model/danish.ts';
import type {InitiativeStatus} from '../../data/model/initiative.ts';
import {statusNames} from '../../data/model/words.da.ts';
import {keyOf} from './key.ts';
import {bar, looksOf, swatch} from './status-looks.ts';
import {drawing, piece} from './svg.ts';
import {textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/** The statuses in the order of the bars, those of what still lives first. */
export const splitOrder: readonly InitiativeStatus[] = [
  'drift',
  'realiseret',
  'igang',
  'planlagt',
  'ide',
  'pause',
  'opgivet',
];

/** Some initiatives, and how many of them stand in each status. */
interface Split extends Readonly<Record<InitiativeStatus, number>> {
  readonly initiatives: number;
  /** How many have no status. */
  readonly unknown?: number;
}

/** A bar, and what stands above it. */
interface SplitBar {
  readonly split: Split;
  readonly heading: string;
  /** How many they are, and whose. */
  readonly behind: string;
}

/** Bars parted by how initiatives stand. Of fewer than five the bar is shorter, and counts. */
export function splitBars(label: string, bars: readonly SplitBar[], width: number): SVGSVGElement {
  const isWide = width >= 480;
  const parts = [...splitOrder, null].filter((status) => bars.some(({split}) => countOf(split, status)));
  const key = keyOf(
    parts.map((status) => ({symbol: swatch(status), text: nameOf(status)})),
    width,
  );
  let y = key.height + 8;
  const pieces = bars.flatMap((one) => {
    const top = y;
    const barY = top + (isWide ? 20 : 36);
    y = barY + (one.split.initiatives ? barHeight : 0) + gap;
    return [...heading(one, top, isWide, width), ...segments(one, barY, width)];
  });
  return drawing(label, width, y - gap + 2, [...key.pieces, ...pieces]);
}

/** So many that a share says something; of fewer their number is told. */
const enough = 5;
const size = 12;
const barHeight = 30;
const gap = 18;

/** How many still live: under way, realised or in steady operation. */
export function aliveIn({igang, drift, realiseret}: Split): number {
  return igang + drift + realiseret;
}

/** A part of some as a share, "92 %", or, of fewer than five, as it is: "2 af 3". */
export function shareOf(part: number, all: number): string {
  return all < enough
    ? `${danishCount(part)} af ${danishCount(all)}`
    : `${danishCount(Math.round((part * 100) / all))} %`;
}

function countOf(split: Split, status: InitiativeStatus | null): number {
  return status ? split[status] : (split.unknown ?? 0);
}

function nameOf(status: InitiativeStatus | null): string {
  return status ? statusNames[status] : 'Ikke oplyst';
}

function heading({split, heading: text, behind}: SplitBar, y: number, isWide: boolean, width: number) {
  const when = piece('text', {y: y + 12, 'font-weight': 600}, text);
  const place = isWide ? {x: textWidth(text, size, 600) + 10, y: y + 12} : {x: 0, y: y + 28};
  const whose = piece('text', {...place, fill: colors.quiet}, behind);
  if (!split.initiatives) return [when, whose];
  const alive = `${shareOf(aliveIn(split), split.initiatives)} lever`;
  return [when, whose, piece('text', {x: width, y: y + 12, 'text-anchor': 'end', 'font-weight': 600}, alive)];
}

function segments({split, heading: when}: SplitBar, y: number, width: number): readonly SVGElement[] {
  const scale = width / Math.max(split.initiatives, enough);
  let x = 0;
  return [...splitOrder, null]
    .filter((status) => countOf(split, status))
    .map((status) => {
      const [from, long] = [x, countOf(split, status) * scale];
      x += long;
      return piece(
        'g',
        {},
        piece('title', {}, inWords(split, status, when)),
        bar(looksOf(status), from + 1, y, Math.max(1, long - 2), barHeight),
        label(split, status, from + long / 2, y, long - 10),
      );
    });
}

function label(split: Split, status: InitiativeStatus | null, x: number, y: number, room: number): SVGElement | null {
  const isFew = split.initiatives < enough;
  const count = countOf(split, status);
  const share = isFew ? danishCount(count) : shareOf(count, split.initiatives);
  const whole = `${nameOf(status)}${isFew ? ':' : ''} ${share}`;
  const text = [whole, share].find((text) => textWidth(text, size, 600) <= room);
  if (!text) return null;
  const looks = {'text-anchor': 'middle', 'font-weight': 600, fill: looksOf(status).ink};
  return piece('text', {x, y: y + barHeight / 2 + 4, ...looks}, text);
}

function inWords(split: Split, status: InitiativeStatus | null, when: string): string {
  const count = countOf(split, status);
  const share = split.initiatives < enough ? '' : ` (${shareOf(count, split.initiatives)})`;
  const name = status ? statusNames[status].toLowerCase() : 'uden oplyst status';
  return `${when}: ${danishCount(count)} af ${counted(split.initiatives, 'initiativ', 'initiativer')} ${name}${share}`;
}
