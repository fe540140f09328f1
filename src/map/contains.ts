import type { Geometry, Position } from 'geojson';
import type { LonLat } from '../model/common';

/** The rings of an area, holes included; none for other geometries. */
export function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

/** Whether a point lies within an area, on a flat sheet of degrees; only for drawing. */
export function containsPoint(geometry: Geometry, [x, y]: LonLat): boolean {
  let inside = false;
  for (const ring of ringsOf(geometry)) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
      const [x2 = 0, y2 = 0] = ring[i] ?? [];
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    }
  }
  return inside;
}
