import { isObject, shown } from '../../model/geojson-rules/walk';
import type { Check } from './check-kind';
import { hasOwnName, textAt } from './names';
import type { RawText } from './raw-dossier';
import { type NamedFeature, namedFeatures } from './text-keys';

/**
 * A feature that a measurement puts into a panel has a name in each language: as a place, in the
 * texts' `features`, as a country, in the labels of the measurement's parts, or of its own.
 */
export const featureNamesCheck: Check = (context) => {
  const features = namedFeatures(context).filter(
    ({ layer, id, name }) => !hasOwnName(layer, id, name, context),
  );
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

function isNamed(feature: NamedFeature, text: RawText): boolean {
  const { layer, id, measurement, kind, country } = feature;
  return (
    textAt(text, 'features', layer, id) !== undefined ||
    textAt(text, 'measurements', measurement, 'parts', id) !== undefined ||
    (kind === 'country' && textAt(text, 'countries', shown(country)) !== undefined)
  );
}
