import {counted, danishCount} from '../../data/model/danish.ts';
import type {MapMark} from '../queries/villages-on-map.ts';
import {keyOf} from './key.ts';
import {hollow, shape, solid, standings} from './map-marks.ts';
import {piece} from './svg.ts';
import {wrapped} from './text-width.ts';
import {colors} from './theme.ts';

/** What the marks on the map mean, and who is not on it, in lines that fit a width. */
export function mapKey(
  rows: readonly MapMark[],
  width: number,
): {readonly pieces: readonly SVGElement[]; readonly height: number} {
  const placed = rows.filter(({latitude, longitude}) => latitude !== null && longitude !== null);
  const isMany = rows.some(({village}) => village === null);
  const key = keyOf(isMany ? manyItems() : [...standingItems(placed), ...sizeItems(placed)], width);
  const lost = wrapped(lostWords(rows), 12, width).map((text, i) =>
    piece('text', {x: 0, y: key.height + 14 + i * 15, 'font-size': 12, fill: colors.ink}, text),
  );
  return {pieces: [...key.pieces, ...lost], height: key.height + lost.length * 15 + 4};
}

function standingItems(placed: readonly MapMark[]) {
  return standings.flatMap(({key, name, color}) => {
    const count = placed.filter((row) => row[key] > 0).length;
    const phase = key === 'ongoing' ? ', tallet er fasen' : '';
    return count ? {symbol: shape(key, 6, solid(color)), text: `${name} (${danishCount(count)}${phase})`} : [];
  });
}

function sizeItems(placed: readonly MapMark[]) {
  const told = placed.filter(({people}) => people !== null);
  const sizes = told.length ? [{symbol: growing(), text: 'Jo større, jo flere frivillige'}] : [];
  const untold = placed.length - told.length;
  const small = {symbol: shape('ongoing', 4, hollow(colors.quiet)), text: 'Antal ikke oplyst eller skjult'};
  return untold ? [...sizes, small] : sizes;
}

function manyItems() {
  return [{symbol: shape('ongoing', 7, solid(colors.leaf)), text: 'Flere landsbyer, og hvor mange'}];
}

function growing(): SVGElement {
  const looks = {fill: 'none', stroke: colors.quiet, 'stroke-width': 1.25};
  return piece('g', {}, ...[2.5, 4.5, 6.5].map((r) => piece('circle', {r, cy: 6.5 - r, ...looks})));
}

function lostWords(rows: readonly MapMark[]): string {
  const lost = rows.filter(({latitude, longitude}) => latitude === null || longitude === null);
  const count = lost.reduce((sum, {n}) => sum + n, 0);
  if (!count) return '';
  const names = lost.flatMap(({name}) => name ?? []);
  const shown = names.slice(0, 4).join(', ');
  const more = names.length > 4 ? ` og ${danishCount(names.length - 4)} til` : '';
  return `${counted(count, 'landsby', 'landsbyer')} uden koordinater${shown ? `: ${shown}${more}` : ''}`;
}
