import type { Feature } from 'geojson';
import { withoutSettlements } from '../../layers/context-places';
import type { Layer } from '../../model/layer';
import { featuresOn } from '../../model/validity';
import type { PlateInput } from '../plate-input';

/**
 * The features of a layer that a drawing shows: those that a map of the date shows, where one is given; of
 * the context's places those that have a name to read and that no settlement layer holds too.
 */
export function drawnFeatures(
  layer: Layer,
  { words, data, date, labelOf }: Pick<PlateInput, 'words' | 'data' | 'date' | 'labelOf'>,
): Feature[] {
  const valid = featuresOn(data.get(layer.id)?.features ?? [], date ?? null);
  if (layer.kind !== 'context-place') return valid;
  const settlements = words.contents.layers.find(({ kind }) => kind === 'settlement')?.id ?? '';
  const named = valid.filter((feature) => labelOf(layer.id, feature));
  return withoutSettlements(named, data.get(settlements));
}
