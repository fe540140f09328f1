import { along, booleanPointInPolygon, length, lineSplit } from '@turf/turf';
import type { Feature, LineString, Polygon } from 'geojson';

/**
 * Length in metres of a line inside polygons that do not overlap: `lineSplit` cuts the line,
 * `booleanPointInPolygon` asks the middle of each piece.
 */
export function lengthInsidePolygons(
  line: Feature<LineString>,
  polygons: Feature<Polygon>[],
): number {
  return polygons.reduce((sum, polygon) => sum + lengthInside(line, polygon), 0);
}

function lengthInside(line: Feature<LineString>, polygon: Feature<Polygon>): number {
  const split = lineSplit(line, polygon).features;
  // Without a crossing, lineSplit gives no pieces.
  const pieces = split.length > 0 ? split : [line];
  return pieces.reduce((sum, piece) => {
    const metres = length(piece, { units: 'meters' });
    const middle = along(piece, metres / 2, { units: 'meters' });
    return booleanPointInPolygon(middle, polygon) ? sum + metres : sum;
  }, 0);
}
