import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { latitudeReach, latitudeScale, longitudeReach, longitudeScale } from './degree-box';
import { meridionalRadiusMetres, RADIANS_PER_DEGREE } from './ellipsoid';
import { apart, away } from './test-support/geodesic-oracle';
import { seeded } from './test-support/random';

const random = seeded(11);
const places = Array.from({ length: 600 }, () => {
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

  it('are by the scale no farther apart along a parallel than by GeographicLib, and near it', () => {
    for (const latitude of [0, 30, 45, 60, 79])
      for (const degrees of [0.001, 0.1, 1]) {
        const metres = apart([0, latitude], [degrees, latitude]);
        const scale = longitudeScale(latitude, latitude, metres);
        expect((scale * degrees) / metres).toBeLessThan(1 + 1e-9);
        if (degrees < 1) expect((scale * degrees) / metres).toBeGreaterThan(0.9995);
      }
  });

  it('are by the scale no farther apart along a meridian, toward the equator too, and near it', () => {
    for (const latitude of [1, 41, -41, 80]) {
      const near = apart([0, latitude], [0, latitude + 0.01]);
      expect((latitudeScale(latitude, near) * 0.01) / near).toBeLessThan(1 + 1e-9);
      expect((latitudeScale(latitude, near) * 0.01) / near).toBeGreaterThan(0.99999);
    }
    for (const latitude of [30, -60]) {
      const far = apart([0, latitude], [0, latitude - Math.sign(latitude) * 5]);
      expect(latitudeScale(latitude, far) * 5).toBeLessThan(far);
    }
  });

  it('reach at least as far as GeographicLib goes at the equator and near a pole, and where nothing goes', () => {
    const north = away([0, 0], 0, 1000)[1];
    expect(latitudeReach(1000)).toBeGreaterThanOrEqual(north);
    expect(longitudeReach(0, 1000)).toBeGreaterThanOrEqual(away([0, 0], 90, 1000)[0]);
    for (const latitude of [70, -70])
      for (const azimuth of [45, 60, 75, 90, 105, 120, 135])
        expect(longitudeReach(latitude, 300_000)).toBeGreaterThan(
          away([0, latitude], azimuth, 300_000)[0],
        );
    expect(latitudeReach(0)).toBeGreaterThanOrEqual(0);
    expect(longitudeReach(41, 0)).toBeGreaterThanOrEqual(0);
  });

  it('have a scale that leaves something, near the poles and on long ways too', () => {
    for (const [closest, farthest, metres] of [
      [89, 89.9, 200_000],
      [75, 79, 5_000_000],
      [85, 88, 290_000],
    ] as const) {
      const scale = longitudeScale(closest, farthest, metres);
      expect(scale).toBeGreaterThan(0);
      expect(scale).toBeLessThanOrEqual(metres / longitudeReach(farthest, metres));
    }
  });

  it('reach little farther than GeographicLib goes east and north, away from the poles', () => {
    for (const { from, metres } of places) {
      if (metres > 20_000 || from[1] > 70) continue;
      const east = Math.abs(away(from, 90, metres)[0] - from[0]);
      const north = away(from, 0, metres)[1] - from[1];
      expect(longitudeReach(from[1], metres)).toBeLessThan(1.02 * east);
      expect(latitudeReach(metres)).toBeLessThan(1.012 * north);
    }
    expect(longitudeReach(89.95, 10)).toBe(180);
    expect(longitudeReach(-89.95, 10)).toBe(180);
  });

  it('are never longer along a meridian than GeographicLib has them, on either side of the equator', () => {
    for (const { from, metres } of places) {
      for (const bearing of [0, 180]) {
        const to = away(from, bearing, metres);
        const isOverPole = to[0] !== from[0];
        if (isOverPole || metres > 100_000) continue;
        const degree = metres / Math.abs(to[1] - from[1]);
        expect(latitudeScale(from[1], metres)).toBeLessThanOrEqual(degree * (1 + 1e-9));
        expect(latitudeScale(from[1], metres)).toBeGreaterThan(0.999 * degree);
        expect(latitudeScale(-from[1], metres)).toBe(latitudeScale(from[1], metres));
      }
    }
  });
});
