import type { FeatureCollection } from 'geojson';
import { layerKinds } from '../layers/layer-kinds';
import { rulesInUse } from '../layers/rule-applies';
import type { LegendEntry, SymbolRule } from '../layers/symbology';
import type { Layer } from '../model/layer';

export interface LayerEntry extends LegendEntry {
  layer: string;
  symbol: SymbolRule;
}

/** The legend entries of a layer: those of its kind whose rules draw something of its data. */
export function entriesOf(layer: Layer, data: FeatureCollection | undefined): LayerEntry[] {
  const module = layerKinds[layer.kind];
  const used = rulesInUse(module, data);
  return module.legend.flatMap((entry) => {
    const symbol = module.rules.find(({ id }) => id === entry.rule);
    return symbol && used.has(entry.rule) ? [{ ...entry, layer: layer.id, symbol }] : [];
  });
}
