import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { heldSimplified } from './held-simplified';
import { beforeMove, noteMoved } from './moved-line';
import { simplifyLine } from './simplify-line';
import { seeded, wigglyLine } from './test-support/random';

const LINE = wigglyLine(3, 60, [45, 41]);
const random = seeded(17);
const beside = ([x, y]: LonLat): LonLat => [x, y + 0.004 * random() - 0.002];

/** Some positions moved, taken out or put in at a place, known to be a move. */
function moved(line: LonLat[], at: number, taken: number, put: number): LonLat[] {
  const place = line[at] as LonLat;
  const course = line.toSpliced(at, taken, ...Array.from({ length: put }, () => beside(place)));
  noteMoved(course, line);
  return course;
}

describe('a simplified line that is held', () => {
  it('is the very same while the line is, for each tolerance', () => {
    const held = heldSimplified(LINE, 50);
    expect(held).toEqual(simplifyLine(LINE, 50));
    expect(heldSimplified(LINE, 50)).toBe(held);
    expect(heldSimplified(LINE, 100)).toEqual(simplifyLine(LINE, 100));
    expect(heldSimplified(LINE, 100).length).toBeLessThan(held.length);
  });

  it.each(
    [0, 1, 7, 20, 30, 40, 52, 58].flatMap((at) =>
      [
        [1, 1],
        [0, 1],
        [2, 0],
        [1, 3],
      ].map(([taken, put]) => [at, taken, put] as [number, number, number]),
    ),
  )('of a line that moved is that of the line anew: at %d, %d for %d', (at, taken, put) => {
    const line = structuredClone(LINE);
    for (const metres of [20, 60]) heldSimplified(line, metres);
    const course = moved(line, at, taken, put);
    for (const metres of [20, 60, 150])
      expect(heldSimplified(course, metres)).toEqual(simplifyLine(course, metres));
  });

  it('of a line that moved is known to have moved', () => {
    const line = structuredClone(LINE);
    const course = moved(line, 30, 1, 1);
    expect(beforeMove(heldSimplified(course, 20))?.line).toBe(heldSimplified(line, 20));
  });
});
