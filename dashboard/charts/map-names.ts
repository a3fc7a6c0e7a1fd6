import {reachOf, type Spot} from './map-marks.ts';
import {shortened, textWidth} from './text-width.ts';

/** A name and where it stands; `anchor` is SVG's. */
export interface PlacedName {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly text: string;
}

/** Room on the map. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * The names that can stand beside their marks without touching a mark, another name or what stands there already, the largest
 * marks first.
 */
export function freePlaces(spots: readonly Spot[], within: Box, standing: Box, longest: number): readonly PlacedName[] {
  const marks = spots.map((spot) => grown({left: spot.x, top: spot.y, right: spot.x, bottom: spot.y}, reachOf(spot)));
  const taken = [standing, ...marks];
  return spots.flatMap((spot) => {
    if (!spot.row.name) return [];
    const text = shortened(spot.row.name, size, longest);
    const free = sides(spot, text).find(
      ({box}) => isInside(box, within) && taken.every((other) => !isTouching(box, other)),
    );
    if (!free) return [];
    taken.push(free.box);
    return free.name;
  });
}

const size = 11;

function sides(spot: Spot, text: string): readonly {name: PlacedName; box: Box}[] {
  const {x, y} = spot;
  const width = textWidth(text, size);
  const away = reachOf(spot) + 3;
  const at = (tx: number, ty: number, anchor: PlacedName['anchor']) => {
    const left = tx - {start: 0, middle: width / 2, end: width}[anchor];
    return {
      name: {x: tx, y: ty, anchor, text},
      box: {left: left - 1, top: ty - 10, right: left + width + 1, bottom: ty + 3},
    };
  };
  return [
    at(x + away, y + 4, 'start'),
    at(x - away, y + 4, 'end'),
    at(x, y - away, 'middle'),
    at(x, y + away + 9, 'middle'),
    at(x + away * 0.8, y - away * 0.8, 'start'),
    at(x + away * 0.8, y + away * 0.8 + 8, 'start'),
    at(x - away * 0.8, y - away * 0.8, 'end'),
    at(x - away * 0.8, y + away * 0.8 + 8, 'end'),
  ];
}

function grown({left, top, right, bottom}: Box, by: number): Box {
  return {left: left - by, top: top - by, right: right + by, bottom: bottom + by};
}

function isInside(box: Box, {left, top, right, bottom}: Box): boolean {
  return box.left >= left && box.top >= top && box.right <= right && box.bottom <= bottom;
}

function isTouching(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
