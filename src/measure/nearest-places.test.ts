import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { lineLengthMetres, measureLine } from './line-length';
import { nearest } from './nearest';
import { apart, away } from './test-support/geodesic-oracle';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
const line = (...places: [number, number][]) => places.map(([east, north]) => at(east, north));

/** A road of 3,000 m that turns north after 2,000 m, and a path beside it. */
const road = line([0, 0], [600, 0], [2000, 0], [2000, 1000]);
const path = line([0, -500], [3000, -500]);
const index = indexLine([road, path]);

describe('the place on lines that is nearest to a point', () => {
  it.each([
    [1234, 60, [1234, 0], 0, 1, 1234],
    [300, 10, [300, 0], 0, 0, 300],
    [2050, 700, [2000, 700], 0, 2, 2700],
    [-30, 40, [0, 0], 0, 0, 0],
    [2030, 1040, [2000, 1000], 0, 2, 3000],
    [2200, -400, [2200, -500], 1, 0, 2200],
    [3300, -900, [3000, -500], 1, 0, 3000],
  ] as [number, number, [number, number], number, number, number][])(
    '%d m east and %d m north lies where the plane has it, so far along its line',
    (east, north, place, onLine, segment, measure) => {
      const found = nearest(index, at(east, north));
      expect(apart(found.position, at(...place))).toBeLessThan(0.001);
      expect([found.line, found.segment]).toEqual([onLine, segment]);
      expect(found.measureMetres).toBeCloseTo(measure, 3);
      expect(found.distanceMetres).toBeCloseTo(Math.hypot(east - place[0], north - place[1]), 3);
    },
  );

  it('at a position of the line is as far along as that, to the last digit', () => {
    const measures = measureLine(road);
    expect(nearest(index, at(2030, 1040)).measureMetres).toBe(lineLengthMetres(road));
    for (const [place, position] of road.entries())
      expect(nearest(index, position)).toMatchObject({
        distanceMetres: 0,
        position,
        measureMetres: measures[place],
      });
  });

  it('is as far off as the geodesic, however far that is', () => {
    for (const latitude of [0, 41, -65])
      for (const metres of [100, 1990, 2010, 30_000, 400_000]) {
        const stone: LonLat = [45, latitude];
        const point = away(stone, 50, metres);
        const { distanceMetres } = nearest(indexLine([[stone]]), point);
        expect(Math.abs(distanceMetres - metres)).toBeLessThan(1e-6);
      }
  });
});
