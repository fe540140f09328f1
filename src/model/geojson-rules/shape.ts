import type { Finding, Rule } from './finding';
import { asArray, featuresOf, isObject, type RawFeature, shown } from './walk';

const DRAWN_TYPES: readonly unknown[] = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
];

/** A FeatureCollection of Features, each with properties and a geometry type that is drawn. */
export const shapeRule: Rule = (collection) => {
  if (!isObject(collection) || collection.type !== 'FeatureCollection')
    return [finding('not-a-collection', '$')];
  if (!Array.isArray(collection.features)) return [finding('not-a-collection', 'features')];
  return [...brokenFeatures(collection.features), ...featuresOf(collection).flatMap(geometryType)];
};

function brokenFeatures(features: unknown[]): Finding[] {
  return asArray(features).flatMap((feature, index) => {
    const whole =
      isObject(feature) && feature.type === 'Feature' && isObject(feature.properties ?? undefined);
    return whole ? [] : [finding('not-a-feature', `features[${index}]`, feature)];
  });
}

function geometryType(feature: RawFeature): Finding[] {
  const { geometry } = feature.value;
  if (!isObject(geometry) || DRAWN_TYPES.includes(geometry.type)) return [];
  const place = `${feature.path}.geometry.type`;
  return [
    {
      ...finding('unknown-geometry', place, feature.value),
      values: { type: shown(geometry.type) },
    },
  ];
}

function finding(problem: Finding['problem'], place: string, feature?: unknown): Finding {
  const id = isObject(feature) && typeof feature.id === 'string' ? feature.id : undefined;
  return { rule: 'shape', problem, id, place, values: {} };
}
