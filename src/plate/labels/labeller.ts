import { featureLabel, linesBeside } from '../../i18n/feature-labels';
import type { Words } from '../../i18n/names';
import type { BesideWriter, Labeller } from './layer-labels';

/** What a drawing writes beside a feature, as on every map. */
export function plateLabeller(words: Words): Labeller {
  return (layer, feature) => featureLabel(words, layer, feature);
}

/** The local names below it. */
export function plateBeside(words: Words): BesideWriter {
  return (layer, feature) => linesBeside(words, layer, feature);
}
