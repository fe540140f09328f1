import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexLine } from './line-index';
import { noteMoved } from './moved-line';
import { greatestDistance } from './sampling';
import { countedIndex } from './test-support/counted-index';
import { apart, away } from './test-support/geodesic-oracle';
import { wigglyLine } from './test-support/random';

/** Metres east and north of a place at the equator, where a degree is as long on every side. */
const at = (east: number, north: number): LonLat => away(away([45, 0], 90, east), 0, north);
/** Two banks four kilometres apart: in the middle between them both are two away. */
const banks = indexLine([
  [at(-2000, 3000), at(-2000, -3000)],
  [at(2000, 3000), at(2000, -3000)],
]);
const straight = [at(-2000, 0), at(2000, 0)];
const bent = [at(-2000, 0), at(-1200, 0), at(1700, 0), at(2000, 0)];

describe('the sample that lies farthest', () => {
  it.each([
    [1000, straight, 2000, 2000],
    [1500, straight, 1500, 1500],
    [900, straight, 1800, 1800],
    [2100, straight, 2100, 1900],
    [5000, straight, 0, 0],
    [1000, bent, 2000, 2000],
    [1300, bent, 2600, 1400],
    [5000, bent, 800, 800],
  ])('every %d m is the one that geometry has', (every, line, measure, distance) => {
    const found = greatestDistance(line, banks, every);
    expect(found.measureMetres).toBeCloseTo(measure, 1);
    expect(found.distanceMetres).toBeCloseTo(distance, 1);
    expect(apart(found.from, at(measure - 2000, 0))).toBeLessThan(0.1);
    expect(apart(found.to, found.from)).toBeCloseTo(distance, 1);
    expect(Math.abs(found.to[1])).toBeLessThan(1e-6);
  });

  it('is not passed over because of a place that lies farther than the samples before it', () => {
    const back = [at(-1500, 0), at(-2000, 0), at(2000, 0)];
    const found = greatestDistance(back, banks, 250);
    expect(found.measureMetres).toBeCloseTo(2500, 1);
    expect(found.distanceMetres).toBeCloseTo(2000, 1);
    // 950 m away at one place, and later 900 m, 1,000 m and 900 m on one segment.
    const narrow = indexLine([
      [at(-1000, 3000), at(-1000, -3000)],
      [at(1000, 3000), at(1000, -3000)],
    ]);
    const across = [at(-50, 0), at(-1000, 0), at(-900, 0), at(-100, 0), at(100, 0), at(900, 0)];
    expect(greatestDistance(across, narrow, 10).distanceMetres).toBeCloseTo(1000, 1);
  });

  it('of a line of one position is that', () => {
    expect(greatestDistance([at(-1500, 10)], banks, 50).distanceMetres).toBeCloseTo(500, 1);
  });

  it.each([
    ['its first position', 0, 1],
    ['one in the middle', 20, 1],
    ['two that become none', 30, 2],
    ['its last', 39, 1],
  ])('of a line that moved is that of the same line anew: %s', (_, place, count) => {
    const index = indexLine([wigglyLine(91, 60, [45, 41], 0.004)]);
    const was = wigglyLine(92, 40, [45.01, 41.001], 0.004);
    greatestDistance(was, index, 70);
    const now: LonLat[] = count === 1 ? [[45.02 + place / 2000, 41.03]] : [];
    const is = was.toSpliced(place, count, ...now);
    noteMoved(is, was);
    expect(greatestDistance(is, index, 70)).toEqual(greatestDistance([...is], index, 70));
    const longer = was.toSpliced(place, 0, [45.03, 40.9], [45.035, 40.95]);
    noteMoved(longer, was);
    expect(greatestDistance(longer, index, 70)).toEqual(greatestDistance([...longer], index, 70));
  });

  it('is found without a look between positions that say there is none', () => {
    // 160 m from a wall, then every 100 m a position that is 100 m from it: between two at most 150 m.
    const wall = indexLine([Array.from({ length: 81 }, (_, n) => at(100 * n, 0))]);
    const along = Array.from({ length: 60 }, (_, n) => at(500 + 100 * n, n === 0 ? 160 : 100));
    const looks = (everyMetres: number) => {
      const { index, asked } = countedIndex(wall);
      expect(greatestDistance([...along], index, everyMetres).measureMetres).toBe(0);
      return asked.ends;
    };
    expect(looks(1)).toBeLessThan(1.2 * looks(1e6));
  });

  it('of a line that moved is found by a look at what is new', () => {
    const { index, asked } = countedIndex(indexLine([wigglyLine(91, 60, [45, 41], 0.004)]));
    const was = wigglyLine(92, 400, [45.01, 41.001], 0.004);
    greatestDistance(was, index, 1e6);
    const first = asked.ends;
    for (const place of [0, 200, 399]) {
      const before = asked.ends;
      const is = was.with(place, [45.02, 41.03]);
      noteMoved(is, was);
      greatestDistance(is, index, 1e6);
      expect(asked.ends - before).toBeLessThan(first / 20);
    }
  });
});
