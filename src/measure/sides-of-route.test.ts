import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexOfLine } from './changed-index';
import { indexLine } from './line-index';
import { noteMoved } from './moved-line';
import { sidesOfRoute } from './sides-of-route';
import { seeded } from './test-support/random';

/** Eastward along the equator: 111 m for each step. */
const at = (east: number, north: number): LonLat => [45 + east / 1000, north / 1000];
const LINE: LonLat[] = Array.from({ length: 21 }, (_, n) => at(2 * n, 0));
const told = (route: LonLat[], line: LonLat[]) =>
  sidesOfRoute(route, indexLine([line])).map(({ side, fromMetres, toMetres }) => [
    side,
    Math.round(fromMetres / 10),
    Math.round(toMetres / 10),
  ]);

/** A line and its course, known to have moved. */
function moved(course: LonLat[]): [LonLat[], LonLat[]] {
  const line = structuredClone(LINE);
  noteMoved(course, line);
  return [line, course];
}

describe('a route by the side of a line', () => {
  it('is left, on and right of it, from cut to cut', () => {
    // Down to the line, along it, up again, and across.
    const route = [at(3, 1), at(3, 0), at(7, 0), at(7, 1), at(9, -1)];
    expect(told(route, LINE)).toEqual([
      ['left', 0, 11],
      ['on', 11, 56],
      ['left', 56, 82],
      ['right', 82, 98],
    ]);
  });

  it('is one stretch where it only touches, and where it meets nothing', () => {
    expect(told([at(3, 1), at(5, 0), at(7, 1)], LINE)).toEqual([['left', 0, 50]]);
    expect(told([at(3, -3), at(7, -3)], LINE)).toEqual([['right', 0, 45]]);
  });

  it('has the very stretches before, but for those that moved', () => {
    const [line, course] = moved(LINE.with(15, at(30, 2)));
    const route = [at(3, 1), at(5, -1), at(29, -1), at(29, 3), at(39, 3)];
    const before = sidesOfRoute(route, indexOfLine(line));
    const after = sidesOfRoute(route, indexOfLine(course));
    expect(before.map(({ side }) => side)).toEqual(['left', 'right', 'left']);
    expect(after.map(({ side }) => side)).toEqual(['left', 'right', 'left']);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toEqual(before[1]);
    expect(after[2]).not.toEqual(before[2]);
    // Of another side on the same way nothing is as before.
    const over = moved(LINE.with(15, at(30, 9)));
    const road = [at(29, 3), at(31, 3)];
    const [was, is] = over.map((each) => sidesOfRoute(road, indexOfLine(each)));
    expect([was, is].map((each) => each?.map(({ side }) => side))).toEqual([['left'], ['right']]);
  });

  it.each(Array.from({ length: 16 }, (_, n) => n))(
    'is that by the line asked anew after a move: round %d',
    (n) => {
      const random = seeded(50 + n);
      const anywhere = (): LonLat => at(42 * random() - 1, 6 * random() - 3);
      const [line, course] = moved(
        LINE.toSpliced(
          Math.floor(20 * random()),
          Math.floor(3 * random()),
          ...Array.from({ length: n % 3 }, anywhere),
        ),
      );
      const route = Array.from({ length: 9 }, anywhere);
      sidesOfRoute(route, indexOfLine(line));
      const found = sidesOfRoute(route, indexOfLine(course));
      const wanted = sidesOfRoute(structuredClone(route), indexLine([course]));
      expect(found.map(({ side }) => side)).toEqual(wanted.map(({ side }) => side));
      for (const [at, { fromMetres, toMetres }] of wanted.entries()) {
        expect(found[at]?.fromMetres).toBeCloseTo(fromMetres, 6);
        expect(found[at]?.toMetres).toBeCloseTo(toMetres, 6);
      }
    },
  );
});
