import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { snapToGrid } from '../model/line-edit';
import { offsetStretch } from './offset-stretch';
import { apart, plane } from './test-support/geodesic-oracle';
import * as geos from './test-support/geos';
import { at } from './test-support/small-world';

type Place = [east: number, north: number];

const lineOf = (...places: Place[]): LonLat[] => places.map(([east, north]) => at(east, north));

/** The line with some of its positions shifted, and between which of its places the new ones stand. */
function shifted(line: readonly LonLat[], from: number, to: number, metres: number) {
  const made = offsetStretch(line, { from, to }, metres);
  if ('refused' in made) throw new Error(made.refused);
  return {
    line: made.line,
    ...made.range,
    fresh: made.line.slice(made.range.from + 1, made.range.to),
  };
}

/** How far places lie from a stretch of a line, by GEOS, in whole metres. */
function awayFrom(stretch: readonly LonLat[], places: readonly LonLat[]): number[] {
  const project = plane(at(0, 0));
  const shape = geos.line(stretch.map(project));
  return places.map((place) => geos.distanceOf(shape, geos.point(project(place))));
}

const isSimple = (line: readonly LonLat[]) => geos.isSimple(geos.line(line.map(plane(at(0, 0)))));

/**
 * It comes from the east, goes north, east and back south, where it ends 150 m above itself, and goes
 * on to the east: what lies within 200 m of the stretch meets the first segment at both of its ends.
 */
const winding = lineOf([5000, 0], [0, 0], [0, 1000], [2000, 1000], [2000, 150], [4000, 400]);

describe('a stretch that comes near the way to it', () => {
  it('shifted to its outer side leaves that way where the stretch starts, and goes all round', () => {
    const { line, from, to, fresh } = shifted(winding, 1, 4, -200);
    expect([line[from], line[to]]).toEqual([winding[0], winding[5]]);
    expect(apart(fresh[0] as LonLat, at(200, 0))).toBeLessThan(5);
    expect(apart(fresh.at(-1) as LonLat, at(2198, 175))).toBeLessThan(5);
    for (const away of awayFrom(winding.slice(1, 5), fresh))
      expect(Math.abs(away - 200)).toBeLessThan(5);
    expect(Math.min(...fresh.map(([x]) => x))).toBeLessThan(at(-190, 0)[0]);
    expect(isSimple(line)).toBe(true);
  });

  it('shifted to its inner side leaves that way where it first comes near, and cuts all of it short', () => {
    const { line, from, to, fresh } = shifted(winding, 1, 4, 200);
    expect([line[from], line[to]]).toEqual([winding[0], winding[5]]);
    expect(apart(fresh[0] as LonLat, at(2132, 0))).toBeLessThan(5);
    expect(apart(fresh.at(-1) as LonLat, at(2198, 175))).toBeLessThan(5);
    for (const away of awayFrom(winding.slice(1, 5), fresh))
      expect(Math.abs(away - 200)).toBeLessThan(5);
    expect(isSimple(line)).toBe(true);
  });

  it('may do so at more than one of its segments', () => {
    // Within 100 m of the start to x = 100, and within 100 m of the end from x = 140 to x = 300.
    const two = lineOf([5000, 0], [120, 0], [0, 0], [0, 400], [220, 400], [220, 60], [2000, 200]);
    const outer = shifted(two, 2, 5, -100);
    expect(outer.line[outer.from]).toEqual(two[1]);
    expect(apart(outer.fresh[0] as LonLat, at(100, 0))).toBeLessThan(5);
    const inner = shifted(two, 2, 5, 100);
    expect(inner.line[inner.from]).toEqual(two[0]);
    expect(apart(inner.fresh[0] as LonLat, at(300, 0))).toBeLessThan(5);
    for (const { line, fresh } of [outer, inner]) {
      for (const away of awayFrom(two.slice(2, 6), fresh))
        expect(Math.abs(away - 100)).toBeLessThan(5);
      expect(isSimple(line)).toBe(true);
    }
  });

  it('is the same line backwards, shifted to the other side', () => {
    for (const metres of [200, -200]) {
      const forth = shifted(winding, 1, 4, metres);
      const back = shifted(winding.toReversed(), 1, 4, -metres);
      expect(back.line.length).toBe(forth.line.length);
      for (const [n, place] of back.line.toReversed().entries())
        expect(apart(place, forth.line[n] as LonLat)).toBeLessThan(3);
    }
  });
});

it('a stretch around ground that is all within the distance goes round the outside', () => {
  // Three sides and most of the fourth of a square of 1,000 m: within 300 m of it a hole is left.
  const square = lineOf(
    [-3000, 0],
    [0, 0],
    [0, -1000],
    [1000, -1000],
    [1000, 0],
    [400, 0],
    [400, 900],
    [-3000, 900],
  );
  const { line, fresh } = shifted(square, 1, 5, 300);
  const [west, south] = at(0, -1000);
  const [east, north] = at(1000, 0);
  const inside = ([x, y]: LonLat) => x > west && x < east && y > south && y < north;
  expect(fresh.filter(inside)).toEqual([]);
  expect(fresh.length).toBeGreaterThan(6);
  for (const away of awayFrom(square.slice(1, 6), fresh))
    expect(Math.abs(away - 300)).toBeLessThan(5);
  expect(isSimple(line)).toBe(true);
});

describe('between two arms of a hairpin', () => {
  const hairpin = (metres: number) =>
    lineOf([0, -2000], [0, 0], [0, 400], [0, 3000], [metres, 3000], [metres, -2000]);

  it('half a metre apart, no stretch is shifted in, and not out in its place', () => {
    for (const metres of [1, 2, 3, 4])
      expect(offsetStretch(hairpin(0.5), { from: 1, to: 2 }, metres)).toEqual({
        refused: 'self-crossing',
      });
    expect(offsetStretch(hairpin(0.5), { from: 1, to: 2 }, -4)).toHaveProperty('line');
  });

  it('is shifted where it leaves room', () => {
    const { fresh } = shifted(hairpin(300), 1, 2, 200);
    for (const place of fresh) expect(place[0]).toBeGreaterThan(at(-1, 0)[0]);
    expect(offsetStretch(hairpin(300), { from: 1, to: 2 }, 350)).toHaveProperty('refused');
  });
});

it('is shifted by a few metres to a twentieth of them', () => {
  const line = lineOf([-3000, 0], [0, 0], [300, 100], [600, -100], [900, 0], [4000, 0]);
  for (const metres of [10, -10]) {
    const { fresh } = shifted(line, 1, 4, metres);
    const project = plane(at(0, 0));
    const made = geos.line(fresh.map(project));
    for (const away of awayFrom(line.slice(1, 5), fresh))
      expect(Math.abs(away - 10)).toBeLessThan(0.7);
    // No corner of the stretch lies farther off what was made of it.
    for (const corner of line.slice(1, 5))
      expect(geos.distanceOf(made, geos.point(project(corner)))).toBeGreaterThan(8.8);
  }
});

describe('joined to the rest', () => {
  const places = lineOf([0, -2000], [0, -1000], [0, 0], [0, 1000], [0, 2000], [0, 3000]).map(
    snapToGrid,
  );

  it('no position stands twice where the rest has one at the join', () => {
    for (const metres of [300, -300]) {
      const { fresh } = shifted(places, 2, 3, metres);
      for (const join of [fresh[0], fresh.at(-1)] as LonLat[]) {
        const before = join[1] < (places[2] as LonLat)[1];
        const line = places.toSpliced(before ? 2 : 4, 0, join);
        const made = before ? shifted(line, 3, 4, metres) : shifted(line, 2, 3, metres);
        expect(made.line.filter((place) => String(place) === String(join))).toHaveLength(1);
        expect(line.map(String)).toContain(String(made.line[made.from]));
        expect(line.map(String)).toContain(String(made.line[made.to]));
      }
    }
  });

  it('both ends of the line stay where all of it is shifted, and all between them is new', () => {
    const { line, from, to, fresh } = shifted(places, 0, 5, 500);
    expect([from, to]).toEqual([0, line.length - 1]);
    expect([line[0], line.at(-1)]).toEqual([places[0], places[5]]);
    for (const away of awayFrom(places, fresh)) expect(Math.abs(away - 500)).toBeLessThan(5);
  });

  it('does not take in more of the rest than two and a half times the distance', () => {
    // The way to the stretch runs back beside it, 100 m off, for 400 or for 700 m.
    const beside = (metres: number) =>
      lineOf([-3000, -metres], [-150, -metres], [-150, 0], [0, 0], [0, -1000], [2000, -1000]);
    expect(offsetStretch(beside(900), { from: 3, to: 4 }, 200)).toHaveProperty('refused');
    const near = shifted(beside(300), 3, 4, 200);
    expect(near.line[near.from]).toEqual(at(-3000, -300));
  });
});
