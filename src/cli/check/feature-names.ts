import { isObject, shown } from '../../model/geojson-rules/walk';
import type { Check, CheckContext } from './check-kind';
import type { RawText } from './raw-dossier';
import { type NamedFeature, namedFeatures } from './text-keys';

/**
 * A feature that a measurement puts into a panel has a name in each language: as a place, in the
 * texts' `features`, as a country, in the labels of the measurement's parts, or of its own.
 */
export const featureNamesCheck: Check = (context) => {
  const features = namedFeatures(context).filter((feature) => !hasOwnName(feature, context));
  return context.texts
    .filter(({ value }) => isObject(value))
    .flatMap((text) => {
      const nameless = features.filter((feature) => !isNamed(feature, text));
      const once = new Map(nameless.map((feature) => [`${feature.layer} ${feature.id}`, feature]));
      return [...once.values()].map(({ file, id, path, measurement, layer }) => ({
        check: 'feature-names',
        file,
        id,
        place: path,
        message: `has no name in ${text.file}, and the measurement ${measurement} shows it`,
        remedy: `Write features.${layer}.${id} there, or make it a place.`,
      }));
    });
};

function hasOwnName({ layer, id, name }: NamedFeature, { tables }: CheckContext): boolean {
  const isPlace = tables.places.entries.some(
    ({ value }) => value.layer === layer && value.feature === id,
  );
  return isPlace || (typeof name === 'string' && name.trim() !== '');
}

function isNamed(feature: NamedFeature, { value }: RawText): boolean {
  const at = (...keys: string[]) =>
    keys.reduce<unknown>(
      (held, key) => (isObject(held) && Object.hasOwn(held, key) ? held[key] : undefined),
      value,
    );
  return (
    at('features', feature.layer, feature.id) !== undefined ||
    at('measurements', feature.measurement, 'parts', feature.id) !== undefined ||
    (feature.kind === 'country' && at('countries', shown(feature.country)) !== undefined)
  );
}
