import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { latitudeReach, longitudeReach, longitudeScale } from './degree-box';
import { meridionalRadiusMetres, RADIANS_PER_DEGREE } from './ellipsoid';
import { apart, away } from './test-support/geodesic-oracle';
import { seeded } from './test-support/random';

const random = seeded(11);
const places = Array.from({ length: 2000 }, () => {
  const from: LonLat = [0, 84 * random()];
  const metres = 10 ** (1 + 5.3 * random());
  return { from, metres, to: away(from, 360 * random(), metres) };
});

describe('degrees and metres', () => {
  it('reach as far in longitude and latitude as GeographicLib goes', () => {
    for (const { from, to, metres } of places) {
      expect(Math.abs(to[0] - from[0])).toBeLessThanOrEqual(longitudeReach(from[1], metres));
      expect(Math.abs(to[1] - from[1])).toBeLessThanOrEqual(latitudeReach(metres));
    }
  });

  it('are never farther apart by their scales than by GeographicLib, and near it by little', () => {
    for (const { from, to } of places) {
      if (to[1] < 0) continue;
      const [least, most] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
      const metres = apart(from, to);
      const east = Math.abs(to[0] - from[0]) * longitudeScale(least, most, metres);
      const north = (most - least) * meridionalRadiusMetres(least) * RADIANS_PER_DEGREE;
      const bound = Math.hypot(east, north);
      expect(bound).toBeLessThanOrEqual(metres * (1 + 1e-9));
      if (metres < 20_000 && most < 70) expect(bound).toBeGreaterThan(0.985 * metres);
    }
  });
});
