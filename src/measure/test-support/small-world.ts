import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { LonLat } from '../../model/common';
import type { Layer } from '../../model/layer';
import type { Measured } from '../../model/measured';
import type { MeasurementDefinition } from '../../model/measurement';
import { measureAll } from '../measure-all';
import { away } from './geodesic-oracle';

type Place = [east: number, north: number];

/** Metres east and north of a place, as a position. */
export const at = (east: number, north: number): LonLat => away(away([45, 41], 90, east), 0, north);

export const feature = (
  id: string,
  geometry: Geometry,
  properties: Feature['properties'] = {},
): Feature => ({ type: 'Feature', id, properties, geometry });

/** Straight on the ground from place to place: a position every twentieth of the way. */
export const path = (...places: Place[]): Geometry => ({
  type: 'LineString',
  coordinates: straight(places),
});

export const straight = (places: readonly Place[]): LonLat[] =>
  places.flatMap(([east, north], n) => {
    const [fromEast, fromNorth] = places[n - 1] ?? [east, north];
    const count = n === 0 ? 1 : 20;
    return Array.from({ length: count }, (_, step) => {
      const share = (step + 1) / count;
      return at(fromEast + share * (east - fromEast), fromNorth + share * (north - fromNorth));
    });
  });

/** The ring of a rectangle, counter-clockwise from its south-west. */
export const ring = (west: number, south: number, east: number, north: number): LonLat[] =>
  straight([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]);

export const rectangle = (...sides: [number, number, number, number]): Geometry => ({
  type: 'Polygon',
  coordinates: [ring(...sides)],
});

export const dataOf = (
  world: Readonly<Record<string, Feature[]>>,
): Map<string, FeatureCollection> =>
  new Map(
    Object.entries(world).map(([id, features]) => [id, { type: 'FeatureCollection', features }]),
  );

/** Measures in worlds of which every layer is known to 10 m. */
export const measuring =
  (world: Readonly<Record<string, Feature[]>>) =>
  (...definitions: Record<string, unknown>[]): Measured => {
    const layers = Object.keys(world).map((id) => ({ id, accuracyMetres: 10 })) as Layer[];
    const measurements = definitions.map((definition, n) => ({
      id: n === definitions.length - 1 ? 'it' : `it-${n}`,
      published: [],
      versions: [],
      ...definition,
    })) as unknown as MeasurementDefinition[];
    // New objects, so that nothing serves which is held for those of another test.
    const data = structuredClone(dataOf(world));
    return measureAll({ layers, measurements }, data).get('it') as Measured;
  };

interface Ends {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** Value, low and high in whole metres. */
export const rounded = ({ value, low, high }: Ends): number[] =>
  [value, low, high].map((each) => Math.round(each ?? Number.NaN));

/**
 * How far value, low and high are off, in thousandths: meridians run together to the north, so that
 * a kilometre is shorter there by a seventh of one.
 */
export const offBy = ({ value, low, high }: Ends, expected: [number, number, number]): number[] =>
  [value, low, high].map(
    // Without the sign of a 0.
    (each, n) => Math.round(1e3 * ((each ?? Number.NaN) / (expected[n] as number) - 1)) + 0,
  );
