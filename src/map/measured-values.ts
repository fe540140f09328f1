import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { labelPoint } from '../layers/label-point';
import { geometriesOf } from '../layers/piece-geometries';
import type { LayerData } from '../model/loaded-dossier';
import type { Measured, Part } from '../model/measured';
import { summaryOf } from './geometry-summary';
import { type ShownMeasurement, shapeOf } from './measured-pieces';

/** What stands beside a piece: its value, and its name where one must tell it from others at its place. */
export interface ValueLabel {
  name: string;
  value: string;
  /** The name is written even where the piece has its place for itself. */
  named: boolean;
}

interface Placed extends ValueLabel {
  geometry: Geometry;
  piece: { measurement: string; part: string };
  size: number;
}

function placedValues(
  measured: Measured,
  data: LayerData,
  labelOf: (measured: Measured, part: Part) => ValueLabel | null,
): Placed[] {
  return measured.parts.flatMap((part) => {
    const [first] = geometriesOf(part, data);
    const label = labelOf(measured, part);
    if (!first || !label) return [];
    const piece = { measurement: measured.id, part: part.id };
    return [{ ...label, geometry: first.geometry, piece, size: part.value }];
  });
}

/** The values of pieces with the same geometry stand together, each under its name. */
function valueFeature(values: readonly Placed[]): Feature[] {
  const [first] = values;
  const coordinates = first && labelPoint(first.geometry);
  if (!coordinates) return [];
  const isShared = values.length > 1;
  const label = values
    .map(({ name, named, value }) => (named || isShared ? `${name}\n${value}` : value))
    .join('\n\n');
  const properties = {
    label,
    order: -Math.max(...values.map(({ size }) => size)),
    shape: shapeOf(first.geometry),
    ...first.piece,
  };
  return [{ type: 'Feature', geometry: { type: 'Point', coordinates }, properties }];
}

/** The values of the active measurement at their pieces; `labelOf` writes them, or null for none. */
export function measuredValues(
  shown: readonly ShownMeasurement[],
  data: LayerData,
  labelOf: (measured: Measured, part: Part) => ValueLabel | null,
): FeatureCollection {
  const active = shown.filter((entry) => entry.active);
  const features = active.flatMap(({ measured }) => {
    const groups = new Map<string, Placed[]>();
    for (const value of placedValues(measured, data, labelOf)) {
      const { key } = summaryOf(value.geometry);
      groups.set(key, [...(groups.get(key) ?? []), value]);
    }
    return [...groups.values()].flatMap(valueFeature);
  });
  return { type: 'FeatureCollection', features };
}
