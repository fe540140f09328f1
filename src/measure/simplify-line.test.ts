import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { distanceToLines } from './nearest';
import { simplifyLine } from './simplify-line';
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
