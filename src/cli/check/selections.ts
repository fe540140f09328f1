import { asArray, featuresOf, isObject, type RawFeature } from '../../model/geojson-rules/walk';
import type { RawEntry, RawLayer } from './raw-dossier';

/** A choice of features in the definition of a measurement. */
export interface RawSelection {
  /** The member that holds it, e.g. `lines`, `areas`, `selection`. */
  role: string;
  /** Path from the file, e.g. `[3].pairs[0].from`. */
  path: string;
  layer: string;
  ids: string[];
  where: [key: string, value: unknown][];
}

/** Every selection of an entry, however deep: whatever object names a layer. */
export function selectionsOf({ value, path }: RawEntry): RawSelection[] {
  return Object.entries(value).flatMap(([key, member]) => within(member, key, `${path}.${key}`));
}

function within(value: unknown, role: string, path: string): RawSelection[] {
  if (Array.isArray(value))
    return value.flatMap((member, index) => within(member, role, `${path}[${index}]`));
  if (!isObject(value)) return [];
  if (typeof value.layer === 'string') return [selection(value, value.layer, role, path)];
  return Object.entries(value).flatMap(([key, member]) => within(member, key, `${path}.${key}`));
}

function selection(
  value: Record<string, unknown>,
  layer: string,
  role: string,
  path: string,
): RawSelection {
  const ids = asArray(value.ids).filter((id) => typeof id === 'string');
  const where = isObject(value.where) ? Object.entries(value.where) : [];
  return { role, path, layer, ids, where };
}

/** The features that a selection takes, or null where its layer is absent or unreadable. */
export function selectedFeatures(
  { layer: id, ids, where }: RawSelection,
  layers: RawLayer[],
): RawFeature[] | null {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer || layer.data === undefined) return null;
  return featuresOf(layer.data).filter(
    (feature) =>
      (ids.length === 0 || (feature.id !== undefined && ids.includes(feature.id))) &&
      where.every(([key, value]) => feature.properties[key] === value),
  );
}
