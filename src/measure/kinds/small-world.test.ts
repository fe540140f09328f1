import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../model/common';
import type { Layer } from '../../model/layer';
import type { Measured } from '../../model/measured';
import type { MeasurementDefinition } from '../../model/measurement';
import { measureAll } from '../measure-all';
import { away } from '../test-support/geodesic-oracle';

/** Metres east and north of a place, as a position. */
const at = (east: number, north: number): LonLat => away(away([45, 41], 90, east), 0, north);
const feature = (id: string, geometry: Geometry, properties: Feature['properties'] = {}) => ({
  type: 'Feature' as const,
  id,
  properties,
  geometry,
});
/** Straight on the ground: a position every twentieth of the way. */
const path = (from: [number, number], to: [number, number]): Geometry => ({
  type: 'LineString',
  coordinates: Array.from({ length: 21 }, (_, step) =>
    at(from[0] + (step / 20) * (to[0] - from[0]), from[1] + (step / 20) * (to[1] - from[1])),
  ),
});
const square = (size: number): Geometry => ({
  type: 'Polygon',
  coordinates: [[at(0, 0), at(size, 0), at(size, size), at(0, size), at(0, 0)]],
});
const sides = { left: 'AA', right: 'BB' };

/** A river flows east; of it the stretch from 4 to 6 km is a section, its ends known to 300 m. */
const WORLD: Record<string, Feature[]> = {
  river: [feature('main', path([0, 0], [10_000, 0]), sides)],
  'old-river': [feature('main', path([0, 200], [10_000, 200]), sides)],
  'slanting-river': [feature('main', path([0, 1000], [10_000, 0]), sides)],
  sections: [feature('reach', path([4000, 0], [6000, 0]), { ends_accuracy_m: 300 })],
  places: [
    feature('mill', { type: 'Point', coordinates: at(5000, 500) }, { section: 'reach', height: 9 }),
    feature('weir', { type: 'Point', coordinates: at(6500, 0) }, { section: 'reach', height: 7 }),
    feature(
      'inn',
      { type: 'Point', coordinates: at(5000, -1010) },
      { section: 'reach', height: 8 },
    ),
  ],
  field: [feature('field', square(1000))],
  'old-field': [feature('field', square(1100))],
};
const data = new Map(
  Object.entries(WORLD).map(([id, features]): [string, FeatureCollection] => [
    id,
    { type: 'FeatureCollection', features },
  ]),
);
const layers = [...data.keys()].map((id) => ({ id, accuracyMetres: 10 })) as Layer[];
const version = (layer: string) => ({ line: layer, selection: { layer } });

function measure(definition: Record<string, unknown>): Measured {
  const whole = { id: 'it', published: [], ...definition } as unknown as MeasurementDefinition;
  const own = structuredClone(data);
  return measureAll({ layers, measurements: [whole] }, own).get('it') as Measured;
}
const rounded = ({ value, low, high }: { value: number; low: number; high: number }) =>
  [value, low, high].map(Math.round);

describe('in a small world', () => {
  it('an area reaches to what it was on an earlier version', () => {
    const areas = { layer: 'field' };
    const found = measure({
      kind: 'area',
      total: 'sum',
      unit: 'm2',
      areas,
      edges: [],
      versions: [version('old-field')],
    });
    expect(found.causes).toEqual(['accuracy', 'versions']);
    for (const each of [found, ...found.parts]) {
      expect((each.high ?? 0) / 1.21e6).toBeCloseTo(1, 3);
      expect((each.low ?? 0) / 980 ** 2).toBeCloseTo(1, 3);
    }
  });

  it('points are nearer or farther by their accuracy, on an earlier line, and past moved ends', () => {
    const { parts, causes } = measure({
      kind: 'points-to-line',
      total: 'none',
      unit: 'm',
      points: { layer: 'places' },
      lines: { layer: 'sections' },
      linkedBy: 'section',
      sides: { layer: 'river' },
      versions: [version('old-river')],
    });
    expect(parts.map(rounded)).toEqual([
      [500, 300, 520],
      [500, 200, 800],
      [1010, 990, 1210],
    ]);
    expect([...causes].sort()).toEqual(['ends', 'points', 'versions']);
    expect(parts.map(({ side, sideDecidable }) => [side, sideDecidable])).toEqual([
      ['AA', true],
      [undefined, false],
      ['BB', true],
    ]);
  });

  it('points are counted again with each moved, and on an earlier line', () => {
    const count = (distance: number, versions: unknown[]) =>
      measure({
        kind: 'points-near-line',
        total: 'count',
        unit: 'count',
        points: { layer: 'places' },
        lines: { layer: 'sections' },
        sides: { layer: 'river' },
        versions,
        distancesMetres: [distance],
        height: 'height',
        decidable: false,
      });
    expect(count(1020, [])).toMatchObject({ value: 3, low: 2, high: 3, causes: ['points'] });
    expect(count(1000, [])).toMatchObject({ value: 2, low: 2, high: 3, causes: ['points'] });
    expect(count(1100, [version('old-river')])).toMatchObject({
      value: 3,
      low: 2,
      high: 3,
      causes: ['versions'],
    });
    expect(count(490, [])).toMatchObject({ value: 0, low: 0, high: 2 });
  });

  it('a line deviates more where its ends lie farther out', () => {
    const found = measure({
      kind: 'line-deviation',
      total: 'maximum',
      unit: 'm',
      lines: { layer: 'sections' },
      along: { layer: 'river' },
      versions: [version('slanting-river')],
      sampleMetres: 5,
    });
    const without = measure({
      kind: 'line-deviation',
      total: 'maximum',
      unit: 'm',
      lines: { layer: 'sections' },
      versions: [version('slanting-river')],
      sampleMetres: 5,
    });
    expect(found.value).toBe(without.value);
    expect(found.causes).toContain('ends');
    expect(without.causes).toEqual(['accuracy']);
  });

  it('a distance keeps to the ends of a section, and moves with them', () => {
    const pair = {
      id: 'weir',
      from: { layer: 'places', ids: ['weir'] },
      to: { layer: 'sections' },
      along: { layer: 'river' },
    };
    const found = measure({
      kind: 'distance',
      total: 'minimum',
      unit: 'm',
      pairs: [{ ...pair, versions: [] }],
    });
    expect(rounded(found as never)).toEqual([500, 200, 800]);
    expect([found.causes, found.decidable]).toEqual([['ends'], false]);
  });

  it('a line’s length takes the extremes of its ends, which the whole line bounds', () => {
    const found = measure({
      kind: 'line-length',
      total: 'sum',
      unit: 'm',
      lines: { layer: 'sections' },
      versions: [version('old-river')],
    });
    expect(rounded(found as never)).toEqual([2000, 1400, 2600]);
  });
});
