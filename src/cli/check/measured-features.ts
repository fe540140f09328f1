import { featuresOf, shown } from '../../model/geojson-rules/walk';
import type { Check, CheckContext } from './check-kind';
import type { RawEntry } from './raw-dossier';
import { type RawSelection, selectedFeatures, selectionsOf } from './selections';

type Found = [place: string, message: string, remedy: string];

/** What a measurement reads exists: the layer, open to measuring, each feature, and at least one. */
export const measuredFeaturesCheck: Check = (context) => {
  const { file, entries } = context.tables.measurements;
  return entries.flatMap((entry) =>
    faults(entry, context).map(([place, message, remedy]) => {
      return { check: 'measured-features', file, id: entry.id, place, message, remedy };
    }),
  );
};

function faults(entry: RawEntry, context: CheckContext): Found[] {
  return selectionsOf(entry).flatMap((selection) => [
    ...layerFaults(selection, context),
    ...missingIds(selection, context),
    ...emptySelection(selection, context),
  ]);
}

function layerFaults({ layer: id, path }: RawSelection, { layers, tables }: CheckContext): Found[] {
  const layer = layers.find((candidate) => candidate.id === id);
  const { file } = tables.layers;
  if (!layer)
    return [
      [`${path}.layer`, `"${id}" is not in ${file}`, 'Correct the id, or declare the layer.'],
    ];
  if (layer.measured) return [];
  const remedy = 'Read another layer, or set measured to true if its data is not generalised.';
  return [[`${path}.layer`, `reads the layer "${id}", which is not for measuring`, remedy]];
}

function missingIds({ layer: id, ids, path }: RawSelection, { layers }: CheckContext): Found[] {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer || layer.data === undefined) return [];
  const known = new Set(featuresOf(layer.data).map((feature) => feature.id));
  return ids
    .filter((feature) => !known.has(feature))
    .map((feature) => [
      `${path}.ids`,
      `the feature "${feature}" is not in ${layer.file}`,
      'Correct the id, or add the feature to the layer.',
    ]);
}

function emptySelection(selection: RawSelection, { layers }: CheckContext): Found[] {
  if (selection.ids.length > 0 || selection.where.length === 0) return [];
  if (selectedFeatures(selection, layers)?.length !== 0) return [];
  const where = selection.where.map(([key, value]) => `${key} "${shown(value)}"`).join(' and ');
  const message = `no feature of "${selection.layer}" has ${where}`;
  return [[`${selection.path}.where`, message, 'Correct the property or its value.']];
}
