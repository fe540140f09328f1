import type { Finding, Problem, Rule } from './finding';
import {
  featuresOf,
  geometryTypeOf,
  lonLatOf,
  positionsOf,
  type RawFeature,
  type RawPosition,
  runsOf,
  shown,
} from './walk';

/** Every position is two finite numbers: longitude in ±180 and latitude in ±90 degrees. */
export const coordinatesRule: Rule = (collection) =>
  featuresOf(collection).flatMap((feature) =>
    runsOf(feature)
      .flatMap((run) => positionsOf(run, geometryTypeOf(feature)))
      .flatMap((position) => problemsAt(position, feature)),
  );

function problemsAt(position: RawPosition, feature: RawFeature): Finding[] {
  const { value } = position;
  if (!Array.isArray(value)) return [finding('not-a-position', position, feature)];
  if (!value.every(Number.isFinite)) return [finding('not-a-number', position, feature)];
  if (value.length !== 2) return [finding('dimension', position, feature, { count: value.length })];
  return inRange(value) ? [] : [finding('out-of-range', position, feature)];
}

/** Whether a position lies on the globe, in degrees. */
export function inRange(position: unknown): boolean {
  const lonLat = lonLatOf(position);
  return lonLat !== null && Math.abs(lonLat[0]) <= 180 && Math.abs(lonLat[1]) <= 90;
}

function finding(
  problem: Problem,
  { value, path }: RawPosition,
  { id }: RawFeature,
  more: Finding['values'] = {},
): Finding {
  return {
    rule: 'coordinates',
    problem,
    id,
    place: path,
    values: { position: shown(value), ...more },
  };
}
