import { type GeoStream, geoIdentity, geoStream } from 'd3-geo';
import type { Geometry, Position } from 'geojson';
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

const projected =
  (projection: PlateProjection) =>
  ([longitude = 0, latitude = 0]: Position) =>
    projection.toPixels(longitude, latitude);

function inPixels(geometry: Geometry, projection: PlateProjection): Geometry {
  const at = projected(projection);
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: at(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { type: geometry.type, coordinates: geometry.coordinates.map(at) };
    case 'MultiLineString':
    case 'Polygon':
      return { type: geometry.type, coordinates: geometry.coordinates.map((line) => line.map(at)) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map((rings) => rings.map((ring) => ring.map(at))),
      };
    case 'GeometryCollection':
      return {
        type: 'GeometryCollection',
        geometries: geometry.geometries.map((member) => inPixels(member, projection)),
      };
  }
}

/** Collects what d3 lets through. */
function collector(paths: Point[][]): GeoStream {
  let line: Point[] | null = null;
  return {
    lineStart: () => {
      line = [];
    },
    lineEnd: () => {
      if (line) paths.push(line);
      line = null;
    },
    point: (x, y) => {
      if (line) line.push([x, y]);
      else paths.push([[x, y]]);
    },
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
    sphere: () => undefined,
  };
}

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
 * projected one by one and joined by straight lines, as the live map does, and d3 clips them on the
 * plane: winding does not matter there, and no arc of a great circle swells between two positions.
 */
export function outlineOf(
  geometry: Geometry,
  projection: PlateProjection,
  size: Size,
  generalisation: Generalisation,
): Outline {
  const kind = kindOf(geometry);
  const paths: Point[][] = [];
  const clip = geoIdentity().clipExtent([
    [-MARGIN_PX, -MARGIN_PX],
    [size.width + MARGIN_PX, size.height + MARGIN_PX],
  ]);
  geoStream(inPixels(geometry, projection), clip.stream(collector(paths)));
  return { kind, paths: generalised(kind, paths, generalisation) };
}
