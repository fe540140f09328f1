import type { Feature, Geometry } from 'geojson';
import type { Measured, Part } from '../../model/measured';
import type { MeasurementDefinition } from '../../model/measurement';
import { measuredDates } from '../dates/measured-dates';

const HERE: Geometry = { type: 'Point', coordinates: [45, 41] };
const feature = (
  id: string,
  properties: Feature['properties'],
  geometry: Geometry = HERE,
): Feature => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});
const from = (valid_from: string) => ({ valid_from });
const until = (valid_until: string) => ({ valid_until });

/** A square of some 0.01 degrees beside a line, which runs along its west. */
const LAND: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [45, 41],
      [45.01, 41],
      [45.01, 41.01],
      [45, 41.01],
      [45, 41],
    ],
  ],
};
const LINE: Geometry = {
  type: 'LineString',
  coordinates: [
    [45, 40.9],
    [45, 41.1],
  ],
};

/** What has dates, and what has none, by layer. */
const WORLD: Record<string, Feature[]> = {
  river: [feature('main', {}, LINE)],
  'river-1950': [feature('main', until('1960'), LINE)],
  fences: [
    feature('old', { ...until('1950'), kind: 'wood' }),
    feature('young', { ...from('1980-06'), kind: 'wire' }),
    feature('plain', { kind: 'wood' }),
  ],
  roads: [feature('road', from('1930')), feature('lane', from('1930'))],
  wells: [feature('well', from('1970'))],
  held: [
    feature('north', { ...from('1992'), ...until('2020'), country: 'AA', control: 'BB' }, LAND),
    feature('south', { ...from('1993'), country: 'BB', control: 'AA' }, LAND),
  ],
  'held-1950': [feature('north', { country: 'AA', control: 'BB' }, LAND)],
};
export const data = new Map(
  Object.entries(WORLD).map(([id, features]) => [
    id,
    { type: 'FeatureCollection' as const, features },
  ]),
);

export const part = (id: string, value: number, features?: Part['features']): Part => ({
  id,
  value,
  unit: 'm',
  low: value - 1,
  high: value + 2,
  decidable: true,
  ...(features ? { features } : {}),
});
export const measured = (id: string, kind: string, parts: Part[], value: number | null = null) =>
  ({
    id,
    kind,
    total: 'none',
    value,
    parts,
    versions: [{ line: 'old', value: 1 }],
  }) as unknown as Measured;
export const declared = (definition: Record<string, unknown>) =>
  ({ id: 'it', published: [], versions: [], ...definition }) as unknown as MeasurementDefinition;

export const datesOf = (definition: Record<string, unknown>, parts: Part[] = []) => {
  const one = declared(definition);
  return measuredDates(one, [one], new Map([['it', measured('it', one.kind, parts)]]), data);
};
export const layer = (name: string) => ({ layer: name });
export const fence = (id: string) => part(id, 10, [{ layer: 'fences', id }]);
