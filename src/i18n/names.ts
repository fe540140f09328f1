import type { Feature } from 'geojson';
import type { DossierContents } from '../model/loaded-dossier';
import type { Measured, Part } from '../model/measured';
import type { StoryText } from '../model/text';
import type { Translator } from './translator';

/** What is needed to name things of a dossier in one language. */
export interface Words {
  contents: DossierContents;
  text: StoryText;
  translator: Translator;
}

/** Name of a drawn feature: the gazetteer's, then the story's; undefined where neither has one. */
export function featureName(words: Words, layer: string, feature: string): string | undefined {
  const place = words.contents.places.find(
    (entry) => entry.layer === layer && entry.feature === feature,
  );
  return place?.names[words.text.language] ?? words.text.features[layer]?.[feature];
}

/** The feature's own name in its data, for what the dossier does not name. */
export function recordedName(feature: Feature): string | undefined {
  const name = feature.properties?.name;
  return typeof name === 'string' ? name : undefined;
}

/** Name of a layer, or its id where the texts lack it. */
export function layerName(words: Words, layer: string): string {
  return words.text.layers[layer]?.name ?? layer;
}

/** Label of a measurement, or its id where the texts lack it. */
export function measurementName(words: Words, measurement: string): string {
  return words.text.measurements[measurement]?.label ?? measurement;
}

/** Name of a country by its ISO code, or the code where the texts lack it. */
export function countryName(words: Words, code: string): string {
  return words.text.countries[code] ?? code;
}

function messageLabel(words: Words, part: Part): string | undefined {
  const label = part.label;
  if (!label || !words.translator.has(label.key)) return undefined;
  return words.translator.text(label.key, label.values);
}

function anyFeatureName(words: Words, id: string): string | undefined {
  const place = words.contents.places.find((entry) => entry.id === id);
  if (place) return place.names[words.text.language];
  const layer = Object.keys(words.text.features).find((key) => words.text.features[key]?.[id]);
  return layer && words.text.features[layer]?.[id];
}

/** Name of a piece: from the story, the interface, the features it stands for, or its number. */
export function partName(words: Words, measured: Measured, part: Part): string {
  const [first] = part.features ?? [];
  return (
    words.text.measurements[measured.id]?.parts?.[part.id] ??
    messageLabel(words, part) ??
    (first && featureName(words, first.layer, first.id)) ??
    anyFeatureName(words, part.id) ??
    words.translator.text('parts.numbered', { n: measured.parts.indexOf(part) + 1 })
  );
}
