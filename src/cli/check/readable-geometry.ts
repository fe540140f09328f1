import type { Geometry } from 'geojson';
import { coordinatesRule } from '../../model/geojson-rules/coordinates';
import { emptinessRule } from '../../model/geojson-rules/emptiness';
import { ringsRule } from '../../model/geojson-rules/rings';
import { shapeRule } from '../../model/geojson-rules/shape';
import { featuresOf, isObject, type RawFeature } from '../../model/geojson-rules/walk';

/** A feature whose geometry is sound enough for GEOS to read. */
export interface ReadableFeature extends RawFeature {
  geometry: Geometry;
}

/** Whatever one of these finds, it has already said: GEOS could only repeat or misread it. */
const PRECONDITIONS = [shapeRule, emptinessRule, coordinatesRule, ringsRule];

/** The features that GEOS can read; the others have issues of their own by simpler checks. */
export function readableFeatures(data: unknown): ReadableFeature[] {
  if (!isObject(data)) return [];
  return featuresOf(data).flatMap((feature) => {
    const alone = { type: 'FeatureCollection', features: [feature.value] };
    const sound = PRECONDITIONS.every((rule) => rule(alone, {}).length === 0);
    return sound ? [{ ...feature, geometry: feature.value.geometry as Geometry }] : [];
  });
}

/** A position as the report prints it. */
export function printPosition(position: readonly number[]): string {
  return `(${position.map((degrees) => Number(degrees.toFixed(6))).join(', ')})`;
}
