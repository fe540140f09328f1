import type { FeatureCollection, Position } from 'geojson';
import { layerKinds } from '../layers/layer-kinds';
import type { Layer } from '../model/layer';
import { drawsAt } from '../plate/shapes/at-zoom';

/** The points that the layers mark at a scale: longitude, latitude. */
export function pointMarks(
  layers: readonly Layer[],
  data: ReadonlyMap<string, FeatureCollection>,
  zoom: number,
): Position[] {
  const marked = layers.filter(({ kind }) =>
    layerKinds[kind].rules.some((rule) => rule.marker && drawsAt(rule, zoom)),
  );
  return marked
    .flatMap(({ id }) => data.get(id)?.features ?? [])
    .flatMap(({ geometry }) => (geometry.type === 'Point' ? [geometry.coordinates] : []));
}
