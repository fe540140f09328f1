import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { distanceBetween, distanceWithin } from './line-distance';
import { indexLine } from './line-index';
import { chordsWithin, nearestChords } from './nearest-chords';
import { apart, densified, plane } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { seeded, wigglyLine } from './test-support/random';

/** By GEOS in the plane around the middle of an answer. */
function byGeos(a: LonLat[], b: LonLat[], from: LonLat, to: LonLat): number {
  const project = plane([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
  const planar = (line: LonLat[]) => geos.line(densified(line, 500).map(project));
  return geos.distanceOf(planar(a), planar(b));
}

/** Two short lines some kilometres apart around a place, in either order of their longitudes. */
function pair(seed: number, [x, y]: LonLat): [LonLat[], LonLat[]] {
  const random = seeded(seed);
  const [east, north] = [0.12 * random() - 0.06, 0.12 * random() - 0.06];
  const turned = (line: LonLat[]) => (random() < 0.5 ? line : line.toReversed());
  const upright = (line: LonLat[]): LonLat[] =>
    random() < 0.5 ? line : line.map(([a, b]) => [x + (b - y), y + (a - x)]);
  return [
    turned(upright(wigglyLine(seed, 12 + Math.floor(30 * random()), [x, y], 0.01))),
    turned(upright(wigglyLine(seed + 500, 30, [x + east, y + north], 0.01))),
  ];
}

describe('the two nearest places of two lines', () => {
  it.each([
    ['in the north', [45, 41]],
    ['on both sides of the equator', [20, -0.01]],
    ['in the south', [-70, -33]],
    ['near a pole', [15, 78]],
  ] as [string, LonLat][])('are as far apart as GEOS has them, %s', (_, place) => {
    for (let seed = 1; seed <= 12; seed++) {
      const [a, b] = pair(seed, place);
      const [first, second] = [indexLine([a]), indexLine([b])];
      const { metres, from, to } = nearestChords(first, second);
      const expected = byGeos(a, b, from, to);
      const given = JSON.stringify({ a, b });
      expect(Math.abs(metres - expected), given).toBeLessThan(0.02 + 1e-5 * expected);
      expect(Math.abs(apart(from, to) - metres), given).toBeLessThan(0.02 + 1e-5 * expected);
      const back = nearestChords(second, first);
      expect(Math.abs(back.metres - metres), given).toBeLessThan(0.01 + 1e-5 * expected);
    }
  });

  it('are one place where the lines meet', () => {
    const cross = nearestChords(
      indexLine([
        [
          [45, 41],
          [45.004, 41.004],
        ],
      ]),
      indexLine([
        [
          [45, 41.004],
          [45.004, 41],
        ],
      ]),
    );
    expect(cross.metres).toBe(0);
    expect(cross.to).toEqual(cross.from);
    expect(apart(cross.from, [45.002, 41.002])).toBeLessThan(0.001);
  });
});

describe('the distance of two lines within some metres', () => {
  const a = indexLine([
    [
      [45, 41],
      [45.01, 41],
    ],
  ]);
  const b = indexLine([
    [
      [45.004, 41.001],
      [45.006, 41.002],
    ],
  ]);
  const { distanceMetres, from, to } = distanceBetween(a, b);

  it('is that without a limit where that is less, and else none', () => {
    expect(distanceMetres).toBeCloseTo(apart([45.004, 41], [45.004, 41.001]), 3);
    for (const metres of [distanceMetres + 1e-3, 200, 1e6]) {
      const found = distanceWithin(a, b, metres);
      expect(found?.distanceMetres).toBeCloseTo(distanceMetres, 6);
      expect([found?.from, found?.to]).toEqual([from, to]);
      expect(chordsWithin(a, b, metres)?.metres).toBeCloseTo(distanceMetres, 1);
    }
    for (const metres of [distanceMetres, distanceMetres - 1e-3, 1, 0]) {
      expect(distanceWithin(a, b, metres)).toBeNull();
      expect(chordsWithin(a, b, metres - 0.01)).toBeNull();
    }
  });

  it('is 0 at the first place along the first line where they meet', () => {
    const zigzag = indexLine([
      [
        [45.008, 41.01],
        [45.008, 40.99],
        [45.003, 40.99],
        [45.003, 41.01],
      ],
    ]);
    const found = distanceWithin(a, zigzag, 50);
    expect(found?.distanceMetres).toBe(0);
    expect(apart(found?.from as LonLat, [45.003, 41])).toBeLessThan(0.01);
    expect(found?.to).toEqual(found?.from);
    expect(distanceBetween(a, zigzag)).toEqual(found);
    const onOneChord = indexLine([
      [
        [45.0005, 41.01],
        [45.0005, 40.99],
        [45.0003, 40.99],
        [45.0003, 41.01],
      ],
    ]);
    const { from: first } = distanceBetween(a, onOneChord);
    expect(apart(first, [45.0003, 41])).toBeLessThan(0.01);
  });
});
