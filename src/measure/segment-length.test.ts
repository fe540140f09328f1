import { expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { fractionAtMetres, segmentLengthMetres } from './segment-length';
import { lengthOfLine } from './test-support/geodesic-oracle';

it('is the sum of short geodesics on both sides of the change of rule', () => {
  for (const degrees of [1e-7, 1e-4, 0.0019, 0.0021, 0.5, 5]) {
    for (const [dx, dy] of [
      [1, 0],
      [0, 1],
      [1, 1],
      [-3, 1],
    ] as const) {
      const to: LonLat = [45 + dx * degrees, 41 + dy * degrees];
      const expected = lengthOfLine([[45, 41], to]);
      expect(Math.abs(segmentLengthMetres(45, 41, ...to) - expected)).toBeLessThan(
        1e-6 + 1e-7 * expected,
      );
    }
  }
});

it('finds the fraction at a length', () => {
  const length = segmentLengthMetres(45, 41, 47, 44);
  for (const part of [0, 0.25, 0.5, 1]) {
    const t = fractionAtMetres([45, 41], [47, 44], length, part * length);
    expect(segmentLengthMetres(45, 41, 45 + 2 * t, 41 + 3 * t)).toBeCloseTo(part * length, 4);
  }
  expect(fractionAtMetres([45, 41], [45, 41], 0, 5)).toBe(0);
});
