import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { greatestDepthMetres } from './depth';
import { indexLine } from './line-index';
import { away, densified, plane } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { wigglyLine } from './test-support/random';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
const border = indexLine([[at(-9000, 0), at(9000, 0)]]);

describe('the greatest distance of a line from others', () => {
  it('is at its farthest corner', () => {
    const road = [at(-3000, 200), at(-1000, 700), at(500, -1200), at(2000, 300)];
    expect(greatestDepthMetres(road, border)).toBeCloseTo(1200, 1);
    expect(greatestDepthMetres(road.toReversed(), border)).toBeCloseTo(1200, 1);
    expect(greatestDepthMetres([at(0, 40)], border)).toBeCloseTo(40, 1);
    expect(greatestDepthMetres([at(-5, 0), at(5, 0)], border)).toBeLessThan(0.01);
  });

  it('is found between two positions, where both lie on the lines', () => {
    const banks = indexLine([
      [at(-2000, 2000), at(-2000, -2000)],
      [at(2000, 2000), at(2000, -2000)],
    ]);
    for (const [from, to] of [
      [-2000, 2000],
      [-2000, 2500],
      [-1900, 2000],
    ] as const) {
      const found = greatestDepthMetres([at(from, 0), at(to, 0)], banks);
      expect(Math.abs(found - 2000)).toBeLessThan(0.25);
    }
    const exact = greatestDepthMetres([at(-1300, 0), at(2700, 0)], banks, 0.001);
    expect(Math.abs(exact - 2000)).toBeLessThan(0.01);
  });

  it('is that of GEOS for winding lines, to the tolerance', () => {
    for (const seed of [1, 2]) {
      const [line, road] = [
        wigglyLine(seed, 60, [45, 41], 0.01),
        wigglyLine(seed + 10, 60, [45.001, 41.01], 0.01),
      ];
      const project = plane([45.035, 41]);
      const shape = geos.line(line.map(project));
      const places = densified(road, 8).map(project);
      const expected = Math.max(
        ...places.map((place) => geos.distanceOf(shape, geos.point(place))),
      );
      for (const tolerance of [0.25, 20]) {
        const found = greatestDepthMetres(road, indexLine([line]), tolerance);
        expect(found - expected).toBeGreaterThan(-tolerance - 0.1);
        expect(found - expected).toBeLessThan(4.1);
      }
    }
  });
});
