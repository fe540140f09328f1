import { readFileSync } from 'node:fs';
import type { Feature, Geometry } from 'geojson';

/** A feature of a recorded table; its id is stable between data versions. */
export type RecordedFeature<G extends Geometry = Geometry> = Feature<G> & { id: string };

/** The features of `recorded/<name>.json`, with `type` put back. */
export function recorded<G extends Geometry = Geometry>(name: string): RecordedFeature<G>[] {
  const url = new URL(`recorded/${name}.json`, import.meta.url);
  const table = JSON.parse(readFileSync(url, 'utf8')) as { features: RecordedFeature<G>[] };
  return table.features.map(({ id, properties, geometry }) => ({
    type: 'Feature',
    id,
    properties,
    geometry,
  }));
}

/** One recorded feature by its id. Throws if the table lacks it. */
export function recordedFeature<G extends Geometry>(name: string, id: string): RecordedFeature<G> {
  const found = recorded<G>(name).find((feature) => feature.id === id);
  if (!found) throw new Error(`recorded/${name}.json has no feature ${id}`);
  return found;
}
