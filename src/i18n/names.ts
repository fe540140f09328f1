import type { Feature } from 'geojson';
import type { Measured, Part } from '../model/measured';
import { READER_NAMES } from '../model/view';
import { inCapitals } from './capitals';
import { inPolicyNames } from './mentions';
import { placeById, placeName, placeOf, policyOf, type Worded } from './place-names';
import type { Words } from './words';

export type { Words } from './words';

/** A text of the story that names a feature, with the places in it named as the reader chose. */
function storyName(words: Words, text: string | undefined): string | undefined {
  return text === undefined ? undefined : inPolicyNames(words, text);
}

/** Name of a drawn feature: the gazetteer's as the reader chose, then the story's; undefined where neither has one. */
export function featureName(words: Words, layer: string, feature: string): string | undefined {
  const place = placeOf(words.contents, layer, feature);
  const own = place && placeName(words, place)?.text;
  return own ?? storyName(words, words.text.features[layer]?.[feature]);
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

function countryWorded(words: Words, code: string): Worded {
  const place = words.contents.places.find(({ country }) => country === code);
  const isOther = policyOf(words) !== READER_NAMES;
  const chosen = isOther && place && placeName(words, place);
  const { language, countries } = words.text;
  return chosen || { text: countries[code] ?? code, language };
}

/** Name of a country by its ISO code: as the reader chose, as the texts have it, or the code. */
export function countryName(words: Words, code: string): string {
  return countryWorded(words, code).text;
}

/** The same in the capitals of the name's own language. */
export function countryInCapitals(words: Words, code: string): string {
  const { text, language } = countryWorded(words, code);
  return inCapitals(text, language);
}

function messageLabel(words: Words, part: Part): string | undefined {
  const label = part.label;
  if (!label || !words.translator.has(label.key)) return undefined;
  return words.translator.text(label.key, label.values);
}

function anyFeatureName(words: Words, id: string): string | undefined {
  const place = placeById(words.contents, id);
  if (place) return placeName(words, place)?.text;
  const layer = Object.keys(words.text.features).find((key) => words.text.features[key]?.[id]);
  return layer && storyName(words, words.text.features[layer]?.[id]);
}

/** Name of a piece: from the story, the interface, the features it stands for, or its number. */
export function partName(words: Words, measured: Measured, part: Part): string {
  const [first] = part.features ?? [];
  return (
    storyName(words, words.text.measurements[measured.id]?.parts?.[part.id]) ??
    messageLabel(words, part) ??
    (first && featureName(words, first.layer, first.id)) ??
    anyFeatureName(words, part.id) ??
    words.translator.text('parts.numbered', { n: measured.parts.indexOf(part) + 1 })
  );
}
