import { describe, expect, it } from 'vitest';
import { areApart, meetings, segmentsCut } from './segment-meetings';
import { seeded } from './test-support/random';
import { type Ends, touchFraction } from './touch';

const random = seeded(23);
const pick = () => Math.floor(random() * 6);
/** Segments between whole numbers, at times of one place: products of them are exact. */
const segment = (): Ends => {
  const [x, y] = [pick(), pick()];
  return random() < 0.1 ? [x, y, x, y] : [x, y, pick(), pick()];
};
const PAIRS = Array.from({ length: 1000 }, () => [segment(), segment()] as [Ends, Ends]);

/** On which side of a segment's line a place lies: 1, -1, or 0 on it. */
const side = ([x0, y0, x1, y1]: Ends, x: number, y: number) =>
  Math.sign((x1 - x0) * (y - y0) - (y1 - y0) * (x - x0));
const ends = ([x0, y0, x1, y1]: Ends) =>
  [
    [x0, y0],
    [x1, y1],
  ] as [number, number][];
/** Both ends of one strictly on one side of the other's line. */
const isAside = (a: Ends, b: Ends) => {
  const [first, second] = ends(b).map((place) => side(a, ...place)) as [number, number];
  return first * second > 0;
};
/** Whether a place lies on a segment: on its line, and within its box. */
const holds = (a: Ends, [x, y]: [number, number]) => {
  const [[x0, y0], [x1, y1]] = ends(a) as [[number, number], [number, number]];
  const within = (value: number, one: number, other: number) =>
    value >= Math.min(one, other) && value <= Math.max(one, other);
  return side(a, x, y) === 0 && within(x, x0, x1) && within(y, y0, y1);
};
const doMeet = (a: Ends, b: Ends) => {
  if (ends(b).some((end) => holds(a, end)) || ends(a).some((end) => holds(b, end))) return true;
  const crosses = (one: Ends, other: Ends) => {
    const [p, q] = ends(other).map((end) => side(one, ...end)) as [number, number];
    return p * q < 0;
  };
  return crosses(a, b) && crosses(b, a);
};

describe('two segments', () => {
  it('are clearly apart where both ends of one lie beside the other’s line', () => {
    for (const [a, b] of PAIRS)
      expect(areApart(...a, ...b), JSON.stringify([a, b])).toBe(isAside(a, b) || isAside(b, a));
  });

  it('are not clearly apart within twice a touch, and are beyond', () => {
    const line: Ends = [0, 0, 3, 4];
    const beside = (degrees: number): Ends => {
      const [x, y] = [-0.8 * degrees, 0.6 * degrees];
      return [x, y, 3 + x, 4 + y];
    };
    for (const sign of [1, -1]) {
      expect(areApart(...line, ...beside(sign * 1.9e-11))).toBe(false);
      expect(areApart(...line, ...beside(sign * 2.1e-11))).toBe(true);
    }
  });

  it('are not clearly apart where only the nearer end of one lies within twice a touch', () => {
    const line: Ends = [0, 0, 3, 4];
    const upright = (degrees: number): Ends => {
      const [x, y] = [1.5 - 0.8 * degrees, 2 + 0.6 * degrees];
      return [x, y, x - 0.8e-3, y + 0.6e-3];
    };
    for (const [degrees, apart] of [
      [1.9e-11, false],
      [2.1e-11, true],
    ] as const) {
      const [x0, y0, x1, y1] = upright(degrees);
      expect(areApart(...line, x0, y0, x1, y1)).toBe(apart);
      expect(areApart(...line, x1, y1, x0, y0)).toBe(apart);
    }
  });

  it('meet at every fraction at which exact arithmetic has them meet', () => {
    let count = 0;
    for (const [a, b] of PAIRS) {
      const found = meetings(a, b);
      const given = JSON.stringify([a, b]);
      expect(found.length > 0, given).toBe(doMeet(a, b));
      for (const fraction of found) {
        expect(fraction >= 0 && fraction <= 1, given).toBe(true);
        const [x, y] = [a[0] + fraction * (a[2] - a[0]), a[1] + fraction * (a[3] - a[1])];
        expect(touchFraction(b, x, y), given).not.toBeNull();
      }
      // Where a stretch is shared, its ends are ends of one or the other.
      for (const [at, end] of ends(a).entries())
        if (holds(b, end) && String(ends(a)[0]) !== String(ends(a)[1]))
          expect(
            found.some((fraction) => Math.abs(fraction - at) < 1e-9),
            given,
          ).toBe(true);
      count += found.length > 0 ? 1 : 0;
    }
    expect(count).toBeGreaterThan(125);
  });

  it('have the least of these fractions by their places in columns', () => {
    const [first, second] = [0, 1].map((n) =>
      Float64Array.from(PAIRS.flatMap((pair) => pair[n] as Ends)),
    );
    for (const [at, [a]] of PAIRS.entries()) {
      const other = (at * 7) % PAIRS.length;
      const c = (PAIRS[other] as [Ends, Ends])[1];
      const fractions = areApart(...a, ...c) ? [] : meetings(a, c);
      const least = fractions.length > 0 ? Math.min(...fractions) : undefined;
      expect(segmentsCut(first as Float64Array, at, second as Float64Array, other)).toBe(least);
    }
  });
});
