import { featuresOf, isObject } from '../../model/geojson-rules/walk';
import type { CheckContext } from './check-kind';
import type { RawText } from './raw-dossier';

/** What stands in a text file under the keys one after the other, or undefined. */
export function textAt({ value }: RawText, ...keys: string[]): unknown {
  return keys.reduce<unknown>(
    (held, key) => (isObject(held) && Object.hasOwn(held, key) ? held[key] : undefined),
    value,
  );
}

/** Whether a feature has a name that needs no text: as a place, or among its properties. */
export function hasOwnName(
  layer: string,
  id: string,
  name: unknown,
  { tables }: CheckContext,
): boolean {
  const isPlace = tables.places.entries.some(
    ({ value }) => value.layer === layer && value.feature === id,
  );
  return isPlace || (typeof name === 'string' && name.trim() !== '');
}

/** Whether a layer has the feature and the feature has a name in the text or of its own. */
export function hasFeatureName(
  layer: string,
  id: string,
  text: RawText,
  context: CheckContext,
): boolean {
  const data = context.layers.find((candidate) => candidate.id === layer)?.data;
  const feature = featuresOf(data).find((candidate) => candidate.id === id);
  if (!feature) return false;
  const worded = textAt(text, 'features', layer, id) !== undefined;
  return worded || hasOwnName(layer, id, feature.properties.name, context);
}
