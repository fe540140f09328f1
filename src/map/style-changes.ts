import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';

/** One call that brings a drawn style closer to the wanted one. */
export interface StyleChange {
  layer: string;
  set: 'paint' | 'layout' | 'filter';
  /** Empty for a filter. */
  property: string;
  /** undefined takes the default. */
  value: unknown;
}

function propertyChanges(
  layer: string,
  set: StyleChange['set'],
  before: object = {},
  after: object = {},
): StyleChange[] {
  const old = new Map(Object.entries(before));
  const wanted = new Map(Object.entries(after));
  const names = [...new Set([...old.keys(), ...wanted.keys()])];
  return names
    .filter((name) => JSON.stringify(old.get(name)) !== JSON.stringify(wanted.get(name)))
    .map((property) => ({ layer, set, property, value: wanted.get(property) }));
}

const byId = (layers: readonly LayerSpecification[]) =>
  new Map(layers.map((layer) => [layer.id, layer]));

/**
 * What differs in the looks of two styles with the same layers. Data is no part
 * of it: MapLibre's own comparison would clone all of it at each change.
 */
export function styleChanges(before: StyleSpecification, after: StyleSpecification): StyleChange[] {
  const old = byId(before.layers);
  const filterOf = (layer: LayerSpecification | undefined) =>
    layer && 'filter' in layer ? layer.filter : undefined;
  return after.layers.flatMap((layer) => {
    const drawn = old.get(layer.id);
    if (drawn === layer) return [];
    return [
      ...propertyChanges(layer.id, 'filter', { '': filterOf(drawn) }, { '': filterOf(layer) }),
      ...propertyChanges(layer.id, 'layout', drawn?.layout, layer.layout),
      ...propertyChanges(layer.id, 'paint', drawn?.paint, layer.paint),
    ];
  });
}
