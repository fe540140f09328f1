import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { pointAlong } from './line-length';
import { distanceToLines, nearest } from './nearest';
import { apart, away, densified, plane } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { seeded, wigglyLine } from './test-support/random';
import { shippedLines } from './test-support/shipped';

/** GEOS in the azimuthal equidistant plane of the point, where distances from it are true. */
function oracleDistance(lines: LonLat[][], from: LonLat): number {
  const project = plane(from);
  const planar = lines.map((line) => densified(line, 200).map(project));
  return geos.distanceOf(geos.point([0, 0]), geos.lines(planar));
}

const lines: LonLat[][] = [
  wigglyLine(11, 900, [44.4, 41], 0.02),
  [
    [44.5, 41.4],
    [45.4, 41.9],
  ],
];

describe('the nearest place on lines', () => {
  it.each([0, 41, 65, -30])(
    'is as far as GEOS and GeographicLib have it at latitude %d',
    (latitude) => {
      const moved = lines.map((line) => line.map(([x, y]): LonLat => [x, y - 41 + latitude]));
      const index = indexLine(moved);
      const random = seeded(latitude);
      for (let count = 0; count < 40; count++) {
        const from: LonLat = [44.2 + 1.6 * random(), latitude - 0.4 + 1.6 * random()];
        const found = nearest(index, from);
        const expected = oracleDistance(moved, from);
        expect(Math.abs(found.distanceMetres - expected)).toBeLessThan(0.02 + 1e-6 * expected);
        expect(apart(from, found.position)).toBeCloseTo(found.distanceMetres, 6);
        const line = moved[found.line] as LonLat[];
        expect(apart(pointAlong(line, found.measureMetres), found.position)).toBeLessThan(1e-4);
        expect(distanceToLines(index, from)).toBeCloseTo(found.distanceMetres, 1);
      }
    },
  );

  it('is right for the shipped villages and border', () => {
    const border = shippedLines('border');
    const index = indexLine(border);
    for (const from of [
      [45.02, 41.09],
      [45.1, 40.9],
      [44.6, 40.2],
      [46, 39.5],
    ] as LonLat[]) {
      const expected = oracleDistance(border, from);
      expect(nearest(index, from).distanceMetres).toBeCloseTo(expected, 1);
    }
  });

  it('lies on the vertex, at the end or on the line itself where that is so', () => {
    const index = indexLine([
      [
        [45, 41],
        [45.01, 41],
        [45.01, 41.01],
      ],
    ]);
    const corner = nearest(index, [45.02, 40.99]);
    expect(corner.position).toEqual([45.01, 41]);
    const end = nearest(index, [45.01, 41.05]);
    expect(end).toMatchObject({ position: [45.01, 41.01], segment: 1, line: 0 });
    expect(nearest(index, [44.9, 41])).toMatchObject({
      line: 0,
      measureMetres: 0,
      position: [45, 41],
    });
    expect(nearest(index, [45.005, 41]).distanceMetres).toBeLessThan(1e-6);
  });

  it('does not miss a line that is nearer in metres but farther in degrees', () => {
    const point: LonLat = [20, 70];
    const east: LonLat[] = [away(point, 90, 900), away(point, 89, 1500)];
    const north: LonLat[] = [away(point, 0, 1000), away(point, 1, 1500)];
    expect(nearest(indexLine([north, east]), point).line).toBe(1);
    expect(nearest(indexLine([east, north]), point).distanceMetres).toBeCloseTo(900, 2);
  });

  it('serves points as lines of one position, and drops segments without length', () => {
    const index = indexLine([
      [[45, 41]],
      [
        [45.1, 41],
        [45.1, 41],
      ],
      [
        [46, 41],
        [46, 41],
        [46, 42],
      ],
    ]);
    expect(nearest(index, [45.001, 41])).toMatchObject({ line: 0, position: [45, 41] });
    expect(nearest(index, [45.09, 41])).toMatchObject({ line: 1, measureMetres: 0 });
    expect(nearest(index, [46.01, 41.5])).toMatchObject({ line: 2, segment: 1 });
  });
});
