import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import type { MeasurementDefinition, Selection } from '../model/measurement';
import { indexLine } from './line-index';
import { linesNear, zoneOf } from './near-zone';
import { distanceToLines } from './nearest';
import { areaOfRing, away } from './test-support/geodesic-oracle';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
const border: Selection = { layer: 'border' };
const zone = (metres: number, ...lines: LonLat[][]) =>
  zoneOf(border, metres, { lines: (of) => (of === border ? lines : []) });

describe('the lines that a measurement counts what is near to', () => {
  const define = (definition: object) => definition as MeasurementDefinition;
  const [river, road]: Selection[] = [{ layer: 'river' }, { layer: 'road' }];

  it('are those of points, and each of those of lengths', () => {
    expect(linesNear(define({ kind: 'points-near-line', lines: river }))).toEqual([river]);
    const lines = [{ selection: river }, { selection: road }];
    expect(linesNear(define({ kind: 'length-near-line', lines }))).toEqual([river, road]);
  });

  it('are none for a measurement that counts nothing near a line', () => {
    expect(linesNear(define({ kind: 'line-length', lines: [{ selection: river }] }))).toEqual([]);
    expect(linesNear(define({ kind: 'points-to-line', lines: river }))).toEqual([]);
  });
});

describe('what is drawn of a zone', () => {
  it('is a polygon for each line that lies apart, with the area of a strip and its round ends', () => {
    const { type, coordinates } = zone(100, [at(0, 0), at(3000, 0)], [at(0, 900), at(0, 3000)]);
    expect([type, coordinates.length]).toEqual(['MultiPolygon', 2]);
    const areas = coordinates.map(([ring = []]) => areaOfRing(ring as LonLat[])).sort();
    for (const [n, length] of [2100, 3000].entries())
      expect((areas[n] ?? 0) / (200 * length + Math.PI * 100 ** 2)).toBeCloseTo(1, 3);
  });

  it('has the hole that a ring leaves, and closed rings', () => {
    const ring = [at(0, 0), at(2000, 0), at(2000, 2000), at(0, 2000), at(0, 0)];
    const [polygon = []] = zone(100, ring).coordinates;
    expect(polygon).toHaveLength(2);
    for (const each of polygon) expect(each.at(-1)).toEqual(each[0]);
  });

  it('leaves out bends of less than a hundredth of its width, and keeps greater ones', () => {
    const zigzag = (metres: number) =>
      Array.from({ length: 40 }, (_, n) => at(100 * n, n % 2 === 0 ? 0 : metres));
    const count = (metres: number) => zone(500, zigzag(metres)).coordinates.flat(2).length;
    expect(count(30) - count(2)).toBeGreaterThan(35);
    const line = zigzag(4);
    const index = indexLine([line]);
    for (const place of zone(500, line).coordinates.flat(2) as LonLat[])
      expect(Math.abs(distanceToLines(index, place) - 500)).toBeLessThan(6);
  });
});
