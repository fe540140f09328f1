import geodesic from 'geographiclib-geodesic';
import type { LonLat } from '../model/common';
import { geodesicDistanceMetres } from './ellipsoid';

/** On the map a geodesic of this length bends by less than a pixel at any zoom that shows all of it. */
const STEP_METRES = 10_000;

/** Length in metres of the shortest ways from each position to the next. */
export function geodesicLengthMetres(positions: readonly LonLat[]): number {
  return positions
    .slice(1)
    .reduce((sum, to, at) => sum + geodesicDistanceMetres(positions[at] as LonLat, to), 0);
}

function between([x0, y0]: LonLat, [x1, y1]: LonLat): LonLat[] {
  const line = geodesic.Geodesic.WGS84.InverseLine(y0, x0, y1, x1);
  const steps = Math.max(1, Math.ceil(line.s13 / STEP_METRES));
  return Array.from({ length: steps - 1 }, (_, step): LonLat => {
    const { lon2 = x0, lat2 = y0 } = line.Position((line.s13 * (step + 1)) / steps);
    return [lon2, lat2];
  });
}

/** The shortest ways themselves, as positions close enough to be drawn by straight strokes. */
export function geodesicCourse(positions: readonly LonLat[]): LonLat[] {
  return positions.flatMap((position, at) => {
    const before = positions[at - 1];
    return before ? [...between(before, position), position] : [position];
  });
}
