import type { Geometry, Position } from 'geojson';
import { signedArea } from '../../model/geojson-rules/rings';

/** Area of whatever is polygonal in a geometry, in square degrees: for "any or none", not for measuring. */
export function areaOf(geometry: Geometry): number {
  return polygonsOf(geometry).reduce((sum, rings) => sum + areaOfPolygon(rings), 0);
}

function areaOfPolygon([shell = [], ...holes]: Position[][]): number {
  const area = (ring: Position[]) => Math.abs(signedArea(ring));
  return holes.reduce((sum, hole) => sum - area(hole), area(shell));
}

/** The polygons in a geometry, each as its rings. */
export function polygonsOf(geometry: Geometry): Position[][][] {
  switch (geometry.type) {
    case 'Polygon':
      return geometry.coordinates.length > 0 ? [geometry.coordinates] : [];
    case 'MultiPolygon':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
}

/** The first position of a geometry, or null where it is empty. */
export function firstPosition(geometry: Geometry | undefined): Position | null {
  if (!geometry) return null;
  if (geometry.type === 'GeometryCollection') {
    const found = geometry.geometries.map(firstPosition).find((position) => position !== null);
    return found ?? null;
  }
  let at: unknown = geometry.coordinates;
  while (Array.isArray(at) && Array.isArray(at[0])) at = at[0];
  return Array.isArray(at) && at.length > 0 ? at : null;
}
