import { describe, expect, it } from 'vitest';
import { Covered } from './outline-gaps';
import { seeded } from './test-support/random';

const gapsOf = (covered: Covered): [number, number][] => {
  const found: [number, number][] = [];
  covered.gaps((from, to) => found.push([from, to]));
  return found;
};

describe('what of 0 to 1 is not covered', () => {
  it('is all of it at first, and again once all was cleared', () => {
    const covered = new Covered();
    expect(gapsOf(covered)).toEqual([[0, 1]]);
    covered.add(0.2, 0.3);
    covered.add(-1, 2);
    expect([covered.whole, gapsOf(covered)]).toEqual([true, []]);
    covered.clear();
    expect([covered.whole, gapsOf(covered)]).toEqual([false, [[0, 1]]]);
  });

  it('is what lies between intervals, in whatever order they came', () => {
    const covered = new Covered();
    for (const [from, to] of [
      [0.6, 0.7],
      [0.1, 0.2],
      [0.15, 0.3],
      [0.65, 0.66],
    ] as const)
      covered.add(from, to);
    expect(gapsOf(covered)).toEqual([
      [0, 0.1],
      [0.3, 0.6],
      [0.7, 1],
    ]);
  });

  it('is nothing before an interval from the start, nor after one to the end', () => {
    const covered = new Covered();
    covered.add(0.5, 1);
    covered.add(0, 0.25);
    expect(covered.whole).toBe(false);
    expect(gapsOf(covered)).toEqual([[0.25, 0.5]]);
    covered.add(0.25, 0.5);
    expect([covered.whole, gapsOf(covered)]).toEqual([false, []]);
  });

  it('stays the same however many intervals come, as long as they overlap', () => {
    const covered = new Covered();
    const random = seeded(5);
    const isCovered = new Uint8Array(1000);
    for (let count = 0; count < 5000; count++) {
      // Thousandths, and none of them in the fifth hundred.
      const from = Math.floor(random() * 980);
      const to = from + 1 + Math.floor(random() * 15);
      if (from < 500 && to >= 400) continue;
      covered.add(from / 1000, to / 1000);
      isCovered.fill(1, from, to);
    }
    const found = gapsOf(covered);
    expect(found.length).toBeGreaterThan(1);
    const isGap = Array.from(isCovered, (_, at) => {
      const middle = (at + 0.5) / 1000;
      return found.some(([from, to]) => middle > from && middle < to);
    });
    expect(isGap).toEqual(Array.from(isCovered, (covers) => covers === 0));
  });

  it('is refused where there are more gaps than it can hold', () => {
    const covered = new Covered();
    const fill = () => {
      for (let at = 0; at < 1025; at++) covered.add(at / 2000, at / 2000 + 1e-4);
    };
    expect(fill).toThrow(new RangeError('too many gaps in one side'));
  });
});
