import type { Layer } from '../model/layer';
import type { LayerData } from '../model/loaded-dossier';
import type { ColourToken } from './palette';

/**
 * The countries on either side of the dossier's border lines, by their ISO
 * codes in alphabetical order: the first takes the tint `side-1`, the next
 * `side-2`. Read from the properties `left` and `right` of the layers of kind
 * `border`; empty while those are not loaded.
 */
export function sidesOf(layers: readonly Layer[], data: LayerData): string[] {
  const codes = new Set<string>();
  for (const layer of layers) {
    if (layer.kind !== 'border') continue;
    for (const feature of data.get(layer.id)?.features ?? []) {
      for (const side of [feature.properties?.left, feature.properties?.right]) {
        if (typeof side === 'string') codes.add(side);
      }
    }
  }
  return [...codes].sort();
}

/** The colour of a country's land: a tint for either side, a quiet one for all others. */
export function tintOf(country: string, sides: readonly string[]): ColourToken {
  const place = sides.indexOf(country);
  if (place === 0) return 'side-1';
  return place === 1 ? 'side-2' : 'other';
}
