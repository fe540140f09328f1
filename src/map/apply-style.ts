import type { Map as LiveMap, StyleSpecification } from 'maplibre-gl';
import { styleChanges } from './style-changes';

/** Brings the looks of a map's layers from one style to another; layers that it does not hold are passed over. */
export function applyStyle(
  map: LiveMap,
  before: StyleSpecification,
  after: StyleSpecification,
): void {
  if (before === after) return;
  for (const { layer, set, property, value } of styleChanges(before, after)) {
    if (!map.getLayer(layer)) continue;
    // The properties come from a typed style; MapLibre checks them once more.
    if (set === 'paint') map.setPaintProperty(layer, property as never, value as never);
    else if (set === 'filter') map.setFilter(layer, value as never);
    else map.setLayoutProperty(layer, property as never, value as never);
  }
}
