import type { LayerFeature } from '../../components/popover/feature-facts';
import type { FeatureRef } from '../../model/map-item';
import type { ExploreState } from '../../state/explore-state';

/** The feature that is meant, with its layer; undefined while it is not loaded. */
export function featureOf(
  state: ExploreState,
  ref: FeatureRef | undefined,
): LayerFeature | undefined {
  const layer = state.words.value.contents.layers.find(({ id }) => id === ref?.layer);
  const feature = state.data.value
    .get(ref?.layer ?? '')
    ?.features.find(({ id }) => id === ref?.feature);
  return layer && feature ? { layer, feature } : undefined;
}
