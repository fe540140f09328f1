import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { indexOfLine } from './changed-index';
import { heldFoot } from './held-foot';
import { distanceBetween } from './line-distance';
import { indexLine, type LineIndex } from './line-index';
import { distanceOf, intervalsNearSet, nearestOf } from './line-set';
import { noteMoved } from './moved-line';
import { intervalsNear } from './near';
import { nearest } from './nearest';
import { nearestFoot } from './nearest-foot';
import { seeded } from './test-support/random';

/** Some 85 m east and 111 m north of a place for each step. */
const at = (east: number, north: number): LonLat => [45 + east / 1000, 41 + north / 1000];
const line = (...places: [number, number][]): LonLat[] => places.map(([x, y]) => at(x, y));
const level = (north: number) => line([0, north], [10, north]);
const setOf = (...lines: LonLat[][]) => lines.map((each) => indexLine([each]));

/** A line as mapped, and its course after a move that is known: both indexed. */
function moved(old: LonLat[], course: LonLat[]): [LineIndex, LineIndex] {
  noteMoved(course, old);
  return [indexOfLine(old), indexOfLine(course)];
}
const anew = (course: LonLat[]) => indexLine([structuredClone(course)]);
const near = ([x, y]: LonLat) => [expect.closeTo(x, 10), expect.closeTo(y, 10)];

describe('of several lines', () => {
  const place = at(5, 3);

  it('that which lies nearest is taken, the first of equals', () => {
    const lines = setOf(level(0), level(4), level(9));
    expect(nearestOf(lines, place).position).toEqual(near(at(5, 4)));
    expect(nearestOf(lines.toReversed(), place).position).toEqual(near(at(5, 4)));
    const [first, second] = [indexLine([level(4)]), indexLine([level(4)])];
    expect(nearestOf([first, second], place)).toBe(nearestOf([first], place));
    expect(() => nearestOf([], place)).toThrow('there is no line');
  });

  it('those which come nearest are taken, the first of equals', () => {
    const [a, b] = [setOf(level(0), level(3)), setOf(level(9), level(5), level(-9))];
    const found = distanceOf(a, b);
    expect([found.from[1], found.to[1]]).toEqual([41.003, 41.005]);
    expect(distanceOf(b, a).distanceMetres).toBeCloseTo(found.distanceMetres, 6);
    const twice = setOf(level(5), level(5));
    expect(distanceOf(a, twice)).toBe(distanceOf(a.slice(1), twice.slice(0, 1)));
    expect(() => distanceOf([], b)).toThrow('there is no line');
    expect(() => distanceOf(a, [])).toThrow('there is no line');
  });

  it('what lies near any is taken together', () => {
    const route = line([5, -2], [5, 20]);
    const lines = setOf(level(0), level(0.5), level(10));
    const found = intervalsNearSet(route, lines, 111);
    expect(
      found.map(({ fromMetres, toMetres }) => Math.round((toMetres - fromMetres) / 10)),
    ).toEqual([28, 22]);
    expect(intervalsNearSet(route, [], 111)).toEqual([]);
    const [one] = lines as [LineIndex];
    expect(intervalsNearSet(route, [one], 111)).toBe(intervalsNearSet(route, [one], 111));
  });

  it('what lies near is held for the distances asked last, 65 at most', () => {
    const isHeldAfter = (count: number) => {
      const [route, lines] = [line([5, -2], [5, 20]), setOf(level(0))];
      const ask = (metres: number) => intervalsNearSet(route, lines, metres);
      const first = ask(1);
      for (let metres = 2; metres <= count; metres++) ask(metres);
      const again = ask(1);
      expect(again).toEqual(first);
      return again === first;
    };
    expect([2, 65, 66].map(isHeldAfter)).toEqual([true, true, false]);
  });
});

/** A line of 21 positions that wanders; every tenth of a kilometre. */
const MAPPED: LonLat[] = Array.from({ length: 21 }, (_, n) => at(2 * n, Math.sin(n) * 2));

describe('of a line that moved', () => {
  const random = seeded(7);
  const anywhere = (): LonLat => at(44 * random() - 2, 12 * random() - 6);
  const edited = (): LonLat[] =>
    MAPPED.toSpliced(
      Math.floor(20 * random()),
      Math.floor(3 * random()),
      ...Array.from({ length: Math.floor(3 * random()) }, anywhere),
    );
  const rounds = Array.from({ length: 12 }, (_, n) => n);

  it.each(rounds)('the nearest place is that of the line asked anew: round %d', () => {
    const course = edited();
    const [before, after] = moved(structuredClone(MAPPED), course);
    const fresh = anew(course);
    for (let n = 0; n < 25; n++) {
      const point = anywhere();
      if (n % 2 === 0) nearestOf([before], point);
      const [found, wanted] = [nearestOf([after], point), nearest(fresh, point)];
      expect(found.distanceMetres).toBeCloseTo(wanted.distanceMetres, 6);
      expect(found.position).toEqual(near(wanted.position));
      // At a position that two chords share either may be the one.
      const { chord } = nearestFoot(fresh, point);
      expect(Math.abs(heldFoot(after, point).chord - chord)).toBeLessThan(2);
    }
  });

  it('the nearest place is the very one before where that stayed, and what is gone is asked anew', () => {
    const [before, after] = moved(MAPPED, MAPPED.with(10, at(20, 8)));
    const [west, east, middle] = [at(1, 9), at(39, 9), at(20, -9)];
    for (const point of [west, east, middle]) nearestOf([before], point);
    expect(nearestOf([after], west)).toBe(nearestOf([before], west));
    expect(nearestOf([after], east)).toBe(nearestOf([before], east));
    expect(nearestOf([after], middle)).not.toEqual(nearestOf([before], middle));
    // What is new comes nearer than what stayed.
    const above = at(20, 9);
    expect(nearestOf([before], above).distanceMetres).toBeGreaterThan(800);
    expect(nearestOf([after], above).distanceMetres).toBeLessThan(150);
  });

  it.each(rounds)('the distance is that of the line asked anew: round %d', () => {
    const course = edited();
    const [before, after] = moved(structuredClone(MAPPED), course);
    for (let n = 0; n < 6; n++) {
      const other = [anywhere(), anywhere()];
      const others = setOf(other);
      distanceOf(others, [before]);
      const [found, wanted] = [distanceOf(others, [after]), distanceBetween([other], anew(course))];
      expect(found.distanceMetres).toBeCloseTo(wanted.distanceMetres, 5);
    }
  });

  it('the distance is the very one before where what came nearest stayed', () => {
    const [before, after] = moved(MAPPED, MAPPED.with(10, at(20, 8)));
    const wall = setOf(line([1, 6], [1, 9]));
    expect(distanceOf(wall, [after])).toBe(distanceOf(wall, [before]));
    const roof = setOf(line([18, 9], [22, 9]));
    expect(distanceOf(roof, [after])).not.toEqual(distanceOf(roof, [before]));
    expect(distanceOf(roof, [after]).distanceMetres).toBeCloseTo(111, 0);
  });

  it('the distance is that of the next place where it met what is gone, and 0 where it meets still', () => {
    const straight = Array.from({ length: 11 }, (_, n) => at(2 * n, 0));
    const [before, after] = moved(straight, straight.with(5, at(10, 4)));
    const fence = setOf(line([10, -1], [10, 1]));
    expect(distanceOf(fence, [before]).distanceMetres).toBe(0);
    expect(distanceOf(fence, [after]).distanceMetres).toBeGreaterThan(80);
    const gate = setOf(line([3, -1], [3, 1]));
    expect(distanceOf(gate, [before])).toMatchObject({ distanceMetres: 0 });
    expect(distanceOf(gate, [after])).toMatchObject({ distanceMetres: 0, to: near(at(3, 0)) });
  });

  it('what lies near is the very stretch before where nothing near it moved', () => {
    const [before, after] = moved(MAPPED, MAPPED.with(10, at(20, 8)));
    const [west, middle] = [line([1, -6], [1, 6]), line([20, -6], [20, 9])];
    expect(intervalsNearSet(west, [after], 200)[0]).toBe(intervalsNearSet(west, [before], 200)[0]);
    expect(intervalsNearSet(middle, [after], 200)).not.toEqual(
      intervalsNearSet(middle, [before], 200),
    );
  });

  it.each(rounds)('what lies near is that of the line asked anew: round %d', () => {
    const course = edited();
    const [before, after] = moved(structuredClone(MAPPED), course);
    const route = Array.from({ length: 8 }, anywhere);
    for (const metres of [60, 250]) {
      intervalsNearSet(route, [before], metres);
      const found = intervalsNearSet(route, [after], metres);
      const wanted = intervalsNear(structuredClone(route), anew(course), metres);
      expect(found).toHaveLength(wanted.length);
      for (const [n, { fromMetres, toMetres }] of wanted.entries()) {
        expect(found[n]?.fromMetres).toBeCloseTo(fromMetres, 5);
        expect(found[n]?.toMetres).toBeCloseTo(toMetres, 5);
      }
    }
  });
});
