import { computed, type ReadonlySignal } from '@preact/signals';
import type { FeatureCollection } from 'geojson';
import { labelsOn } from '../../i18n/dated-labels';
import type { Words } from '../../i18n/names';
import { withoutSettlements } from '../../layers/context-places';
import { drawnFeatures } from '../../map/drawn-features';
import type { Layer } from '../../model/layer';
import { featuresOn } from '../../model/validity';
import type { ExploreState } from '../../state/explore-state';
import { besideFor, labellerFor } from './map-labels';

/** What the drawn data of a layer depends on besides the data. */
interface Wish {
  date: string | null;
  words: Words;
  /** The map is too narrow for local names beside the reader's. */
  isNarrow: boolean;
}

/** Whether labels are the same in both: messages that come later change none. */
const writesSame = (a: Words, b: Words) =>
  a.text === b.text &&
  a.naming?.policy === b.naming?.policy &&
  a.naming?.source === b.naming?.source;

const isSame = (a: Wish, b: Wish) =>
  a.date === b.date && writesSame(a.words, b.words) && a.isNarrow === b.isNarrow;

/** The features that are drawn, each with its texts. */
function decorated(
  layer: Layer,
  data: FeatureCollection,
  settlements: FeatureCollection | undefined,
  { date, words, isNarrow }: Wish,
): FeatureCollection {
  const valid = date === null ? data : { ...data, features: featuresOn(data.features, date) };
  const kept =
    layer.kind === 'context-place'
      ? { ...valid, features: withoutSettlements(valid.features, settlements) }
      : valid;
  const label = labelsOn(words, labellerFor(words), date);
  return drawnFeatures(layer, kept, label, besideFor(words, isNarrow));
}

/** Decorated data of each layer, with labels of the words given; the same object as long as the layer's data and the wish are the same. */
export function layerSources(
  state: ExploreState,
  words: ReadonlySignal<Words>,
): ReadonlySignal<ReadonlyMap<string, FeatureCollection>> {
  const made = new WeakMap<FeatureCollection, { wish: Wish; source: FeatureCollection }>();
  const { layers } = state.words.value.contents;
  const settlements = layers.find(({ kind }) => kind === 'settlement')?.id ?? '';
  return computed(() => {
    const sources = new Map<string, FeatureCollection>();
    const { date } = state.view.value;
    const wish: Wish = { date, words: words.value, isNarrow: state.narrow.value };
    const isSettled = state.layers.value.get(settlements)?.state !== 'loading';
    for (const layer of layers) {
      const data = state.data.value.get(layer.id);
      if (!data || (layer.kind === 'context-place' && !isSettled)) continue;
      const before = made.get(data);
      const source =
        before && isSame(before.wish, wish)
          ? before.source
          : decorated(layer, data, state.data.value.get(settlements), wish);
      made.set(data, { wish, source });
      sources.set(layer.id, source);
    }
    return sources;
  });
}
