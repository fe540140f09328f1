import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { CHORD_METRES, indexLine, segmentsWithin } from './line-index';
import { lineLengthMetres } from './line-length';
import { lengthOfLine } from './test-support/geodesic-oracle';
import { wigglyLine } from './test-support/random';

describe('an index of lines', () => {
  it('cuts long segments and keeps measures, lines and segments', () => {
    const lines: LonLat[][] = [
      [
        [45, 41],
        [45.1, 41.1],
        [45.1, 41.1],
        [45.2, 41],
      ],
      wigglyLine(1, 50, [46, 41]),
    ];
    const index = indexLine(lines);
    for (let chord = 0; chord < index.chordCount; chord++) {
      const [from = 0, to = 0] = index.measures.subarray(2 * chord, 2 * chord + 2);
      expect(to - from).toBeLessThanOrEqual(CHORD_METRES * 1.001);
      expect(to).toBeGreaterThan(from);
    }
    const last = index.lineOf.lastIndexOf(0);
    expect(index.segmentOf[last]).toBe(2);
    expect(index.measures[2 * last + 1]).toBeCloseTo(lineLengthMetres(lines[0] as LonLat[]), 6);
    expect(index.next[last]).toBe(-1);
    expect(index.previous[last + 1]).toBe(-1);
  });

  it('links the ends of a ring, and of lines of which one ends where one starts', () => {
    const ring = indexLine([
      [
        [45, 41],
        [45.001, 41],
        [45.001, 41.001],
        [45, 41],
      ],
    ]);
    expect([...ring.next]).toEqual([1, 2, 0]);
    expect([...ring.previous]).toEqual([2, 0, 1]);
    const chain = indexLine([
      [
        [45.001, 41],
        [45.002, 41],
      ],
      [
        [45, 41],
        [45.001, 41],
      ],
    ]);
    expect([...chain.next]).toEqual([-1, 0]);
    const fork = indexLine([
      [
        [45, 41],
        [45.001, 41],
      ],
      [
        [45.001, 41],
        [45.002, 41],
      ],
      [
        [45.001, 41],
        [45.002, 42],
      ],
    ]);
    expect(fork.next[0]).toBe(-1);
  });

  it('finds the chords within a box', () => {
    const index = indexLine([wigglyLine(5, 300, [44, 41])]);
    const box = [44.1, 40.9, 44.2, 41.1] as [number, number, number, number];
    const found = new Set(segmentsWithin(index, box));
    expect(found.size).toBeGreaterThan(50);
    for (let chord = 0; chord < index.chordCount; chord++) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = index.ends.subarray(4 * chord);
      const meets =
        Math.max(x0, x1) >= box[0] &&
        Math.min(x0, x1) <= box[2] &&
        Math.max(y0, y1) >= box[1] &&
        Math.min(y0, y1) <= box[3];
      expect(found.has(chord)).toBe(meets);
    }
  });

  it('refuses to index nothing', () => {
    expect(() => indexLine([])).toThrow(RangeError);
    expect(() => indexLine([[]])).toThrow(RangeError);
  });
});

describe('an index of lines', () => {
  it('has chords of equal steps where a segment is long, and none where one has no length', () => {
    const [a, b, c]: LonLat[] = [
      [45, 41],
      [45.02, 41.01],
      [45.021, 41.01],
    ];
    const { ends, segmentOf, lineOf, measures, chordCount } = indexLine([
      [a, a, b, b, c] as LonLat[],
      [c, c] as LonLat[],
    ]);
    // Some 2,000 m in five steps, 84 m in one, and a line without length.
    expect(chordCount).toBe(7);
    for (let step = 0; step < 5; step++) {
      const [x0, y0, x1, y1] = ends.subarray(4 * step, 4 * step + 4);
      expect([x0, y0, x1, y1]).toEqual(
        [45 + 0.004 * step, 41 + 0.002 * step, 45.004 + 0.004 * step, 41.002 + 0.002 * step].map(
          (degrees) => expect.closeTo(degrees, 10),
        ),
      );
    }
    expect([...ends.subarray(20)]).toEqual([
      ...(b ?? []),
      ...(c ?? []),
      ...(c ?? []),
      ...(c ?? []),
    ]);
    expect([...segmentOf]).toEqual([1, 1, 1, 1, 1, 3, 0]);
    expect([...lineOf]).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect([...measures.subarray(12)]).toEqual([0, 0]);
    expect(measures[10]).toBeCloseTo(lengthOfLine([a, b] as LonLat[]), 4);
  });

  it('is refused where no line has a position', () => {
    expect(() => indexLine([])).toThrow('there is no line to index');
    expect(() => indexLine([[]])).toThrow('there is no line to index');
    expect(indexLine([[], [[45, 41]]]).chordCount).toBe(1);
  });
});
