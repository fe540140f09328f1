import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { bufferLines } from './buffer-line';
import { indexLine } from './line-index';
import { distanceToLines } from './nearest';
import { regionAreaSquareMetres } from './region';
import { areaOfRing, densified, plane } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { wigglyLine } from './test-support/random';
import { shippedLines } from './test-support/shipped';

/** Area of a buffer by GEOS, in the plane around the line's middle. */
function oracleArea(lines: LonLat[][], centre: LonLat, metres: number): number {
  const planar = lines.map((line) => densified(line, 500).map(plane(centre)));
  return geos.areaOf(geos.buffer(geos.lines(planar), metres));
}

describe('the buffer of a line', () => {
  it.each([1, 50, 250, 3000])('has the area that GEOS gives at %d m', (metres) => {
    const line = wigglyLine(81, 200, [45, 41], 0.004);
    const found = regionAreaSquareMetres(bufferLines([line], metres));
    expect(found / oracleArea([line], line[100] as LonLat, metres)).toBeCloseTo(1, 3.5);
  });

  it('has it for the shipped sections together', () => {
    const sections = shippedLines('sections');
    const found = regionAreaSquareMetres(bufferLines(sections, 60));
    expect(found / oracleArea(sections, [45.05, 41.05], 60)).toBeCloseTo(1, 3.5);
  });

  it('has its edge everywhere at the distance, along a line of many frames too', () => {
    const line = [...wigglyLine(82, 500, [44, 41], 0.01), [45.6, 41.3] as LonLat];
    const index = indexLine([line]);
    const edge = bufferLines([line], 400).flat();
    expect(edge.length).toBeGreaterThan(500);
    for (const place of edge)
      expect(Math.abs(distanceToLines(index, place) - 400)).toBeLessThan(0.02);
  });

  it('has it along segments of many kilometres, which bend in a frame', () => {
    const line: LonLat[] = [
      [45, 41],
      [45.2, 41],
      [45.2, 41.01],
      [45.4, 41],
    ];
    const index = indexLine([line]);
    const edge = bufferLines([line], 400).flat();
    for (const place of edge)
      expect(Math.abs(distanceToLines(index, place) - 400)).toBeLessThan(0.02);
  });

  it('is a disc around a lone position, and nothing at no distance', () => {
    const disc = bufferLines([[[45, 41]]], 100);
    expect(disc).toHaveLength(1);
    expect(areaOfRing(disc[0] as LonLat[]) / (Math.PI * 100 * 100)).toBeCloseTo(1, 2);
    expect(regionAreaSquareMetres(disc) / (Math.PI * 100 * 100)).toBeCloseTo(1, 3.5);
    expect(
      bufferLines(
        [
          [
            [45, 41],
            [45.1, 41],
          ],
        ],
        0,
      ),
    ).toEqual([]);
  });

  it('around a ring leaves a hole', () => {
    const ring: LonLat[] = [
      [45, 41],
      [45.1, 41],
      [45.1, 41.1],
      [45, 41.1],
      [45, 41],
    ];
    expect(bufferLines([ring], 100)).toHaveLength(2);
  });
});
