import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import {
  differenceArea,
  regionAreaSquareMetres,
  regionOf,
  unionArea,
  unionRegions,
} from './region';
import { areaSquareMetres } from './surface-area';
import * as geos from './test-support/geos';
import { shippedPolygons } from './test-support/shipped';

const box = (west: number, south: number, east: number, north: number): LonLat[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];

describe('regions', () => {
  it('have the area of their polygons, whatever the winding', () => {
    const holed = [box(45, 41, 45.1, 41.1), box(45.02, 41.02, 45.04, 41.04)];
    expect(regionAreaSquareMetres(regionOf([holed]))).toBeCloseTo(areaSquareMetres(holed), 3);
    const turned = holed.map((ring) => ring.toReversed());
    expect(regionAreaSquareMetres(regionOf([turned]))).toBeCloseTo(areaSquareMetres(holed), 3);
  });

  it('combine as sets: union, difference and intersection add up', () => {
    const a = regionOf([[box(45, 41, 45.1, 41.1)]]);
    const b = regionOf([[box(45.05, 41.05, 45.2, 41.2)]]);
    const both = areaSquareMetres([box(45.05, 41.05, 45.1, 41.1)]);
    expect(differenceArea(a, b)).toBeCloseTo(regionAreaSquareMetres(a) - both, 0);
    expect(unionArea(a, b)).toBeCloseTo(regionAreaSquareMetres(a) + differenceArea(b, a), 0);
    expect(differenceArea(a, [])).toBeCloseTo(regionAreaSquareMetres(a), 0);
    expect(regionAreaSquareMetres(unionRegions([...a, ...a]))).toBeCloseTo(
      regionAreaSquareMetres(a),
      0,
    );
  });

  it('combine shipped polygons as GEOS does', () => {
    const [now, then] = ['control-differences', 'changed-areas-2024-03'].map((layer) =>
      shippedPolygons(layer, ['baghanis-ayrum', 'lower-askipara', 'kheirimly', 'gizilhajili']),
    ) as [LonLat[][][], LonLat[][][]];
    const [a, b] = [now, then].map((coordinates) =>
      geos.shape({ type: 'MultiPolygon', coordinates }),
    ) as [number, number];
    const collected = (of: number): LonLat[][][] => {
      const geometry = geos.geometryOf(of);
      if (geometry.type === 'Polygon') return [geometry.coordinates as LonLat[][]];
      return geometry.type === 'MultiPolygon' ? (geometry.coordinates as LonLat[][][]) : [];
    };
    const area = (of: number) =>
      collected(of).reduce((sum, rings) => sum + areaSquareMetres(rings), 0);
    const tolerance = (expected: number) => Math.max(30, 1e-4 * expected);
    for (const [found, expected] of [
      [unionArea(regionOf(now), regionOf(then)), area(geos.union(a, b))],
      [differenceArea(regionOf(now), regionOf(then)), area(geos.difference(a, b))],
      [differenceArea(regionOf(then), regionOf(now)), area(geos.difference(b, a))],
    ] as const) {
      expect(expected).toBeGreaterThan(0);
      expect(Math.abs(found - expected)).toBeLessThan(tolerance(expected));
    }
  });
});
