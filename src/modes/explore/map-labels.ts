import { featureLabel, linesBeside } from '../../i18n/feature-labels';
import type { Words } from '../../i18n/names';
import type { Labeller } from '../../map/drawn-features';

/** What is written beside a feature, as on every map. */
export function labellerFor(words: Words): Labeller {
  return (layer, feature) => featureLabel(words, layer, feature);
}

/** The local names below it; none on a map too narrow for them. */
export function besideFor(words: Words, isNarrow: boolean): Labeller {
  return (layer, feature) =>
    isNarrow ? undefined : linesBeside(words, layer, feature).join('\n') || undefined;
}
