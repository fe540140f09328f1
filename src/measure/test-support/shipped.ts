import { existsSync, readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import type { LonLat } from '../../model/common';

/** The lines of a shipped layer's features, all or those with the ids given. */
export function shippedLines(layer: string, ids?: readonly string[]): LonLat[][] {
  return features(layer, ids).flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [geometry.coordinates as LonLat[]];
    if (geometry.type === 'MultiLineString') return geometry.coordinates as LonLat[][];
    return [];
  });
}

/** The polygons of a shipped layer's features, all or those with the ids given. */
export function shippedPolygons(layer: string, ids?: readonly string[]): LonLat[][][] {
  return features(layer, ids).flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates as LonLat[][]];
    if (geometry.type === 'MultiPolygon') return geometry.coordinates as LonLat[][][];
    return [];
  });
}

/** The features of a shipped layer, all or those with the ids given. */
export function features(layer: string, ids?: readonly string[]): FeatureCollection['features'] {
  const file = new URL(`../../../data/geo/${layer}.geojson`, import.meta.url);
  if (!existsSync(file)) throw new Error(`the layer ${layer} is not derived yet: npm run data`);
  const collection = JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection;
  return collection.features.filter(({ id }) => !ids || ids.includes(String(id)));
}
