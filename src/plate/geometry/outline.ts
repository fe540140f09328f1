import type { Geometry, Position } from 'geojson';
import { type BoundingBox, clipPolygon, clipPolyline } from 'lineclip';
import type { Point, Size } from '../camera';
import type { PlateProjection } from '../projection/plate-projection';
import { type Generalisation, generalised } from './generalise';

/** A geometry in the picture: lines, closed rings (without the closing point) or points, in pixels. */
export interface Outline {
  kind: 'line' | 'area' | 'point';
  paths: Point[][];
}

/** How far outside the picture areas are cut, so that no outline shows along its edge. */
const MARGIN_PX = 12;

/** What of one geometry lies within a box of the picture: rings stay rings, without their closing point. */
function clipped(
  geometry: Geometry,
  at: (position: Position) => Point,
  box: BoundingBox,
): Point[][] {
  const line = (positions: Position[]) => clipPolyline(positions.map(at), box);
  const ring = (positions: Position[]) => clipPolygon(positions.slice(0, -1).map(at), box);
  const points = (positions: Position[]) =>
    positions.map(at).flatMap((point) => (isWithin(point, box) ? [[point]] : []));
  switch (geometry.type) {
    case 'Point':
      return points([geometry.coordinates]);
    case 'MultiPoint':
      return points(geometry.coordinates);
    case 'LineString':
      return line(geometry.coordinates);
    case 'MultiLineString':
      return geometry.coordinates.flatMap(line);
    case 'Polygon':
      return geometry.coordinates.map(ring);
    case 'MultiPolygon':
      return geometry.coordinates.flatMap((rings) => rings.map(ring));
    case 'GeometryCollection':
      return geometry.geometries.flatMap((member) => clipped(member, at, box));
  }
}

const isWithin = ([x, y]: Point, [left, top, right, bottom]: BoundingBox) =>
  x >= left && x <= right && y >= top && y <= bottom;

function kindOf(geometry: Geometry): Outline['kind'] {
  if (geometry.type === 'GeometryCollection') {
    const [first] = geometry.geometries;
    return first ? kindOf(first) : 'point';
  }
  if (geometry.type.endsWith('Polygon')) return 'area';
  return geometry.type.endsWith('Point') ? 'point' : 'line';
}

/**
 * What of a geometry is in the picture, in pixels, cut a little outside the frame. Positions are
 * projected one by one and joined by straight lines, as the live map does, and clipped on the plane:
 * winding does not matter there, and no arc of a great circle swells between two positions.
 */
export function outlineOf(
  geometry: Geometry,
  projection: PlateProjection,
  size: Size,
  generalisation: Generalisation,
): Outline {
  const kind = kindOf(geometry);
  const box: BoundingBox = [
    -MARGIN_PX,
    -MARGIN_PX,
    size.width + MARGIN_PX,
    size.height + MARGIN_PX,
  ];
  const at = ([longitude = 0, latitude = 0]: Position) => projection.toPixels(longitude, latitude);
  const paths = clipped(geometry, at, box).filter((path) => path.length > 0);
  return { kind, paths: generalised(kind, paths, generalisation) };
}
