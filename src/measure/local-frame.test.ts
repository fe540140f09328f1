import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { localFrame, writeLonLat } from './local-frame';
import { apart, away, plane } from './test-support/geodesic-oracle';

const AZIMUTHS = Array.from({ length: 24 }, (_, at) => at * 15 + 1);

describe.each([0, 41, -41, 65])('a local frame at latitude %d', (latitude) => {
  const origin: LonLat = [45, latitude];
  const frame = localFrame(origin);

  it.each([100, 1000, 10_000, 15_000, 100_000])(
    'puts positions %d m off where GeographicLib has them',
    (metres) => {
      for (const azimuth of AZIMUTHS) {
        const [x, y] = frame.toMetres(away(origin, azimuth, metres));
        const radians = (azimuth * Math.PI) / 180;
        const off = Math.hypot(x - metres * Math.sin(radians), y - metres * Math.cos(radians));
        expect(off / metres).toBeLessThan(3e-7);
      }
    },
  );

  it('keeps distances between positions up to 15 km off to better than 1e-5', () => {
    for (const azimuth of AZIMUTHS) {
      for (const [metres, other] of [
        [15_000, 14_500],
        [10_000, 3000],
        [14_900, 15_000],
      ] as const) {
        const a = away(origin, azimuth, metres);
        const b = away(origin, azimuth + 4, other);
        const [ax, ay] = frame.toMetres(a);
        const [bx, by] = frame.toMetres(b);
        expect(Math.abs(Math.hypot(ax - bx, ay - by) / apart(a, b) - 1)).toBeLessThan(1e-5);
      }
    }
  });

  it('comes back to the position within a micrometre', () => {
    for (const azimuth of AZIMUTHS) {
      const position = away(origin, azimuth, 30_000);
      expect(apart(frame.toLonLat(frame.toMetres(position)), position)).toBeLessThan(1e-6);
    }
  });

  it('agrees with an azimuthal equidistant plane on signs and axes', () => {
    const project = plane(origin);
    const position: LonLat = [45.05, latitude + 0.03];
    const [x, y] = frame.toMetres(position);
    expect(x).toBeCloseTo(project(position)[0], 3);
    expect(y).toBeCloseTo(project(position)[1], 3);
  });
});

describe.each([0, 41, -41, 65])('a position some metres off at latitude %d', (latitude) => {
  it.each([0, 1, 900, 5000])('is where GeographicLib has it, %d m off', (metres) => {
    const out = new Float64Array(4).fill(7);
    for (const azimuth of AZIMUTHS) {
      const radians = (azimuth * Math.PI) / 180;
      const [x, y] = [metres * Math.sin(radians), metres * Math.cos(radians)];
      writeLonLat(45, latitude, x, y, out, 1);
      const found: LonLat = [out[1] as number, out[2] as number];
      expect(apart(found, away([45, latitude], azimuth, metres))).toBeLessThan(
        1e-6 + 3e-7 * metres,
      );
      expect([out[0], out[3]]).toEqual([7, 7]);
    }
  });
});
