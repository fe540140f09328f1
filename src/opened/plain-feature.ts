import {
  asArray,
  isObject,
  type JsonObject,
  type RawFeature,
  runsOf,
} from '../model/geojson-rules/walk';
import type { LeftOut } from './opened-file';
import { ProblemList } from './problem-list';

/** A feature of a file with one geometry that is no collection, and nothing of it checked yet. */
export interface PlainFeature {
  /** From 1, in the order of the file; the members of a collection share the number. */
  number: number;
  /** Plain text, empty where the feature has no name. */
  name: string;
  /** Of any type but a collection, a point or points; positions are cut to two numbers. */
  geometry: JsonObject;
}

/** The features of a file, and what did not become one. */
export interface PlainFeatures {
  features: PlainFeature[];
  problems: ProblemList;
  leftOut: LeftOut;
}

/** A feature in the form that the project's rules over GeoJSON read. */
export const asRawFeature = ({ geometry }: Pick<PlainFeature, 'geometry'>): RawFeature => ({
  value: { type: 'Feature', properties: {}, geometry },
  path: 'features[0]',
  properties: {},
});

export const noFeatures = (): PlainFeatures => ({
  features: [],
  problems: new ProblemList(),
  leftOut: { points: 0, empty: 0, repeated: 0 },
});

/** Adds the lines and polygons of a feature, also of a collection, and counts what else it has. */
export function addGeometries(
  found: PlainFeatures,
  { number, name, geometry }: { number: number; name: string; geometry: unknown },
): void {
  const geometries = geometriesOf(geometry);
  if (geometries.length === 0) found.leftOut.empty += 1;
  for (const one of geometries) addGeometry(found, { number, name, geometry: one });
}

/** The geometries of a geometry that may be a collection of others; a null one has none. */
function geometriesOf(geometry: unknown): JsonObject[] {
  if (!isObject(geometry)) return [];
  if (geometry.type !== 'GeometryCollection') return [geometry];
  return asArray(geometry.geometries).flatMap(geometriesOf);
}

function addGeometry(found: PlainFeatures, feature: PlainFeature): void {
  const runs = runsOf(asRawFeature(feature));
  if (feature.geometry.type === 'Point' || feature.geometry.type === 'MultiPoint') {
    found.leftOut.points += runs.reduce((sum, { positions }) => sum + positions.length, 0);
    return;
  }
  // What follows longitude and latitude is a height or a time; nothing here reads it.
  for (const position of runs.flatMap(({ positions }) => positions))
    if (Array.isArray(position) && position.length > 2) position.length = 2;
  found.features.push(feature);
}
