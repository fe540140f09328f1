import type { Finding, Problem, Rule } from './finding';
import { asArray, featuresOf, isObject, type RawFeature, runsOf } from './walk';

/** No layer without features, no feature without a geometry, no geometry without positions. */
export const emptinessRule: Rule = (collection) => {
  if (isObject(collection) && Array.isArray(collection.features) && !collection.features.length)
    return [{ rule: 'emptiness', problem: 'no-features', place: 'features', values: {} }];
  return featuresOf(collection).flatMap(emptyParts);
};

function emptyParts(feature: RawFeature): Finding[] {
  const { geometry } = feature.value;
  const place = `${feature.path}.geometry`;
  if (!isObject(geometry)) return [finding('no-geometry', feature, place)];
  if (asArray(geometry.coordinates).length === 0)
    return [finding('no-coordinates', feature, `${place}.coordinates`)];
  return [...emptyPolygons(feature, geometry), ...emptyRuns(feature)];
}

function emptyPolygons(feature: RawFeature, geometry: Record<string, unknown>): Finding[] {
  if (geometry.type !== 'MultiPolygon') return [];
  return asArray(geometry.coordinates).flatMap((polygon, index) =>
    asArray(polygon).length > 0
      ? []
      : [finding('no-coordinates', feature, `${feature.path}.geometry.coordinates[${index}]`)],
  );
}

function emptyRuns(feature: RawFeature): Finding[] {
  return runsOf(feature).flatMap((run) => {
    if (run.positions.length === 0) return [finding('no-coordinates', feature, run.path)];
    const short = run.role === 'line' && run.positions.length < 2;
    return short ? [finding('short-line', feature, run.path)] : [];
  });
}

function finding(problem: Problem, feature: RawFeature, place: string): Finding {
  return { rule: 'emptiness', problem, id: feature.id, place, values: {} };
}
