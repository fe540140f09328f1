import { area, difference, featureCollection } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** Area in square metres of what lies in the first polygon and not in the second. */
export function differenceArea(
  whole: Feature<Polygon | MultiPolygon>,
  taken: Feature<Polygon | MultiPolygon>,
): number {
  const rest = difference(featureCollection([whole, taken]));
  return rest ? area(rest) : 0;
}
