import { describe, expect, it } from 'vitest';
import { capsuleInterval, coveredPart, part, type Without } from './capsule';
import { seeded } from './test-support/random';

/** Distance in the plane from a place on the first segment to the second. */
function distanceAt(ends: number[], t: number): number {
  const [px = 0, py = 0, p1x = 0, p1y = 0, qx = 0, qy = 0, q1x = 0, q1y = 0] = ends;
  const [x, y] = [px + t * (p1x - px) - qx, py + t * (p1y - py) - qy];
  const [dx, dy] = [q1x - qx, q1y - qy];
  const length2 = dx * dx + dy * dy;
  const u = length2 > 0 ? Math.min(1, Math.max(0, (x * dx + y * dy) / length2)) : 0;
  return Math.hypot(x - u * dx, y - u * dy);
}

const partOf = (ends: number[], distance: number) =>
  capsuleInterval(Float64Array.from(ends), distance);

/** Whether a part is where the distance is at most the given one, by twenty-one places of the segment. */
function agrees(ends: number[], distance: number): boolean {
  const found = partOf(ends, distance);
  return Array.from({ length: 21 }, (_, step) => step / 20).every((t) => {
    const away = distanceAt(ends, t);
    if (Math.abs(away - distance) < 1e-9) return true;
    return (found !== null && t >= found[0] && t <= found[1]) === away < distance;
  });
}

describe('the part of a segment near another', () => {
  it('is where the distance in the plane is at most the given one, for 300 random pairs', () => {
    const random = seeded(13);
    let parts = 0;
    for (let count = 0; count < 300; count++) {
      const ends = Array.from({ length: 8 }, () => random() * 100);
      if (count % 7 === 0) ends.copyWithin(6, 4, 6);
      if (count % 11 === 0) ends.copyWithin(2, 0, 2);
      const distance = random() * 30;
      parts += partOf(ends, distance) ? 1 : 0;
      expect(agrees(ends, distance), `${ends} within ${distance}`).toBe(true);
    }
    expect(parts).toBeGreaterThan(60);
  });

  it('is the whole beside a parallel within reach, and none beyond', () => {
    expect(partOf([0, 5, 10, 5, 0, 0, 10, 0], 6)).toEqual([0, 1]);
    expect(partOf([0, 5, 10, 5, 0, 0, 10, 0], 4)).toBe(null);
    expect(partOf([0, -5, 10, -5, 0, 0, 10, 0], 4)).toBe(null);
    expect(partOf([0, 0, 10, 0, 0, 0, 10, 0], 1)).toEqual([0, 1]);
  });

  it('is the whole on either side at the very distance', () => {
    for (const aside of [5, -5])
      expect(partOf([0, aside, 10, aside, 0, 0, 10, 0], 5)).toEqual([0, 1]);
  });

  it('is one place where they touch at an end, or where a side passes by at the very distance', () => {
    expect(partOf([0, 0, 3, 0, 5, 0, 5, 0], 2)).toEqual([1, 1]);
    expect(partOf([3, 0, 0, 0, 5, 0, 5, 0], 2)).toEqual([0, 0]);
    expect(partOf([-4, 3, 4, 3, 0, 0, 0, 0], 3)).toEqual([0.5, 0.5]);
  });

  it('is none where the ends lie a little farther than the distance', () => {
    expect(partOf([0, 0, 3, 0, 5, 0, 5, 0], 1.99)).toBe(null);
    expect(partOf([3, 0, 0, 0, 5, 0, 5, 0], 1.99)).toBe(null);
    expect(partOf([-4, 3, 4, 3, 0, 0, 0, 0], 2.99)).toBe(null);
  });
});

describe('a segment without length', () => {
  it('lies near as a whole, up to the very distance: beyond an end and beside', () => {
    expect(partOf([13, 4, 13, 4, 0, 0, 10, 0], 5)).toEqual([0, 1]);
    expect(partOf([13, 4, 13, 4, 0, 0, 10, 0], 4.99)).toBe(null);
    expect(partOf([5, 4, 5, 4, 0, 0, 10, 0], 4)).toEqual([0, 1]);
    expect(partOf([5, -4, 5, -4, 0, 0, 10, 0], 3.99)).toBe(null);
    expect(partOf([3, 4, 3, 4, 0, 0, 0, 0], 5)).toEqual([0, 1]);
  });

  it('covers only what its disc does', () => {
    expect(partOf([-10, 0, 10, 0, 0, 0, 0, 0], 5)).toEqual([0.25, 0.75]);
    expect(partOf([-10, 6, 10, 6, 0, 0, 0, 0], 5)).toBe(null);
  });
});

describe('without the disc at an end', () => {
  const covered = (p: number[], q: number[], distance: number, without: Without) =>
    coveredPart(Float64Array.from(p), Float64Array.from([9, 9, ...q]), 2, distance, without)
      ? { ...part }
      : null;

  it('what lies beyond that end is not covered, and what lies beyond the other is', () => {
    const along = [-20, 0, 20, 0];
    expect(covered(along, [-10, 0, 10, 0], 4, 0)).toEqual({ low: 0.15, high: 0.85 });
    expect(covered(along, [-10, 0, 10, 0], 4, 1)).toEqual({ low: 0.25, high: 0.85 });
    expect(covered(along, [-10, 0, 10, 0], 4, 2)).toEqual({ low: 0.15, high: 0.75 });
  });

  it('the rectangle ends with its edges, which count', () => {
    for (const x of [0, 10])
      expect(covered([x, -9, x, 9], [0, 0, 10, 0], 3, x === 0 ? 1 : 2)).toEqual({
        low: 1 / 3,
        high: 2 / 3,
      });
    expect(covered([-0.01, -9, -0.01, 9], [0, 0, 10, 0], 3, 1)).toBe(null);
    expect(covered([10.01, -9, 10.01, 9], [0, 0, 10, 0], 3, 2)).toBe(null);
  });

  it('a part of the other disc that lies beyond the segment does not count', () => {
    // It leaves the rectangle at x = 0 and would meet the disc around (1, 0) only after its end.
    const [out, back] = [
      [0.5, 5.2, -0.1, 4.9],
      [-0.1, 4.9, 0.5, 5.2],
    ];
    const from = covered(out, [0, 0, 1, 0], 5, 1);
    expect(from?.low).toBeCloseTo(0.4 / 0.6, 12);
    expect(from?.high).toBeCloseTo(0.5 / 0.6, 12);
    const to = covered(back, [0, 0, 1, 0], 5, 1);
    expect(to?.low).toBeCloseTo(0.1 / 0.6, 12);
    expect(to?.high).toBeCloseTo(0.2 / 0.6, 12);
  });
});
