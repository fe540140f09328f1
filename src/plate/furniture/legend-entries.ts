import type { MessageKey } from '../../i18n/translator';
import { layerKinds } from '../../layers/layer-kinds';
import { measuredRules } from '../../layers/measured';
import { rulesInUse } from '../../layers/rule-applies';
import type { SwatchShape, SymbolRule } from '../../layers/symbology';
import { visibleIds } from '../draw-map';
import type { PlateInput } from '../plate-input';

export interface KeyEntry {
  message: MessageKey;
  swatch: SwatchShape;
  symbol: SymbolRule;
}

/** The sign of what is measured: the line of the active pieces. */
function measuredEntry({ words, claim }: PlateInput): KeyEntry[] {
  const symbol = measuredRules.find(({ id }) => id === 'active-line');
  const isShown = words.contents.claims.some(({ id }) => id === claim);
  return symbol && isShown ? [{ message: 'legend.measured', swatch: 'line', symbol }] : [];
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
        entries.set(entry.message, { message: entry.message, swatch: entry.swatch, symbol });
    }
  }
  return [...measuredEntry(input), ...[...entries.values()].reverse()];
}
