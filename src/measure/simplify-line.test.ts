import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { distanceToLines } from './nearest';
import { simplifyLine } from './simplify-line';
import { away } from './test-support/geodesic-oracle';
import { wigglyLine } from './test-support/random';
import { shippedLines } from './test-support/shipped';

describe('a simplified line', () => {
  it.each([1, 10, 50, 400])('stays within %d m of every position that it drops', (metres) => {
    for (const line of [wigglyLine(91, 1500, [44, 41], 0.004), ...shippedLines('border')]) {
      const simple = simplifyLine(line, metres);
      const index = indexLine([simple]);
      expect(simple.length).toBeLessThan(line.length);
      expect(simple.at(0)).toEqual(line.at(0));
      expect(simple.at(-1)).toEqual(line.at(-1));
      for (const position of line) {
        expect(distanceToLines(index, position)).toBeLessThan(metres * 1.001 + 0.01);
      }
    }
  });

  it('measures in metres and not in degrees', () => {
    const bump = (east: number, north: number): LonLat[] => [
      [45, 60],
      [45.001 + east, 60.001 + north],
      [45.002, 60.002],
    ];
    expect(simplifyLine(bump(0.0004, -0.0004), 20)).toHaveLength(3);
    expect(simplifyLine(bump(0.0001, -0.0001), 20)).toHaveLength(2);
    expect(
      simplifyLine(
        [
          [45, 60],
          [45.001, 60.0001],
          [45.002, 60],
        ],
        10,
      ),
    ).toHaveLength(3);
    expect(
      simplifyLine(
        [
          [45, 60],
          [45.0001, 60.001],
          [45, 60.002],
        ],
        10,
      ),
    ).toHaveLength(2);
  });

  it('drops a position up to the very metres beside its chord, whichever way that runs', () => {
    for (const latitude of [0, 60, -60]) {
      for (const azimuth of [0, 90, 45, 160, 250]) {
        const start: LonLat = [45, latitude];
        const middle = away(start, azimuth, 300);
        for (const side of [90, -90]) {
          const beside = away(middle, azimuth + side, 40);
          const line = [start, beside, away(start, azimuth, 1000)];
          expect(simplifyLine(line, 39.9)).toEqual(line);
          expect(simplifyLine(line, 40.1)).toEqual([line[0], line[2]]);
        }
      }
    }
  });

  it("measures from the chord's ends what lies before or after it", () => {
    const [start, end]: LonLat[] = [[45, 60], away([45, 60], 90, 1000)] as LonLat[];
    for (const spike of [away(start as LonLat, -90, 50), away(end as LonLat, 90, 50)]) {
      const line = [start, spike, end] as LonLat[];
      expect(simplifyLine(line, 49.9)).toEqual(line);
      expect(simplifyLine(line, 50.1)).toEqual([start, end]);
    }
  });

  it('measures a way out and back from the place where it starts and ends', () => {
    const home: LonLat = [45, 41];
    const line = [home, away(home, 30, 80), home];
    expect(simplifyLine(line, 79.9)).toEqual(line);
    expect(simplifyLine(line, 80.1)).toEqual([home, home]);
  });

  it('keeps the first of positions that lie equally far', () => {
    const line: LonLat[] = [
      [0, 0],
      [0.001, 0.001],
      [0.002, 0.001],
      [0.003, 0],
    ];
    expect(simplifyLine(line, 100)).toEqual([line[0], line[1], line[3]]);
  });

  it('keeps a closed ring closed, and lines of two positions or fewer as they are', () => {
    const ring: LonLat[] = [
      [45, 41],
      [45.1, 41],
      [45.1, 41.1],
      [45, 41.1],
      [45, 41],
    ];
    expect(simplifyLine(ring, 10)).toEqual(ring);
    expect(
      simplifyLine(
        [
          [45, 41],
          [46, 41],
        ],
        10,
      ),
    ).toEqual([
      [45, 41],
      [46, 41],
    ]);
    expect(simplifyLine([[45, 41]], 10)).toEqual([[45, 41]]);
    expect(simplifyLine([], 10)).toEqual([]);
  });
});
