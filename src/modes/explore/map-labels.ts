import type { Feature } from 'geojson';
import { formatAt } from '../../i18n/format';
import { featureName, recordedName, type Words } from '../../i18n/names';
import type { Labeller } from '../../map/drawn-features';

function heightText(words: Words, feature: Feature): string | undefined {
  const height = feature.properties?.elevation_m;
  if (typeof height !== 'number') return undefined;
  return formatAt(height, { display: 'metre', exponent: 0 }, words.translator.locale);
}

/** What is written beside a feature: its height, its name in the reader's language, or its recorded name. */
export function labellerFor(words: Words): Labeller {
  return (layer, feature) =>
    heightText(words, feature) ??
    featureName(words, layer, String(feature.id)) ??
    recordedName(feature);
}
