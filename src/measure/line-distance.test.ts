import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { distanceBetween } from './line-distance';
import { indexLine } from './line-index';
import { nearest } from './nearest';
import { apart, away, densified, plane } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { wigglyLine } from './test-support/random';
import { shippedLines, shippedPolygons } from './test-support/shipped';

/** GEOS in a plane around the middle of the answer, where the answer's distance is true. */
function oracle(a: LonLat[][], b: LonLat[][], [x0, y0]: LonLat, [x1, y1]: LonLat): number {
  const project = plane([(x0 + x1) / 2, (y0 + y1) / 2]);
  const planar = (lines: LonLat[][]) =>
    geos.lines(lines.map((line) => densified(line, 500).map(project)));
  return geos.distanceOf(planar(a), planar(b));
}

function expectAsOracle(a: LonLat[][], b: LonLat[][]): void {
  const { distanceMetres, from, to } = distanceBetween(a, b);
  const expected = oracle(a, b, from, to);
  expect(Math.abs(distanceMetres - expected)).toBeLessThan(Math.max(0.05, 1e-5 * expected));
  expect(apart(from, to)).toBeCloseTo(distanceMetres, 6);
  expect(nearest(indexLine(a), from).distanceMetres).toBeLessThan(1e-3);
  expect(nearest(indexLine(b), to).distanceMetres).toBeLessThan(1e-3);
}

describe('the shortest distance between lines', () => {
  it('is that of GEOS for wiggly lines, either way round, near and far', () => {
    for (const north of [0.05, 0.3, 2]) {
      const a = [wigglyLine(61, 300, [45, 41], 0.006)];
      const b = [
        wigglyLine(62, 250, [45.02, 41 + north], 0.006),
        [
          [47, 43],
          [47.5, 43.2],
        ] as LonLat[],
      ];
      expectAsOracle(a, b);
      expectAsOracle(b, a);
      expect(distanceBetween(b, a).distanceMetres).toBeCloseTo(
        distanceBetween(a, b).distanceMetres,
        3,
      );
    }
  });

  it('is that of GEOS where many places of two lines are almost as near', () => {
    for (let seed = 100; seed < 125; seed++) {
      const a = wigglyLine(seed, 160, [45, 41], 0.003);
      const b = a.map(([x, y], at): LonLat => [x, y + 0.01 + 0.0005 * Math.sin(at * seed)]);
      expectAsOracle([a], [b]);
      expectAsOracle([b.toReversed()], [a]);
    }
  });

  it('is that of GEOS for the shipped pipeline, exclave, former oblast and sections', () => {
    const sections = shippedLines('sections');
    expectAsOracle(shippedLines('pipelines', ['p1472']), sections);
    expectAsOracle(shippedPolygons('exclaves', ['yukhari-askipara']).flat(), sections);
    expectAsOracle(shippedPolygons('karabakh', ['oblast-1991']).flat(), sections);
  });

  it('is found across open country where only the feet of ends count', () => {
    const a: LonLat[][] = [
      [
        [45, 41],
        [45.2, 41],
      ],
    ];
    const b: LonLat[][] = [
      [
        [45.1, 41.01],
        [45.1, 41.2],
      ],
    ];
    const { distanceMetres, from, to } = distanceBetween(a, b);
    expect(to).toEqual([45.1, 41.01]);
    expect(from[0]).toBeCloseTo(45.1, 6);
    expect(distanceMetres).toBeCloseTo(nearest(indexLine(a), [45.1, 41.01]).distanceMetres, 6);
  });

  it('is 0 where lines cross, touch or share a stretch, with the place', () => {
    const a: LonLat[][] = [
      [
        [45, 41],
        [45.02, 41.02],
      ],
    ];
    const cross = distanceBetween(a, [
      [
        [45, 41.02],
        [45.02, 41],
      ],
    ]);
    expect(cross.distanceMetres).toBe(0);
    expect(apart(cross.from, [45.01, 41.01])).toBeLessThan(1e-3);
    expect(
      distanceBetween(a, [
        [
          [45.02, 41.02],
          [46, 41],
        ],
      ]).distanceMetres,
    ).toBe(0);
    expect(
      distanceBetween(a, [
        [
          [45, 41],
          [45.02, 41.02],
        ],
      ]).distanceMetres,
    ).toBe(0);
  });

  it('serves points and indexes', () => {
    const point: LonLat = [45, 41];
    const other = away(point, 33, 12_345);
    expect(distanceBetween([[point]], [[other]]).distanceMetres).toBeCloseTo(12_345, 3);
    expect(distanceBetween(indexLine([[point]]), indexLine([[point]])).distanceMetres).toBe(0);
    expect(() => distanceBetween([], [[point]])).toThrow(RangeError);
  });
});
