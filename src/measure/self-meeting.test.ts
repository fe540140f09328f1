import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { meetsItself } from '../model/line-meets-itself';
import { randomFrom, SEED } from '../testing/deep';
import { findSelfMeeting } from './self-meeting';
import { line as geosLine, isSimple } from './test-support/geos';

const ENOUGH = 1_000_000;
const result = (line: LonLat[]) => findSelfMeeting(line, ENOUGH).result;

/** A walk over a coarse grid, so that touches and overlaps are as common as crossings. */
function walk(random: () => number): LonLat[] {
  const count = 3 + Math.floor(random() * 9);
  const line: LonLat[] = [[20, 20]];
  while (line.length < count) {
    const [x, y] = line.at(-1) as LonLat;
    const step = () => Math.floor(random() * 7) - 3;
    const next: LonLat = [x + step() / 8, y + step() / 8];
    if (next[0] !== x || next[1] !== y) line.push(next);
  }
  const [first, last] = [line[0] as LonLat, line.at(-1) as LonLat];
  const isOpen = first[0] !== last[0] || first[1] !== last[1];
  return isOpen && random() < 0.2 ? [...line, first] : line;
}

describe('a line meets itself', () => {
  it('exactly where GEOS calls it not simple, on random walks over a grid', () => {
    const random = randomFrom(SEED);
    const walks = Array.from({ length: 600 }, () => walk(random));
    const meeting = walks.filter((line) => result(line) === 'meets');
    const notSimple = walks.filter((line) => !isSimple(geosLine(line)));
    expect(meeting).toEqual(notSimple);
    expect(meeting.length).toBeGreaterThan(100);
    expect(meeting.length).toBeLessThan(500);
  });

  it('by the same rule as a line that is dragged', () => {
    const random = randomFrom(SEED + 1);
    for (let at = 0; at < 200; at += 1) {
      const line = walk(random);
      const meets = meetsItself(line, { from: 0, to: line.length });
      expect(result(line)).toBe(meets ? 'meets' : 'none');
    }
  });

  it('at the place where it crosses, and where it runs back upon itself', () => {
    const cross: LonLat[] = [
      [10, 45],
      [11, 46],
      [11, 45],
      [10, 46],
    ];
    expect(findSelfMeeting(cross, ENOUGH)).toMatchObject({ result: 'meets', at: [10.5, 45.5] });
    const back: LonLat[] = [
      [10, 45],
      [11, 45],
      [10.5, 45],
    ];
    expect(findSelfMeeting(back, ENOUGH)).toMatchObject({ result: 'meets', at: [11, 45] });
  });
});

describe('a long line', () => {
  const wave = (count: number) =>
    Array.from({ length: count }, (_, at): LonLat => [10 + at * 1e-5, 45 + Math.sin(at / 9) / 50]);

  it('is searched in a number of pairs that grows no faster than its length', () => {
    const { pairs } = findSelfMeeting(wave(4_000), ENOUGH);
    const tenfold = findSelfMeeting(wave(40_000), ENOUGH);
    expect(tenfold.result).toBe('none');
    expect(tenfold.pairs).toBeLessThan(11 * pairs);
  });

  it('is given up beyond the pairs that are allowed', () => {
    const zigzag = wave(5_000).map(([x], at): LonLat => [x + (at % 2), 45 + (at % 2)]);
    const found = findSelfMeeting(zigzag, 100_000);
    expect(found.result).toBe('not-checkable');
    expect(found.pairs).toBeLessThan(100_000 + zigzag.length);
  });

  it('may repeat positions, and positions closer than 0.1 m, without meeting itself', () => {
    const line = wave(100).flatMap(([x, y]): LonLat[] => [
      [x, y],
      [x, y],
      [x + 1e-8, y],
    ]);
    expect(result(line)).toBe('none');
  });
});
