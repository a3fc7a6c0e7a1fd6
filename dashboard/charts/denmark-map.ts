import {danishCount, danishList} from '../../data/model/danish.ts';
import type {MapMark} from '../queries/villages-on-map.ts';
import {denmark, type Denmark} from './denmark.ts';
import {mapKey} from './map-key.ts';
import {markShape, standings, standingOf, type Spot} from './map-marks.ts';
import {freePlaces, type Box} from './map-names.ts';
import {drawing, piece} from './svg.ts';
import {textWidth} from './text-width.ts';
import {colors} from './theme.ts';

/**
 * A map of Denmark with a mark a village: its shape and colour tell where the village is in its course, its size how many
 * volunteers it has. Of many villages a mark is those near each other, its size how many.
 */
export function denmarkMap(rows: readonly MapMark[], tell: (row: MapMark) => string, width: number): SVGSVGElement {
  const isWide = width >= 640;
  const key = mapKey(rows, isWide ? keyWidth : width);
  const [left, top] = isWide ? [0, 0] : [0, key.height + 8];
  const across = isWide ? width - keyWidth - 24 : width;
  const down = Math.min(across * 1.2, isWide ? 640 : 560);
  const land = denmark(left + 12, top + 14, across - 24, down - 28);
  const spots = spotsOf(rows, land, isWide ? 20 : 15);
  const within = {left, top, right: left + across, bottom: top + down};
  const names = freePlaces(spots, within, movedBox(land), isWide ? 150 : 104);
  const height = top + Math.max(down, isWide ? key.height : 0);
  const keyAt = isWide ? `translate(${width - keyWidth},14)` : 'translate(0,0)';
  return drawing(labelOf(spots.length, rows), width, Math.ceil(height), [
    ...ground(land),
    piece('g', {transform: keyAt}, ...key.pieces),
    ...spots.map((spot) => markShape(spot, tell(spot.row))),
    ...names.map(({x, y, anchor, text}) => nameAt(x, y, anchor, text)),
  ]);
}

const keyWidth = 230;

function spotsOf(rows: readonly MapMark[], land: Denmark, largest: number): readonly Spot[] {
  const sizeOf = ({people, n, village}: MapMark) => (village === null ? n : people);
  const most = Math.max(1, ...rows.map((row) => sizeOf(row) ?? 0));
  return rows.flatMap((row) => {
    if (row.latitude === null || row.longitude === null) return [];
    const [x, y] = land.place(row.longitude, row.latitude);
    const size = sizeOf(row);
    const radius = size === null ? 5 : Math.max(4, largest * Math.sqrt(size / most));
    return {row, x, y, radius, standing: standingOf(row)};
  });
}

function ground({land, frame}: Denmark): readonly SVGElement[] {
  const line = {stroke: colors.quiet, 'stroke-opacity': 0.5, 'stroke-width': 0.75};
  return [
    piece('path', {d: land, fill: colors.rule, 'fill-opacity': 0.55, 'stroke-linejoin': 'round', ...line}),
    piece('rect', {...frame, fill: 'none', ...line, 'stroke-dasharray': '2 2'}),
    piece(
      'text',
      {
        x: frame.x + frame.width,
        y: frame.y + frame.height + 12,
        'text-anchor': 'end',
        'font-size': 10,
        fill: colors.quiet,
      },
      moved,
    ),
  ];
}

const moved = 'Bornholm (flyttet)';

/** Where the word about Bornholm stands. */
function movedBox({frame}: Denmark): Box {
  const [right, bottom] = [frame.x + frame.width, frame.y + frame.height + 15];
  return {left: right - textWidth(moved, 10), top: bottom - 14, right, bottom};
}

function nameAt(x: number, y: number, anchor: string, text: string): SVGElement {
  const halo = {stroke: colors.paper, 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke'};
  return piece('text', {x, y, 'text-anchor': anchor, 'font-size': 11, fill: colors.ink, ...halo}, text);
}

function labelOf(marks: number, rows: readonly MapMark[]): string {
  const counts = standings.flatMap(({key, name}) => {
    const count = rows.reduce((sum, row) => sum + row[key], 0);
    return count ? `${danishCount(count)} ${name.toLowerCase()}` : [];
  });
  return `Kort over Danmark med ${danishCount(marks)} mærker: ${danishList(counts)}; Bornholm er flyttet ind i en ramme`;
}
