import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Layer } from '../../model/layer';
import type { LayerData } from '../../model/loaded-dossier';
import { isValidAt } from '../../model/validity';
import type { PlateInput } from '../plate-input';

/** About 1 km: a context place this near to a settlement of the story is that settlement. */
const SAME_PLACE_DEGREES = 0.012;

function positionsOf(data: FeatureCollection | undefined): Position[] {
  return (data?.features ?? []).flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [geometry.coordinates] : [],
  );
}

function isNear({ geometry }: Feature, taken: readonly Position[]): boolean {
  if (geometry.type !== 'Point') return false;
  const [x = 0, y = 0] = geometry.coordinates;
  return taken.some(([a = 0, b = 0]) => Math.hypot(x - a, y - b) < SAME_PLACE_DEGREES);
}

function settlementPositions(layers: readonly Layer[], data: LayerData): Position[] {
  const settlements = layers.filter(({ kind }) => kind === 'settlement');
  return settlements.flatMap(({ id }) => positionsOf(data.get(id)));
}

/**
 * The features of a layer that a drawing shows: those valid at the date, where one is given; of
 * the context's places those that have a name to read and that no settlement layer holds too.
 */
export function drawnFeatures(
  layer: Layer,
  { words, data, date, labelOf }: Pick<PlateInput, 'words' | 'data' | 'date' | 'labelOf'>,
): Feature[] {
  const features = data.get(layer.id)?.features ?? [];
  const valid = date === undefined ? features : features.filter((f) => isValidAt(f, date));
  if (layer.kind !== 'context-place') return valid;
  const taken = settlementPositions(words.contents.layers, data);
  return valid.filter((feature) => labelOf(layer.id, feature) && !isNear(feature, taken));
}
