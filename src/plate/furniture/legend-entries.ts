import { layerKinds } from '../../layers/layer-kinds';
import { rulesInUse } from '../../layers/rule-applies';
import type { LegendEntry, SymbolRule } from '../../layers/symbology';
import { visibleIds } from '../draw-map';
import type { PlateInput } from '../plate-input';

export interface KeyEntry extends LegendEntry {
  symbol: SymbolRule;
}

/** The signs that a reader must know, of the layers that are shown; the top of the map first, each once. */
export function keyEntries(input: PlateInput): KeyEntry[] {
  const visible = visibleIds(input);
  const entries = new Map<string, KeyEntry>();
  for (const { id, kind } of input.words.contents.layers.filter((layer) => visible.has(layer.id))) {
    const used = rulesInUse(layerKinds[kind], input.data.get(id));
    for (const entry of layerKinds[kind].legend) {
      const symbol = layerKinds[kind].rules.find((rule) => rule.id === entry.rule);
      if (entry.key && symbol && used.has(entry.rule))
        entries.set(entry.message, { ...entry, symbol });
    }
  }
  return [...entries.values()].reverse();
}
