import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { measuredRing, measureFreely } from './free-measuring';
import { apart, areaOfRing } from './test-support/geodesic-oracle';

const [a, b, c, d]: [LonLat, LonLat, LonLat, LonLat] = [
  [45, 41],
  [45.02, 41],
  [45.02, 41.02],
  [45, 41.02],
];
const area = (...positions: LonLat[]) => ({ mode: 'area' as const, positions });
const distance = (...positions: LonLat[]) => ({ mode: 'distance' as never, positions });

describe('what a reader measures freely', () => {
  it('is a length along the shortest ways between the points', () => {
    const found = measureFreely(distance(a, b, c));
    expect(found.lengthMetres).toBeCloseTo(apart(a, b) + apart(b, c), 6);
    expect(found.areaSquareMetres).toBe(0);
    expect(measureFreely(distance(a, b, c, a)).areaSquareMetres).toBe(0);
    expect(measureFreely(distance(a))).toEqual({ lengthMetres: 0, areaSquareMetres: 0 });
    expect(measureFreely(distance())).toEqual({ lengthMetres: 0, areaSquareMetres: 0 });
  });

  it('is an area and the way around it, closed by the reader or not', () => {
    const around = apart(a, b) + apart(b, c) + apart(c, d) + apart(d, a);
    for (const positions of [
      [a, b, c, d],
      [a, b, c, d, [45, 41] as LonLat],
    ]) {
      const found = measureFreely(area(...positions));
      expect(found.lengthMetres).toBeCloseTo(around, 6);
      expect((found.areaSquareMetres ?? 0) / areaOfRing([a, b, c, d, a])).toBeCloseTo(1, 6);
    }
    expect(measureFreely(area(a, b, c)).areaSquareMetres).toBeGreaterThan(1e6);
  });

  it('is not closed by a last point on the parallel or the meridian of the first', () => {
    for (const last of [
      [44.99, 41],
      [45, 41.01],
    ] as LonLat[]) {
      const positions = [a, b, c, last];
      expect(measuredRing(area(...positions))).toEqual([...positions, a]);
      expect(measureFreely(area(...positions)).areaSquareMetres).toBeGreaterThan(1e6);
    }
  });

  it('is no area yet of two points', () => {
    for (const positions of [
      [a, b],
      [a, b, a],
    ]) {
      expect(measureFreely(area(...positions)).areaSquareMetres).toBe(0);
      expect(measuredRing(area(...positions))).toEqual(positions);
    }
    expect(measureFreely(area()).areaSquareMetres).toBe(0);
    expect(measureFreely(area(a)).areaSquareMetres).toBe(0);
  });

  it('has no area where its edges cross, but a length', () => {
    const found = measureFreely(area(a, c, b, d));
    expect(found.areaSquareMetres).toBeNull();
    expect(found.lengthMetres).toBeCloseTo(2 * apart(a, c) + 2 * apart(b, c), -2);
    expect(measureFreely(distance(a, c, b, d)).areaSquareMetres).toBe(0);
  });

  it('goes over the points themselves where nothing is closed', () => {
    const open = [a, b, c];
    expect(measuredRing({ mode: 'distance' as never, positions: open })).toBe(open);
    expect(measuredRing(area(...open))).toEqual([a, b, c, a]);
  });
});
