import type { FeatureCollection } from 'geojson';
import { loadDossier } from '../../build/load-dossier';
import type { LayerData } from '../../model/loaded-dossier';
import type { Measured, Part } from '../../model/measured';
import { measureAll } from '../measure-all';

/** The shipped dossier; read once for each test file. */
export const { contents, data } = loadDossier('data');

const held = new Map<string, Measured>();

/** One measurement of the shipped dossier, with what it is made of; measured once. */
export function measured(id: string): Measured {
  if (!held.has(id)) for (const [each, found] of measuredOn(data, id)) held.set(each, found);
  return held.get(id) as Measured;
}

/** One measurement, with what it is made of, over other data than the shipped. */
export function measuredOn(changed: LayerData, id: string): Map<string, Measured> {
  const definition = contents.measurements.find((each) => each.id === id);
  if (!definition) throw new RangeError(`The dossier measures no ${id}`);
  const needed =
    definition.kind === 'ratio' ? [definition.numerator, definition.denominator, id] : [id];
  const measurements = contents.measurements.filter((each) => needed.includes(each.id));
  return measureAll({ layers: contents.layers, measurements }, changed);
}

/** The shipped data with one layer changed by `change`, on a copy. */
export function withLayer(layer: string, change: (layer: FeatureCollection) => void): LayerData {
  const copy = structuredClone(data.get(layer)) as FeatureCollection;
  change(copy);
  return new Map([...data, [layer, copy]]);
}

/** The part with an id. */
export function partOf({ id, parts }: Measured, part: string): Part {
  const found = parts.find((each) => each.id === part);
  if (!found) throw new RangeError(`${id} has no part ${part}`);
  return found;
}
