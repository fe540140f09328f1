import type { Feature, FeatureCollection, Position } from 'geojson';
import type { LayerKind } from '../model/layer';
import { roomBeside } from './room-beside';

/** Text of a feature on the map; undefined leaves it bare. */
export type Labeller = (layer: string, feature: Feature) => string | undefined;

const KINDS_WITH_LABELS: ReadonlySet<LayerKind> = new Set<LayerKind>([
  'area',
  'historical-area',
  'context-area',
  'context-line',
  'context-place',
  'city',
  'route',
  'schematic-route',
  'settlement',
  'spot-height',
]);

function largestRing(feature: Feature): Position[] {
  const { geometry } = feature;
  if (geometry.type === 'Polygon') return geometry.coordinates[0] ?? [];
  if (geometry.type !== 'MultiPolygon') return [];
  const rings = geometry.coordinates.map((polygon) => polygon[0] ?? []);
  return rings.reduce((a, b) => (b.length > a.length ? b : a), []);
}

/**
 * A layer's data with what the style reads: the feature's id, its text, and the quieter
 * lines below that with the zoom level from which on they have room, as properties. The geometry is the very one that is measured.
 */
export function drawnFeatures(
  layer: { id: string; kind: LayerKind },
  data: FeatureCollection,
  labelOf: Labeller,
  besideOf: Labeller = () => undefined,
): FeatureCollection {
  const labelled = KINDS_WITH_LABELS.has(layer.kind);
  const textOf = (feature: Feature) => (labelled ? labelOf(layer.id, feature) : undefined);
  const zooms = roomBeside(
    data.features.flatMap((feature) => {
      const [label, beside] = [textOf(feature), besideOf(layer.id, feature)];
      return label && beside ? [{ feature, label, beside }] : [];
    }),
  );
  const features = data.features.map((feature): Feature => {
    const label = textOf(feature);
    const besideFrom = zooms.get(feature.id);
    const texts = {
      ...(label ? { label } : {}),
      ...(besideFrom === undefined ? {} : { beside: besideOf(layer.id, feature), besideFrom }),
    };
    const properties = { ...feature.properties, id: feature.id, ...texts };
    return { ...feature, properties };
  });
  return { type: 'FeatureCollection', features };
}

/** The outer ring with the most vertices of an area; empty for other geometries. */
export const outlineOf = largestRing;
