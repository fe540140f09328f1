import type { ComponentChildren } from 'preact';
import { layerName, type Words } from '../i18n/names';
import { layerKinds } from '../layers/layer-kinds';
import type { Theme } from '../layers/palette';
import type { LegendGroup } from '../layers/symbology';
import type { Layer } from '../model/layer';
import type { LayerData } from '../model/loaded-dossier';
import type { NamePolicy } from '../model/view';
import { entriesOf } from './legend-entries';
import { layerDateText } from './method';
import { NameChoice } from './name-choice';
import { Swatch } from './swatch';

export interface LayerLegendProps {
  words: Words;
  visible: ReadonlySet<string>;
  failed: ReadonlySet<string>;
  data: LayerData;
  theme: Theme;
  sides: readonly string[];
  /** The reader has switched some layer. */
  switched: boolean;
  onSwitch: (layer: string, on: boolean) => void;
  onReset: () => void;
  onNames: (names: NamePolicy) => void;
  onClose: () => void;
  /** Stands below the layers. */
  children?: ComponentChildren;
}

const GROUPS: readonly LegendGroup[] = ['line', 'territory', 'route', 'place', 'context'];

function LayerSwitch({ layer, ...props }: LayerLegendProps & { layer: Layer }) {
  const { words, visible, failed, data, theme, sides } = props;
  const entries = entriesOf(layer, data.get(layer.id));
  const hasFailed = failed.has(layer.id);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={visible.has(layer.id) && !hasFailed}
          disabled={hasFailed}
          onChange={(event) => props.onSwitch(layer.id, event.currentTarget.checked)}
        />
        <span>
          {layerName(words, layer.id)}
          <span class="quiet">
            {hasFailed ? words.translator.text('layers.failed') : layerDateText(words, layer)}
          </span>
        </span>
      </label>
      <ul class="legend-entries">
        {entries.map(({ rule, message, symbol, swatch }) => (
          <li key={rule}>
            <Swatch
              id={`legend-${layer.id}-${rule}`}
              rule={symbol}
              shape={swatch}
              theme={theme}
              sides={sides}
            />
            {words.translator.text(message)}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The whole legend with a switch for each layer, in groups, topmost layer first. */
export function LayerLegend(props: LayerLegendProps) {
  const { words, switched, onReset, onClose } = props;
  const { translator, contents } = words;
  return (
    <section class="legend" aria-label={translator.text('layers.title')}>
      <header>
        <h2>{translator.text('layers.title')}</h2>
        <button type="button" class="close" onClick={onClose}>
          {translator.text('layers.close')}
        </button>
      </header>
      <NameChoice words={words} onNames={props.onNames} />
      {GROUPS.map((group) => (
        <fieldset key={group}>
          <legend>{translator.text(`layers.group.${group}`)}</legend>
          <ul>
            {contents.layers
              .filter(({ kind }) => layerKinds[kind].group === group)
              .reverse()
              .map((layer) => (
                <LayerSwitch key={layer.id} layer={layer} {...props} />
              ))}
          </ul>
        </fieldset>
      ))}
      {props.children}
      {switched && (
        <button type="button" onClick={onReset}>
          {translator.text('layers.reset')}
        </button>
      )}
    </section>
  );
}
