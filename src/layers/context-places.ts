import type { Feature, FeatureCollection, Position } from 'geojson';

/** About 1 km: a context place this near to a settlement of the story is that settlement. */
const SAME_PLACE_DEGREES = 0.012;

const positionsOf = (data: FeatureCollection | undefined): Position[] =>
  (data?.features ?? []).flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [geometry.coordinates] : [],
  );

function isNear({ geometry }: Feature, taken: readonly Position[]): boolean {
  if (geometry.type !== 'Point') return false;
  const [x = 0, y = 0] = geometry.coordinates;
  return taken.some(([a = 0, b = 0]) => Math.hypot(x - a, y - b) < SAME_PLACE_DEGREES);
}

/** The places of the context that no settlement of the story is. */
export function withoutSettlements(
  places: readonly Feature[],
  settlements: FeatureCollection | undefined,
): Feature[] {
  const taken = positionsOf(settlements);
  return places.filter((place) => !isNear(place, taken));
}
