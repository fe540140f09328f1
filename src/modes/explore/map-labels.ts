import { heightText } from '../../components/popover/feature-facts';
import { featureName, recordedName, type Words } from '../../i18n/names';
import type { Labeller } from '../../map/drawn-features';

/** What is written beside a feature: its height, its name in the reader's language, or its recorded name. */
export function labellerFor(words: Words): Labeller {
  return (layer, feature) =>
    heightText(words, { feature }) ??
    featureName(words, layer, String(feature.id)) ??
    recordedName(feature);
}
