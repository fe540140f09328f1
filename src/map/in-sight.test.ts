import { describe, expect, it } from 'vitest';
import type { Extent } from '../model/common';
import { pointInSight } from './in-sight';

const view: Extent = [0, 0, 10, 10];
const line = (...coordinates: number[][]) => ({ type: 'LineString' as const, coordinates });
const square = (west: number, south: number, size: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
});

describe('a point in sight', () => {
  it('is on a line where it comes nearest to the middle, though no vertex is in sight', () => {
    expect(pointInSight(line([-20, 5], [30, 5]), view)).toEqual([5, 5]);
    expect(pointInSight(line([-20, 9], [30, 9]), view)).toEqual([5, 9]);
  });

  it('stays in sight where a line only cuts a corner', () => {
    const [x, y] = pointInSight(line([8, 20], [20, 0]), view) ?? [];
    expect(x).toBeUndefined();
    expect(y).toBeUndefined();
    const [a = 0, b = 0] = pointInSight(line([8, 12], [12, 8]), view) ?? [];
    expect([a, b]).toEqual([10, 10]);
  });

  it('is an area’s centre, else on its edge, else the middle of what it fills', () => {
    expect(pointInSight(square(2, 2, 2), view)?.map((n) => Math.round(n * 1e9) / 1e9)).toEqual([
      3, 3,
    ]);
    expect(pointInSight(square(8, 8, 10), view)).toEqual([8, 8]);
    expect(pointInSight(square(-90, -90, 200), [-5, -5, 5, 5])).not.toBeNull();
    expect(pointInSight(square(-50, -90, 200), [-5, -5, 5, 5])).toEqual([0, 0]);
  });

  it('is none for what lies outside', () => {
    expect(pointInSight({ type: 'Point', coordinates: [11, 5] }, view)).toBeNull();
    expect(pointInSight(line([11, 0], [11, 10]), view)).toBeNull();
    expect(pointInSight(square(20, 20, 3), view)).toBeNull();
  });
});
