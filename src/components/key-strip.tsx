import type { ComponentChildren } from 'preact';
import type { Words } from '../i18n/names';
import type { Theme } from '../layers/palette';
import type { LayerData } from '../model/loaded-dossier';
import { entriesOf, type LayerEntry } from './legend-entries';
import { Swatch } from './swatch';

export interface KeyStripProps {
  words: Words;
  visible: ReadonlySet<string>;
  data: LayerData;
  theme: Theme;
  sides: readonly string[];
  /** Signs of what lies upon the layers, as items of the list. */
  children?: ComponentChildren;
}

/** The few signs that a reader must know, of the layers that are shown; each once. */
export function KeyStrip({ words, visible, data, theme, sides, children }: KeyStripProps) {
  const entries = new Map<string, LayerEntry>();
  for (const layer of words.contents.layers.filter(({ id }) => visible.has(id))) {
    for (const entry of entriesOf(layer, data.get(layer.id))) {
      if (entry.key && !entries.has(entry.message)) entries.set(entry.message, entry);
    }
  }
  return (
    <ul class="key-strip">
      {[...entries.values()].reverse().map(({ message, symbol, swatch }) => (
        <li key={message}>
          <Swatch id={`key-${message}`} rule={symbol} shape={swatch} theme={theme} sides={sides} />
          {words.translator.text(message)}
        </li>
      ))}
      {children}
    </ul>
  );
}
