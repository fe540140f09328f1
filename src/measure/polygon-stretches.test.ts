import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexOfLine } from './changed-index';
import { indexLine } from './line-index';
import { noteMoved } from './moved-line';
import { chordsThatMoved, linesOfEdges, stretchesByLine, stretchesOf } from './polygon-stretches';
import { away } from './test-support/geodesic-oracle';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
/** Positions every 100 m along the way round a square of 400 m: sixteen edges, four on each side. */
const square = (): LonLat[] =>
  Array.from({ length: 17 }, (_, n) => {
    const along = 100 * (n % 4);
    const side = (n >> 2) % 4;
    if (side === 0) return at(along, 0);
    if (side === 1) return at(400, along);
    return side === 2 ? at(400 - along, 400) : at(0, 400 - along);
  });
const line = (...places: [number, number][]) => ({
  index: indexLine([places.map(([east, north]) => at(east, north))]),
  metres: 9,
});
const SOUTH: [number, number][] = [
  [-300, 0],
  [700, 0],
];
const found = (rings: LonLat[][], ...lines: ReturnType<typeof line>[]) =>
  linesOfEdges(rings, lines).map((each) => [...each]);
const times = (count: number, value: number) => Array.from({ length: count }, () => value);

describe('the line on which an edge of a polygon lies', () => {
  it('is within two metres of its ends and its middle', () => {
    expect(found([square()], line(...SOUTH))).toEqual([[...times(4, 0), ...times(12, 1)]]);
    for (const [off, count] of [
      [1.99, 4],
      [2.01, 0],
    ] as const) {
      const beside = line([-300, off], [700, off]);
      expect(found([square()], beside)[0]?.filter((each) => each === 0)).toHaveLength(count);
    }
  });

  it('is none where the line runs through one end, or both, or leaves the middle', () => {
    expect(found([square()], line([100, -300], [100, -1], [100, 200]))[0]).not.toContain(0);
    expect(found([square()], line([100, 0], [150, -30], [200, 0]))[0]).not.toContain(0);
    expect(found([square()], line([100, 0], [150, 0], [150, -50]))[0]).not.toContain(0);
    expect(found([square()], line([150, -50], [150, 0], [200, 0]))[0]).not.toContain(0);
  });

  it('is the nearest of several, and the first of equals', () => {
    const [near, farther] = [line([-300, 0.5], [700, 0.5]), line([-300, -1.5], [700, -1.5])];
    expect(found([square()], farther, near)[0]?.slice(0, 4)).toEqual(times(4, 1));
    expect(found([square()], near, farther)[0]?.slice(0, 4)).toEqual(times(4, 0));
    expect(found([square()], line(...SOUTH), line(...SOUTH))[0]?.slice(0, 4)).toEqual(times(4, 0));
  });
});

describe('the edges of a polygon as lines', () => {
  it('run on while they lie on one line, each ring for itself', () => {
    const ring = square();
    const [south, others] = stretchesByLine([ring, ring], [line(...SOUTH)]);
    expect(south).toEqual([ring.slice(0, 5), ring.slice(0, 5)]);
    expect(others).toEqual([ring.slice(4), ring.slice(4)]);
  });

  it('are apart where other edges lie between them', () => {
    const ring = square();
    const lineOf = Int32Array.of(0, 0, 1, 0, 2, 2, 2, 0, ...times(8, 1));
    expect(stretchesOf([ring], [lineOf], 2)).toEqual([
      [ring.slice(0, 3), ring.slice(3, 5), ring.slice(7, 9)],
      [ring.slice(2, 4), ring.slice(8)],
      [ring.slice(4, 8)],
    ]);
  });
});

describe('what was found before', () => {
  /** Answers that no line gives, each by its edge. */
  const before = [Int32Array.from({ length: 16 }, (_, n) => 100 + n)];
  const known = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, n) => 100 + from + n);
  const moved = (was: LonLat[], is: LonLat[]) => {
    noteMoved(is, was);
    return is;
  };

  it('is taken for every edge of a polygon that stayed', () => {
    const [lineOf] = linesOfEdges([square()], [line(...SOUTH)], before);
    expect([...(lineOf ?? [])]).toEqual(known(0, 16));
  });

  it('is taken for all edges but the new ones, in their places', () => {
    const ring = square();
    const asked = (is: LonLat[]) => [
      ...(linesOfEdges([moved(ring, is)], [line(...SOUTH)], before)[0] ?? []),
    ];
    expect(asked(ring.with(7, at(500, 300)))).toEqual([...known(0, 6), 1, 1, ...known(8, 16)]);
    expect(asked(ring.toSpliced(7, 1))).toEqual([...known(0, 6), 1, ...known(8, 16)]);
    expect(asked(ring.toSpliced(2, 0, at(150, -9), at(170, -9)))).toEqual([
      ...known(0, 1),
      ...times(3, 1),
      ...known(2, 16),
    ]);
    expect(asked([at(-50, 0), ...ring.slice(1)])).toEqual([0, ...known(1, 16)]);
    expect(asked([...ring.slice(0, -1), at(0, -50)])).toEqual([...known(0, 15), 1]);
  });

  /** A line along the south side that goes out of its way for 200 m from some metres east of it. */
  const bentFrom = (east: number) => {
    const south = Array.from({ length: 11 }, (_, n) => at(east - 400 + 100 * n, 0));
    return indexOfLine(moved(south, south.with(5, at(east + 100, -40))));
  };

  it('is asked again within three metres of what of a line is new or gone', () => {
    const asked = (east: number) => [
      ...(linesOfEdges([square()], [{ index: bentFrom(east), metres: 9 }], before)[0] ?? []),
    ];
    expect(asked(100)).toEqual([0, 1, 1, 0, ...known(4, 16)]);
    // What moved is 200 m long: it lies 2.5 m and then 3.5 m from the first edge.
    expect(asked(102.5).slice(0, 5)).toEqual([0, 1, 1, 0, 104]);
    expect(asked(103.5).slice(0, 5)).toEqual([100, 1, 1, 0, 104]);
  });

  it('the boxes of what moved hold its chords before and after, wider by the metres', () => {
    const boxes = chordsThatMoved(bentFrom(100), 10);
    expect(boxes).toHaveLength(2 + 2);
    const side = (n: 0 | 1 | 2 | 3) => boxes.map((box) => box[n]);
    const [south, west] = at(90, -50).toReversed() as LonLat;
    const [north, east] = at(310, 10).toReversed() as LonLat;
    expect(Math.min(...side(0))).toBeCloseTo(west, 6);
    expect(Math.min(...side(1))).toBeCloseTo(south, 6);
    expect(Math.max(...side(2))).toBeCloseTo(east, 6);
    expect(Math.max(...side(3))).toBeCloseTo(north, 6);
    expect(chordsThatMoved(indexOfLine(SOUTH.map((place) => at(...place))))).toEqual([]);
  });
});
