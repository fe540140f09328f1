import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { distanceToLines } from './nearest';
import { chordsWithin, nearestChords } from './nearest-chords';
import { countedIndex } from './test-support/counted-index';
import { away, plane } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { wigglyLine } from './test-support/random';

const PLACES: [string, LonLat][] = [
  ['in the north', [45, 41]],
  ['across the equator', [20, 0.02]],
  ['in the south', [-70, -33]],
  ['near a pole', [15, 78]],
];
const DIRECTIONS = [0, 45, 90, 135, 180, 225, 270, 315];

/** A line around a place that runs in a direction, its positions some 100 m apart, with bends. */
function lineAt(seed: number, centre: LonLat, azimuth: number, count = 80): LonLat[] {
  return wigglyLine(seed, count, [0, 0], 0.004).map(([x, y]) => {
    const along = (x - 0.0012 * (count / 2)) * 83_000;
    return away(away(centre, azimuth, along), azimuth + 90, y * 83_000);
  });
}

/** By GEOS in the plane around a place between two lines. */
function byGeos(a: LonLat[], b: LonLat[], between: LonLat): number {
  const project = plane(between);
  return geos.distanceOf(geos.line(a.map(project)), geos.line(b.map(project)));
}

describe.each(PLACES)('the nearest two places of two lines, %s', (_, place) => {
  const cases = DIRECTIONS.map((azimuth, n) => {
    const other = away(place, azimuth, 6000);
    const lines: [LonLat[], LonLat[]] = [
      lineAt(n, place, azimuth + 60),
      lineAt(n + 20, other, azimuth + 100),
    ];
    const expected = byGeos(...lines, away(place, azimuth, 3000));
    const [first, second] = lines.map((line) => indexLine([line])) as [
      ReturnType<typeof indexLine>,
      ReturnType<typeof indexLine>,
    ];
    return { azimuth, expected, first, second };
  });

  it('are found within hardly more than their distance, and none within hardly less', () => {
    for (const { azimuth, expected, first, second } of cases) {
      const off = 0.02 + 1e-4 * expected;
      const found = chordsWithin(first, second, expected + off);
      expect(Math.abs((found?.metres ?? Number.NaN) - expected), `${azimuth}°`).toBeLessThan(off);
      const back = chordsWithin(second, first, expected + off);
      expect(Math.abs((back?.metres ?? Number.NaN) - expected), `${azimuth}°`).toBeLessThan(off);
      const places = [found?.from, found?.to, back?.to, back?.from] as LonLat[];
      const lines = [first, second, first, second];
      for (const [at, of] of lines.entries())
        expect(distanceToLines(of, places[at] as LonLat)).toBeLessThan(0.01);
      expect(chordsWithin(first, second, expected - off)).toBeNull();
      const without = nearestChords(first, second);
      expect(Math.abs(without.metres - expected)).toBeLessThan(off);
    }
  });

  it('are not sought where the boxes of both lie farther apart', () => {
    for (const azimuth of [0, 90, 180, 270]) {
      const across = (from: LonLat) =>
        [-3000, -1000, 0, 1000, 3000].map((metres) => away(from, azimuth + 90, metres));
      const [one, other] = [place, away(place, azimuth, 5000)].map((from) =>
        countedIndex(indexLine([across(from)])),
      ) as [ReturnType<typeof countedIndex>, ReturnType<typeof countedIndex>];
      expect(chordsWithin(one.index, other.index, 4900)).toBeNull();
      expect([azimuth, one.asked.ends, other.asked.ends]).toEqual([azimuth, 0, 0]);
      expect(chordsWithin(one.index, other.index, 5050)?.metres).toBeGreaterThan(4980);
    }
  });
});

describe('of two lines of thousands of chords', () => {
  const long = wigglyLine(30, 3000, [45, 41], 0.004);
  const beside = wigglyLine(31, 3000, [45.0005, 41.1], 0.004);

  const counted = () => {
    const [a, b] = [countedIndex(indexLine([long])), countedIndex(indexLine([beside]))];
    const total = (what: 'ends' | 'boxes') => a.asked[what] + b.asked[what];
    return { a: a.index, b: b.index, total };
  };

  it('the nearest places are found by looking at a few', () => {
    const { a, b, total } = counted();
    nearestChords(a, b);
    expect(total('ends')).toBeLessThan(5500);
    expect(total('boxes')).toBeLessThan(8600);
  });

  it('those within some metres are found by looking at fewer', () => {
    const { a, b, total } = counted();
    expect(chordsWithin(a, b, 20_000)?.metres).toBeLessThan(20_000);
    expect(total('ends')).toBeLessThan(1360);
    expect(total('boxes')).toBeLessThan(2100);
  });
});
