import type {MapMark} from '../queries/villages-on-map.ts';
import {piece} from './svg.ts';
import {colors} from './theme.ts';

/** A mark and where it is drawn. */
export interface Spot {
  readonly row: MapMark;
  readonly x: number;
  readonly y: number;
  /** That of a circle; the other shapes are as large in area. */
  readonly radius: number;
  /** Null where the mark is several villages'. */
  readonly standing: Standing | null;
}

/** Where a village can be in its course, as shape, colour and word. */
export interface Standing {
  readonly key: 'ongoing' | 'over' | 'coming' | 'unknown';
  readonly name: string;
  readonly color: string;
}

export const standings: readonly Standing[] = [
  {key: 'ongoing', name: 'I gang', color: colors.series[0]!},
  {key: 'over', name: 'Forløbet er slut', color: colors.series[2]!},
  {key: 'coming', name: 'Skal begynde', color: colors.series[1]!},
  {key: 'unknown', name: 'Ikke oplyst', color: colors.series[5]!},
];

export function standingOf(row: MapMark): Standing | null {
  return row.village === null ? null : (standings.find(({key}) => row[key] > 0) ?? standings.at(-1)!);
}

/** The mark of a village or of several, with what it says. */
export function markShape({row, x, y, radius, standing}: Spot, says: string): SVGElement {
  const isHollow = row.village !== null && row.people === null;
  const looks = isHollow ? hollow(standing!.color) : solid(standing?.color ?? colors.leaf);
  const inside = standing === null ? `${row.n}` : standing.key === 'ongoing' ? row.place : '';
  const digit = !isHollow && /^\d+$/.test(inside) && radius >= 2.5 + inside.length * 3;
  return piece(
    'g',
    {transform: `translate(${x.toFixed(1)},${y.toFixed(1)})`},
    shape(standing?.key ?? 'ongoing', radius, looks),
    digit
      ? piece('text', {'data-on-mark': '', ...digitLooks, 'font-size': Math.min(12, radius + 2.5).toFixed(1)}, inside)
      : null,
    piece('title', {}, says),
  );
}

type Looks = Readonly<Record<string, string | number>>;

/** A shape around (0, 0) that is as large as a circle of a radius. */
export function shape(key: Standing['key'], radius: number, looks: Looks): SVGElement {
  if (key === 'ongoing') return piece('circle', {r: radius.toFixed(1), ...looks});
  return piece('path', {d: outlines[key](radius * reaches[key]), ...looks});
}

/** How far a mark goes from where it stands. */
export function reachOf({radius, standing}: Pick<Spot, 'radius' | 'standing'>): number {
  return radius * Math.max(1, reaches[standing?.key ?? 'ongoing']);
}

const reaches = {ongoing: 1, over: 0.886, coming: 1.35, unknown: 1.253};

export function solid(fill: string): Looks {
  return {fill, 'fill-opacity': 0.88, stroke: colors.paper, 'stroke-width': 1.25};
}

export function hollow(stroke: string): Looks {
  return {fill: colors.paper, stroke, 'stroke-width': 2};
}

const digitLooks = {'text-anchor': 'middle', dy: '0.36em', 'font-weight': 600, fill: colors.paper};

const outlines = {
  over: (r: number) => closed([-r, -r], [r, -r], [r, r], [-r, r]),
  coming: (r: number) => closed([0, -r], [r * 0.866, r / 2], [-r * 0.866, r / 2]),
  unknown: (r: number) => closed([0, -r], [r, 0], [0, r], [-r, 0]),
};

function closed(...points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`;
}
