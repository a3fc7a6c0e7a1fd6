import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {MultiPolygon, Polygon, Position} from 'geojson';
import {feature} from 'topojson-client';
import type {GeometryCollection, Topology} from 'topojson-specification';
import {root} from './run.ts';

// Run by hand, `npx tsx .storybook/tools/outline.ts`, when world-atlas has a better outline: it writes the outline of Denmark
// that the map is drawn on. The borders are Natural Earth's (naturalearthdata.com), which are in the public domain.

/** How far, in metres, the outline may stray from Natural Earth's. */
const stray = 600;

const outline: MultiPolygon = {type: 'MultiPolygon', coordinates: denmark().map((rings) => rings.map(drawn))};
writeFileSync(join(root, 'dashboard/charts/denmark.json'), `${JSON.stringify(outline)}\n`);

function denmark(): Position[][][] {
  const world = JSON.parse(readFileSync(join(root, 'node_modules/world-atlas/countries-10m.json'), 'utf8')) as World;
  const {features} = feature(world, world.objects.countries);
  return features.flatMap(({id, geometry}) => (id === '208' ? parts(geometry as Polygon | MultiPolygon) : []));
}

type World = Topology<{countries: GeometryCollection}>;

function parts(shape: Polygon | MultiPolygon): Position[][][] {
  return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
}

/** The ring with fewer points, each to the nearest hundred metres. */
function drawn(ring: Position[]): Position[] {
  const half = Math.floor(ring.length / 2);
  const kept = [...simplified(ring.slice(0, half + 1)), ...simplified(ring.slice(half)).slice(1)];
  return kept.map(([east, north]) => [Number(east!.toFixed(3)), Number(north!.toFixed(3))]);
}

/** A line with the points left out that lie nearer than {@link stray} to it (Douglas and Peucker, 1973). */
function simplified(line: Position[]): Position[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const distances = line.map((point) => distance(point, first, last));
  const farthest = distances.indexOf(Math.max(...distances));
  if (distances[farthest]! < stray) return [first, last];
  return [...simplified(line.slice(0, farthest + 1)), ...simplified(line.slice(farthest)).slice(1)];
}

/** Metres from a point to a line between two others, on a plane that is near enough Denmark. */
function distance(point: Position, from: Position, to: Position): number {
  const [x, y] = metres(point, from);
  const [dx, dy] = metres(to, from);
  const along = Math.max(0, Math.min(1, (x * dx + y * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - along * dx, y - along * dy);
}

function metres([east, north]: Position, [fromEast, fromNorth]: Position): readonly [x: number, y: number] {
  return [(east! - fromEast!) * 62_300, (north! - fromNorth!) * 111_200];
}
