import type { Extent } from '../common';
import { inRange } from './coordinates';
import type { Finding, Rule } from './finding';
import {
  featuresOf,
  geometryTypeOf,
  lonLatOf,
  positionsOf,
  type RawFeature,
  type RawPosition,
  runsOf,
} from './walk';

/** Every position lies inside the extent; one that would if its numbers were swapped is told apart. */
export const extentRule: Rule = (collection, { extent }) => {
  if (!extent) return [];
  return featuresOf(collection).flatMap((feature) =>
    runsOf(feature)
      .flatMap((run) => positionsOf(run, geometryTypeOf(feature)))
      .flatMap((position) => problemAt(position, feature, extent)),
  );
};

/** Whether a position in degrees lies in the extent or on its edge. */
export function isInside([longitude, latitude]: readonly number[], extent: Extent): boolean {
  const [west, south, east, north] = extent;
  if (longitude === undefined || latitude === undefined) return false;
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function problemAt(position: RawPosition, feature: RawFeature, extent: Extent): Finding[] {
  const lonLat = lonLatOf(position.value);
  if (!lonLat || isInside(lonLat, extent)) return [];
  const swapped = isInside([lonLat[1], lonLat[0]], extent);
  if (!swapped && !inRange(lonLat)) return [];
  return [
    {
      rule: 'extent',
      problem: swapped ? 'swapped-axes' : 'outside-extent',
      id: feature.id,
      place: position.path,
      values: { position: lonLat.join(', '), extent: extent.join(', ') },
    },
  ];
}
