import { featuresOf, isObject, shown } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { Check, CheckContext } from './check-kind';
import type { RawEntry } from './raw-dossier';

/** Every place is drawn by a feature, every settlement is a place, and its languages have names. */
export const gazetteerCheck: Check = (context) => [
  ...context.tables.places.entries.flatMap((place) => [
    ...missingFeature(place, context),
    ...unnamedDoubts(place, context),
  ]),
  ...settlementsWithoutPlace(context),
];

function missingFeature({ value, id, path }: RawEntry, { layers, tables }: CheckContext): Issue[] {
  const layer = layers.find((candidate) => candidate.id === value.layer);
  if (!layer || layer.data === undefined || typeof value.feature !== 'string') return [];
  if (featuresOf(layer.data).some((feature) => feature.id === value.feature)) return [];
  return [
    {
      check: 'gazetteer',
      file: tables.places.file,
      id,
      place: `${path}.feature`,
      message: `the feature "${value.feature}" is not in ${layer.file}`,
      remedy: 'Correct the id, or add the feature to the layer.',
    },
  ];
}

/** A language listed as unconfirmed must have the name that nobody confirmed. */
function unnamedDoubts({ value, id, path }: RawEntry, { tables }: CheckContext): Issue[] {
  const names = isObject(value.names) ? value.names : {};
  const doubts = Array.isArray(value.unconfirmed) ? value.unconfirmed : [];
  return doubts
    .filter((language) => typeof language === 'string' && !(language in names))
    .map((language) => ({
      check: 'gazetteer',
      file: tables.places.file,
      id,
      place: `${path}.unconfirmed`,
      message: `the name in "${language}" is called unconfirmed, and there is none`,
      remedy: 'Add the name, or take the language off the list.',
    }));
}

function settlementsWithoutPlace({ layers, tables }: CheckContext): Issue[] {
  const drawn = new Set(
    tables.places.entries.map(({ value }) => `${shown(value.layer)} ${shown(value.feature)}`),
  );
  return layers
    .filter(({ kind }) => kind === 'settlement')
    .flatMap((layer) =>
      featuresOf(layer.data)
        .filter(({ id }) => id !== undefined && !drawn.has(`${layer.id} ${id}`))
        .map(({ id, path }) => ({
          check: 'gazetteer',
          file: layer.file,
          id,
          place: path,
          message: `is not in ${tables.places.file}, so it has no names`,
          remedy: `Add a place with its names to ${tables.places.file}.`,
        })),
    );
}
