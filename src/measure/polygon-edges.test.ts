import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexOfLine } from './changed-index';
import { indexLine } from './line-index';
import { noteMoved } from './moved-line';
import { polygonEdges } from './polygon-edges';
import { away } from './test-support/geodesic-oracle';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
const square = () => [at(0, 0), at(1000, 0), at(1000, 1000), at(0, 1000), at(0, 0)];
/** Positions every 400 m: no segment is cut. */
const upright = (east: number, from = -2000, to = 2800) =>
  Array.from({ length: (to - from) / 400 + 1 }, (_, n) => at(east, from + 400 * n));
const lying = (north: number) => Array.from({ length: 13 }, (_, n) => at(-2000 + 400 * n, north));
const edgeLines = (metres: number, ...lines: LonLat[][]) => [{ index: indexLine(lines), metres }];
const near = (metres: number, ...lines: LonLat[][]) =>
  polygonEdges([square()], edgeLines(metres, ...lines)).near[0];

describe('what of a line is near a polygon', () => {
  it('is the stretch of which the box around the polygon, wider by the line’s metres, holds some', () => {
    for (const [metres, from, to] of [
      [50, -400, 1200],
      [300, -400, 1600],
      [500, -800, 1600],
    ] as const)
      expect(near(metres, upright(500))).toEqual([upright(500, from, to)]);
  });

  it.each([
    ['west', upright(-70), upright(-50)],
    ['east', upright(1070), upright(1050)],
    ['south', lying(-70), lying(-50)],
    ['north', lying(1070), lying(1050)],
  ])('is nothing beyond those metres in the %s, and something within', (_, beyond, within) => {
    expect(near(60, beyond)).toEqual([]);
    expect(near(60, within)).toHaveLength(1);
  });

  it('reaches to twice what an edge may lie off the line, however well the line is known', () => {
    expect(near(0, upright(-3.9))).toHaveLength(1);
    expect(near(0, upright(-4.1))).toEqual([]);
  });

  it('is more than one stretch where the line leaves and comes back, and never of two lines', () => {
    const loop = [...upright(300, -400, 2000), ...upright(700, -400, 2000).reverse()];
    expect(near(50, loop)).toEqual([upright(300, -400, 1200), upright(700, -400, 1200).reverse()]);
    const [one, other] = [upright(300, 0, 800), upright(700, 0, 800)];
    expect(near(50, one, other)).toEqual([one, other]);
    expect(near(50, upright(300, 0, 1600), upright(700, -400, 800))).toEqual([
      upright(300, 0, 1200),
      upright(700, -400, 800),
    ]);
  });

  it('is as wide in degrees as the metres are where the polygon lies farthest from the equator', () => {
    for (const north of [1, -1]) {
      const corner = (x: number, y: number): LonLat => [45 + x, north * (60 + y)];
      const tall = [corner(0, 0), corner(1, 0), corner(1, 10), corner(0, 10), corner(0, 0)];
      const beside = away(corner(0, 9.9), 270, 900);
      const line = indexLine([[beside, away(beside, 0, 400)]]);
      expect(polygonEdges([tall], [{ index: line, metres: 1000 }]).near[0]).toHaveLength(1);
    }
  });

  it('is sought around all rings', () => {
    const away2 = square().map(([x, y]): LonLat => [x + 0.05, y + 0.05]);
    const line = upright(500).map(([x, y]): LonLat => [x + 0.05, y + 0.05]);
    for (const rings of [
      [square(), away2],
      [away2, square()],
    ])
      expect(polygonEdges(rings, edgeLines(50, line)).near[0]).toHaveLength(1);
  });
});

describe('the edges of a polygon', () => {
  it('are those on each of the lines and, last, those on none', () => {
    const lines = [upright(0), lying(1000)].map((line) => ({
      index: indexLine([line]),
      metres: 9,
    }));
    const { own, lineOf } = polygonEdges([square()], lines);
    expect(lineOf.map((line) => [...line])).toEqual([[2, 2, 1, 0]]);
    expect(own).toEqual([
      [[at(0, 1000), at(0, 0)]],
      [[at(1000, 1000), at(0, 1000)]],
      [[at(0, 0), at(1000, 0), at(1000, 1000)]],
    ]);
  });
});

describe('asked again', () => {
  it('the answer is the same object for the same polygon, lines and metres, and no other', () => {
    for (const rings of [
      [square()],
      [square(), [at(200, 200), at(400, 200), at(300, 400), at(200, 200)]],
    ]) {
      const [one, other] = [indexLine([upright(0)]), indexLine([lying(0)])];
      const of = (...lines: [typeof one, number][]) =>
        polygonEdges(
          rings,
          lines.map(([index, metres]) => ({ index, metres })),
        );
      const first = of([one, 50], [other, 20]);
      expect(of([one, 50], [other, 20])).toBe(first);
      for (const lines of [
        [
          [one, 50],
          [other, 30],
        ],
        [
          [other, 50],
          [other, 30],
        ],
        [[one, 50]],
        [
          [one, 50],
          [one, 20],
        ],
        [
          [one, 50],
          [other, 20],
        ],
        [
          [one, 50],
          [other, 20],
          [other, 20],
        ],
      ] as [typeof one, number][][]) {
        const found = of(...lines);
        expect(found).not.toBe(first);
        expect(found.near).toHaveLength(lines.length);
      }
    }
  });

  const moved = (was: LonLat[], is: LonLat[]) => {
    noteMoved(is, was);
    return is;
  };
  const lineBefore = () => upright(0, -4000, 4000);

  it('it is the same object where a line moved out of reach', () => {
    const [rings, was] = [[square()], lineBefore()];
    const aside = { index: indexLine([lying(1000)]), metres: 50 };
    const before = polygonEdges(rings, [{ index: indexOfLine(was), metres: 50 }, aside]);
    const far = moved(was, was.with(2, at(-500, -3200)));
    expect(polygonEdges(rings, [{ index: indexOfLine(far), metres: 50 }, aside])).toBe(before);
  });

  it('it is that of the polygon and the line as they are where one of them moved', () => {
    const [ring, was] = [square(), lineBefore()];
    polygonEdges([ring], [{ index: indexOfLine(was), metres: 50 }]);
    const bent = (line: LonLat[], place: number) => line.with(place, at(300, 500));
    for (const [rings, line] of [
      [[ring], moved(was, bent(was, 10))],
      [[ring], moved(was, was.toSpliced(12, 1))],
      [[moved(ring, bent(ring, 2))], was],
      [[moved(ring, ring.with(3, at(-300, 1000)))], moved(was, was.with(10, at(-30, 0)))],
    ] as [LonLat[][], LonLat[]][]) {
      const [found, anew] = [rings, structuredClone(rings)].map((of, n) =>
        polygonEdges(of, [{ index: n === 0 ? indexOfLine(line) : indexLine([line]), metres: 50 }]),
      );
      expect(found).toEqual(anew);
      expect(found?.near[0]?.length).toBeGreaterThan(0);
    }
  });
});
