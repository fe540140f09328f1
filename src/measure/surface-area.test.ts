import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { geodesicAreaSquareMetres } from './ellipsoid';
import { areaSquareMetres, signedRingAreaSquareMetres } from './surface-area';
import { areaOfRing } from './test-support/geodesic-oracle';
import { shippedPolygons } from './test-support/shipped';

describe('the area of a polygon', () => {
  it('is that of GeographicLib where edges straight in degrees are cut into short geodesics', () => {
    const rings: LonLat[][] = [
      [
        [45, 41],
        [45.01, 41],
        [45.01, 41.01],
        [45, 41.01],
        [45, 41],
      ],
      [
        [43, 38.8],
        [46.6, 39],
        [47, 41.3],
        [44, 42],
        [43, 38.8],
      ],
      [
        [45, -65],
        [46, -65.2],
        [45.5, -64],
        [45, -65],
      ],
      [
        [45, -1],
        [46, -1],
        [46, 1],
        [45, -1],
      ],
    ];
    for (const ring of rings) {
      expect(Math.abs(areaSquareMetres([ring]) / areaOfRing(ring) - 1)).toBeLessThan(1e-7);
    }
  });

  it.each(['control-differences', 'exclaves', 'karabakh', 'countries'])(
    'is that of GeographicLib to 0.01 % for the shipped layer %s as it stands',
    (layer) => {
      const polygons = shippedPolygons(layer);
      expect(polygons.length).toBeGreaterThan(0);
      for (const polygon of polygons) {
        expect(
          Math.abs(areaSquareMetres(polygon) / geodesicAreaSquareMetres(polygon) - 1),
        ).toBeLessThan(1e-4);
      }
    },
  );

  it('is that of GeographicLib for edges over several degrees of latitude, to a millionth', () => {
    const tall: LonLat[] = [
      [45, 38],
      [45.6, 45.5],
      [44.7, 41.2],
      [45, 38],
    ];
    expect(areaSquareMetres([tall]) / areaOfRing(tall, 2000)).toBeCloseTo(1, 6);
  });

  it('takes holes off, and has the sign of the winding ring by ring', () => {
    const outer: LonLat[] = [
      [45, 41],
      [45.1, 41],
      [45.1, 41.1],
      [45, 41.1],
      [45, 41],
    ];
    const hole: LonLat[] = [
      [45.02, 41.02],
      [45.04, 41.02],
      [45.04, 41.04],
      [45.02, 41.02],
    ];
    expect(areaSquareMetres([outer, hole])).toBeCloseTo(
      areaOfRing(outer, 20) - areaOfRing(hole, 20),
      0,
    );
    expect(areaSquareMetres([outer, hole.toReversed()])).toBeCloseTo(
      areaSquareMetres([outer, hole]),
      4,
    );
    expect(signedRingAreaSquareMetres(outer)).toBeGreaterThan(0);
    expect(signedRingAreaSquareMetres(outer.toReversed())).toBeLessThan(0);
    expect(signedRingAreaSquareMetres(outer.slice(0, -1))).toBe(signedRingAreaSquareMetres(outer));
  });
});
