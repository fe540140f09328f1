import { isCountryCode } from '../../model/geojson-rules/countries';
import { type RawFeature, shown } from '../../model/geojson-rules/walk';
import type { Issue } from '../../model/issue';
import type { Check, CheckContext } from './check-kind';
import type { RawEntry, RawLayer } from './raw-dossier';
import { type RawSelection, selectedFeatures, selectionsOf } from './selections';

/** The properties that measurements read on features are there: a point's line, a height, the sides. */
export const measuredPropertiesCheck: Check = (context) =>
  context.tables.measurements.entries.flatMap((entry) => [
    ...linkedLines(entry, context),
    ...heights(entry, context),
    ...sides(entry, context),
  ]);

function linkedLines(entry: RawEntry, { layers }: CheckContext): Issue[] {
  const { linkedBy } = entry.value;
  if (typeof linkedBy !== 'string') return [];
  const lines = new Set(features(entry, 'lines', layers).map(({ feature }) => feature.id));
  return features(entry, 'points', layers).flatMap(({ feature, layer }) => {
    const line = feature.properties[linkedBy];
    if (typeof line === 'string' && lines.has(line)) return [];
    const said = line === undefined ? 'is missing' : `"${shown(line)}" is none of its lines`;
    const message = `${linkedBy} ${said}, for the measurement ${entry.id}`;
    return [issue(layer, feature, linkedBy, message, 'Name the line that the point belongs to.')];
  });
}

function heights(entry: RawEntry, { layers }: CheckContext): Issue[] {
  const { height } = entry.value;
  if (typeof height !== 'string') return [];
  return features(entry, 'points', layers)
    .filter(({ feature }) => !Number.isFinite(feature.properties[height]))
    .map(({ feature, layer }) => {
      const message = `${height} is no number, for the measurement ${entry.id}`;
      return issue(layer, feature, height, message, 'Write the height in metres.');
    });
}

/** Whatever decides a side is a line that knows the country on its left and on its right. */
function sides(entry: RawEntry, { layers, tables }: CheckContext): Issue[] {
  const lines = [...features(entry, 'sides', layers), ...features(entry, 'line', layers)];
  const wanted = entry.value.side;
  const missing = lines.flatMap(({ feature, layer }) =>
    (['left', 'right'] as const)
      .filter((key) => !isCountryCode(feature.properties[key]))
      .map((key) => {
        const message = `${key} is no country, for the measurement ${entry.id}`;
        return issue(layer, feature, key, message, `Name the country on the ${key} of the line.`);
      }),
  );
  const known = lines.flatMap(({ feature }) => [feature.properties.left, feature.properties.right]);
  if (typeof wanted !== 'string' || lines.length === 0 || known.includes(wanted)) return missing;
  return [
    ...missing,
    {
      check: 'measured-properties',
      file: tables.measurements.file,
      id: entry.id,
      place: `${entry.path}.side`,
      message: `"${wanted}" is on neither side of its line`,
      remedy: 'Write the code of one of the two countries.',
    },
  ];
}

function features(
  entry: RawEntry,
  role: string,
  layers: RawLayer[],
): { feature: RawFeature; layer: RawLayer }[] {
  return selectionsOf(entry)
    .filter((selection) => selection.role === role)
    .flatMap((selection: RawSelection) => {
      const layer = layers.find(({ id }) => id === selection.layer);
      const selected = selectedFeatures(selection, layers) ?? [];
      return layer ? selected.map((feature) => ({ feature, layer })) : [];
    });
}

function issue(
  { file }: RawLayer,
  { id, path }: RawFeature,
  property: string,
  message: string,
  remedy: string,
): Issue {
  const place = `${path}.properties.${property}`;
  return { check: 'measured-properties', file, id, place, message, remedy };
}
