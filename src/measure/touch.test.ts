import { describe, expect, it } from 'vitest';
import { boxTree } from './box-tree';
import { isOnChords, isOnLines, touchFraction } from './touch';

/** Half a micrometre, and two, in degrees. */
const [NEAR, FAR] = [0.5e-11, 2e-11];

describe('a position on a segment', () => {
  it.each<[string, [number, number], number | null]>([
    ['its start', [1, 1], 0],
    ['its end', [5, 3], 1],
    ['its middle', [3, 2], 0.5],
    ['a quarter of it', [2, 1.5], 0.25],
    ['before its start', [-1, 0], null],
    ['after its end', [7, 4], null],
    ['beside it', [3, 2.1], null],
  ])('is at the fraction of the way: %s', (_, [x, y], fraction) => {
    expect(touchFraction([1, 1, 5, 3], x, y)).toBe(fraction);
  });

  it('touches it as near as a micrometre', () => {
    const level = [0, 0, 1, 0] as const;
    expect([NEAR, -NEAR].map((off) => touchFraction(level, 0.5, off))).toEqual([0.5, 0.5]);
    expect([FAR, -FAR].map((off) => touchFraction(level, 0.5, off))).toEqual([null, null]);
    expect([-NEAR, 1 + NEAR].map((x) => touchFraction(level, x, 0))).toEqual([0, 1]);
    expect([-FAR, 1 + FAR].map((x) => touchFraction(level, x, 0))).toEqual([null, null]);
  });

  it('is the only one of a segment without length', () => {
    expect(touchFraction([1, 1, 1, 1], 1, 1)).toBe(0);
    expect(touchFraction([1, 1, 1, 1], 1 + FAR, 1)).toBeNull();
  });
});

describe('a position on one of some segments', () => {
  const ends = new Float64Array([0, 0, 1, 0, 1, 0, 1, 1, 3, 3, 4, 3]);

  it('is found among all of them', () => {
    const on = (x: number, y: number) => isOnLines({ tree: boxTree(ends) }, [x, y]);
    expect([on(0.5, 0), on(1, 0.5), on(3.5, 3), on(3.5, 3 + NEAR), on(3 - NEAR, 3)]).toEqual(
      Array(5).fill(true),
    );
    expect([on(0.5, 0.5), on(2, 3), on(3.5, 3 + FAR), on(3 - FAR, 3)]).toEqual(
      Array(4).fill(false),
    );
    expect(isOnLines({ tree: boxTree(new Float64Array(0)) }, [0, 0])).toBe(false);
  });

  it('is found among those from one to before another', () => {
    const on = (from: number, to: number, x: number, y: number) =>
      isOnChords({ ends }, { from, to }, [x, y]);
    expect([on(0, 1, 0.5, 0), on(1, 2, 1, 0.5), on(1, 3, 3.5, 3), on(0, 3, 1, 0.5)]).toEqual(
      Array(4).fill(true),
    );
    expect([on(1, 3, 0.5, 0), on(0, 1, 1, 0.5), on(0, 2, 3.5, 3), on(1, 1, 1, 0.5)]).toEqual(
      Array(4).fill(false),
    );
  });
});
