import type { Geometry } from 'geojson';
import type { LayerData } from '../model/loaded-dossier';
import type { FeatureRef } from '../model/map-item';
import type { Part } from '../model/measured';

/** One geometry of a part, and the feature of a layer that it comes from. */
export interface PieceGeometry {
  geometry: Geometry;
  feature?: FeatureRef;
}

function featuresOf(part: Part, data: LayerData): PieceGeometry[] {
  return (part.features ?? []).flatMap(({ layer, id }) => {
    const feature = data.get(layer)?.features.find((entry) => entry.id === id);
    return feature ? [{ geometry: feature.geometry, feature: { layer, feature: id } }] : [];
  });
}

/**
 * The very geometries of a part: what was measured, and the points it was
 * measured from. What was measured from one feature alone is told with it.
 */
export function geometriesOf(part: Part, data: LayerData): PieceGeometry[] {
  const features = featuresOf(part, data);
  if (!part.geometry) return features;
  const points = features.filter(({ geometry }) => geometry.type === 'Point');
  const from = features.length === 1 ? features[0]?.feature : undefined;
  return [{ geometry: part.geometry, ...(from ? { feature: from } : {}) }, ...points];
}
