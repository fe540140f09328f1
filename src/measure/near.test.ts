import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { lineLengthMetres, measureLine, pointAlong } from './line-length';
import { intervalsNear, lengthNearMetres } from './near';
import { distanceToLines } from './nearest';
import { away, densified, plane } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { wigglyLine } from './test-support/random';
import { shippedLines } from './test-support/shipped';

/** Metres of a route inside a buffer made by GEOS in a plane around the route's middle. */
function oracleLength(route: LonLat[], lines: LonLat[][], metres: number): number {
  const project = plane(route[route.length >> 1] as LonLat);
  const planar = (line: LonLat[]) => densified(line, 500).map(project);
  const band = geos.buffer(geos.lines(lines.map(planar)), metres);
  return geos.lengthOf(geos.intersection(geos.line(planar(route)), band));
}

const line = wigglyLine(41, 400, [45, 41], 0.004);
const route = wigglyLine(42, 300, [45.05, 41.003], 0.003);

describe('the length of a route near a line', () => {
  it.each([1, 10, 60, 500, 1000, 3000, 10_000])('is that in a buffer by GEOS at %d m', (metres) => {
    const found = lengthNearMetres(route, indexLine([line]), metres);
    const expected = oracleLength(route, [line], metres);
    expect(Math.abs(found - expected)).toBeLessThan(Math.max(0.5, 1e-4 * expected));
  });

  it.each([10, 60, 500, 2000, 10_000])(
    'is so for the shipped highway and sections at %d m',
    (metres) => {
      const [highway] = shippedLines('highway') as [LonLat[]];
      const sections = shippedLines('sections');
      const found = lengthNearMetres(highway, indexLine(sections), metres);
      const expected = oracleLength(highway, sections, metres);
      expect(Math.abs(found - expected)).toBeLessThan(Math.max(0.5, 1e-4 * expected));
    },
  );

  it('is what dense samples of the route find', () => {
    const index = indexLine([line]);
    const measures = measureLine(route);
    const intervals = intervalsNear(route, index, 300);
    expect(intervals.length).toBeGreaterThan(3);
    for (let at = 2; at < lineLengthMetres(route); at += 5) {
      const away = distanceToLines(index, pointAlong(route, at, measures));
      if (Math.abs(away - 300) < 0.01) continue;
      const within = intervals.some(
        ({ fromMetres, toMetres }) => at >= fromMetres && at <= toMetres,
      );
      expect(within).toBe(away < 300);
    }
    for (const { fromMetres, toMetres } of intervals) {
      for (const end of [fromMetres, toMetres]) {
        if (end === 0 || end > lineLengthMetres(route) - 1e-6) continue;
        expect(distanceToLines(index, pointAlong(route, end, measures))).toBeCloseTo(300, 2);
      }
    }
  });
});

describe('intervals near a line', () => {
  const start: LonLat = [45, 41];
  const east = (metres: number) => away(start, 90, metres);
  const road = [start, east(1000), east(1000), east(2000)];

  it('run from the edge of a disc to the other around a lone position', () => {
    const [interval, ...others] = intervalsNear(road, indexLine([[east(700)]]), 100);
    expect(others).toEqual([]);
    expect(interval?.fromMetres).toBeCloseTo(600, 1);
    expect(interval?.toMetres).toBeCloseTo(800, 1);
  });

  it('touch in one place or not at all beside a parallel line', () => {
    const beside = indexLine([[away(east(500), 0, 50), away(east(1500), 0, 50)]]);
    expect(intervalsNear(road, beside, 49)).toEqual([]);
    expect(lengthNearMetres(road, beside, 51)).toBeGreaterThan(1000);
    expect(lengthNearMetres(road, beside, 51)).toBeLessThan(1030);
  });

  it('hold the whole route on the line itself, and nothing far from it', () => {
    const all = intervalsNear(road, indexLine([road]), 1);
    expect(all).toHaveLength(1);
    expect(all[0]?.toMetres).toBeCloseTo(lineLengthMetres(road), 6);
    expect(intervalsNear(road, indexLine([[[46, 42]]]), 500)).toEqual([]);
    expect(intervalsNear([start], indexLine([road]), 500)).toEqual([]);
  });

  it('are exact on a segment far longer than the distance', () => {
    const long: LonLat[] = [
      [44, 41],
      [46, 41],
    ];
    const [interval] = intervalsNear(
      long,
      indexLine([
        [
          [45, 40.9],
          [45, 41.1],
        ],
      ]),
      10,
    );
    expect(interval && interval.toMetres - interval.fromMetres).toBeCloseTo(20, 3);
  });
});
