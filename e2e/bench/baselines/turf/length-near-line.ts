import { buffer, flatten } from '@turf/turf';
import type { Feature, LineString } from 'geojson';
import { lengthInsidePolygons } from './length-inside-polygons';

/** Length in metres of a route within a distance of a line: the route inside the line's `buffer`. */
export function lengthNearLine(
  route: Feature<LineString>,
  line: Feature<LineString>,
  metres: number,
): number {
  const zone = buffer(line, metres, { units: 'meters' });
  return zone ? lengthInsidePolygons(route, flatten(zone).features) : 0;
}
