import type { Geometry, Position } from 'geojson';
import type { Extent } from '../../model/common';
import type { LayerKind } from '../../model/layer';
import type { DossierContents, LayerData } from '../../model/loaded-dossier';

/** What a small map shows. */
export const INSET_KINDS: ReadonlySet<LayerKind> = new Set<LayerKind>([
  'ground',
  'country',
  'border',
]);

function ringsOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'Polygon') return geometry.coordinates;
  return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

const range = (values: readonly number[]): [least: number, most: number] =>
  values.reduce(
    ([least, most], v) => [Math.min(least, v), Math.max(most, v)] as [number, number],
    [Infinity, -Infinity],
  );

/** The extent of the two sides' countries; all of the dossier's where it holds no such shapes. */
export function sidesExtent(
  { layers, dossier }: Pick<DossierContents, 'layers' | 'dossier'>,
  data: LayerData,
  sides: readonly string[],
): Extent {
  const countries = layers.filter(({ kind }) => kind === 'country');
  const shapes = countries
    .flatMap(({ id }) => data.get(id)?.features ?? [])
    .filter(({ properties }) => sides.includes(String(properties?.country)));
  if (shapes.length === 0) return dossier.extent;
  const positions = shapes.flatMap(({ geometry }) => ringsOf(geometry).flat());
  const [west, east] = range(positions.map(([longitude = 0]) => longitude));
  const [south, north] = range(positions.map(([, latitude = 0]) => latitude));
  return [west, south, east, north];
}
