import {geoPath, geoTransverseMercator, type GeoPermissibleObjects} from 'd3-geo';
import type {MultiPolygon} from 'geojson';
import outline from './denmark.json' with {type: 'json'};

/** Denmark as it is drawn in a box: in the projection of Danish maps, with Bornholm moved into a frame in the north-east. */
export interface Denmark {
  /** The outline of the land as the data of a path. */
  readonly land: string;
  readonly frame: {readonly x: number; readonly y: number; readonly width: number; readonly height: number};
  /** Where a place in degrees is drawn. */
  place(longitude: number, latitude: number): readonly [x: number, y: number];
}

/** Denmark as large as the box allows. `outline` is Natural Earth's, in the public domain; see `.storybook/tools/outline.ts`. */
export function denmark(left: number, top: number, width: number, height: number): Denmark {
  // The meridian of UTM zone 32, which Danish maps are drawn around.
  const projection = geoTransverseMercator().rotate([-9, 0]);
  projection.fitExtent(
    [
      [left, top],
      [left + width, top + height],
    ],
    mainland,
  );
  const draw = geoPath(projection);
  const [[, north], [east]] = draw.bounds(mainland);
  const [[west, upper], [right, lower]] = draw.bounds(bornholm);
  const margin = (right - west) * 0.18;
  const frame = {
    x: east - (right - west) - margin * 2,
    y: north + 1,
    width: right - west + margin * 2,
    height: lower - upper + margin * 2,
  };
  const [dx, dy] = [frame.x + margin - west, frame.y + margin - upper];
  const moved = geoTransverseMercator().rotate([-9, 0]).scale(projection.scale());
  const [x0, y0] = projection.translate();
  moved.translate([x0 + dx, y0 + dy]);
  return {
    land: `${draw(mainland) ?? ''}${geoPath(moved)(bornholm) ?? ''}`,
    frame,
    place: (longitude, latitude) => (longitude > eastOfAll ? moved : projection)([longitude, latitude])!,
  };
}

/** A degree of longitude between Bornholm and the rest. */
const eastOfAll = 13.5;

const polygons = (outline as MultiPolygon).coordinates;
const mainland = partOf(([east]) => east! < eastOfAll);
const bornholm = partOf(([east]) => east! >= eastOfAll);

function partOf(isIn: (point: readonly number[]) => boolean): GeoPermissibleObjects {
  return {type: 'MultiPolygon', coordinates: polygons.filter(([ring]) => isIn(ring![0]!))};
}
