import { coordEach, lineIntersect, pointToLineDistance } from '@turf/turf';
import type { Feature, LineString } from 'geojson';

/**
 * Shortest distance in metres between two lines: 0 where `lineIntersect` finds a crossing, else
 * the least `pointToLineDistance` of every vertex of each line to the other.
 */
export function lineToLineDistance(a: Feature<LineString>, b: Feature<LineString>): number {
  if (lineIntersect(a, b).features.length > 0) return 0;
  return Math.min(leastFromVertices(a, b), leastFromVertices(b, a));
}

function leastFromVertices(from: Feature<LineString>, to: Feature<LineString>): number {
  let least = Number.POSITIVE_INFINITY;
  coordEach(from, (position) => {
    least = Math.min(least, pointToLineDistance(position, to, { units: 'meters' }));
  });
  return least;
}
