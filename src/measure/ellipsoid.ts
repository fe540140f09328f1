import geodesic from 'geographiclib-geodesic';
import type { LonLat } from '../model/common';

export {
  ECCENTRICITY_SQUARED,
  FLATTENING,
  meridionalRadiusMetres,
  primeVerticalRadiusMetres,
  RADIANS_PER_DEGREE,
  SEMI_MAJOR_AXIS_METRES,
} from './wgs84';

/** Length in metres of the geodesic between two positions (Karney 2013, by GeographicLib). */
export function geodesicDistanceMetres(a: LonLat, b: LonLat): number {
  const { Geodesic } = geodesic;
  return Geodesic.WGS84.Inverse(a[1], a[0], b[1], b[0], Geodesic.DISTANCE).s12 ?? Number.NaN;
}

/**
 * Area in square metres of one polygon, by GeographicLib: the outer ring less the holes, whatever
 * their winding. Its edges are geodesics between the positions given; for edges that are straight
 * in longitude and latitude use `areaSquareMetres`, which is also faster.
 */
export function geodesicAreaSquareMetres(polygonRings: readonly (readonly LonLat[])[]): number {
  return polygonRings.reduce((sum, ring, at) => sum + (at === 0 ? 1 : -1) * ringArea(ring), 0);
}

/** A closing position repeats the first: an edge without length, which adds nothing. */
function ringArea(ring: readonly LonLat[]): number {
  const polygon = geodesic.Geodesic.WGS84.Polygon(false);
  for (const [longitude, latitude] of ring) polygon.AddPoint(latitude, longitude);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
}
