import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { replacedRuns } from './line-match';
import { sameEnds } from './ring-change';

/** Positions along a parallel, by number. */
const at = (place: number): LonLat => [45 + place / 100, 41];
const line = (...places: number[]): LonLat[] => places.map(at);
const run = (from: number, to: number, newFrom: number, newTo: number) => ({
  from,
  to,
  newFrom,
  newTo,
});

describe('what an edit replaced of a line', () => {
  it('is nothing where every position stands as it was', () => {
    expect(replacedRuns(line(1, 2, 3), line(1, 2, 3))).toEqual([]);
    expect(replacedRuns([], [])).toEqual([]);
  });

  it.each<[string, number[], number[], ReturnType<typeof run>[]]>([
    ['a position moved', [1, 2, 3], [1, 9, 3], [run(0, 2, 0, 2)]],
    ['a position inserted', [1, 2, 3], [1, 2, 9, 3], [run(1, 2, 1, 3)]],
    ['a position taken out', [1, 2, 3], [1, 3], [run(0, 2, 0, 1)]],
    ['the first position moved', [1, 2, 3], [9, 2, 3], [run(-1, 1, -1, 1)]],
    ['the last position moved', [1, 2, 3], [1, 2, 9], [run(1, 3, 1, 3)]],
    ['positions added before the first', [1, 2], [8, 9, 1, 2], [run(-1, 0, -1, 2)]],
    ['all positions moved', [1, 2], [8, 9, 7], [run(-1, 2, -1, 3)]],
    ['two places', [1, 2, 3, 4, 5], [1, 8, 3, 9, 5], [run(0, 2, 0, 2), run(2, 4, 2, 4)]],
    [
      'two neighbours changing places',
      [1, 2, 3, 4],
      [1, 3, 2, 4],
      [run(0, 1, 0, 2), run(1, 3, 2, 3)],
    ],
    ['a line that comes to be', [], [1, 2], [run(-1, 0, -1, 2)]],
    ['a position that came to stand twice', [1, 2, 3, 4], [1, 2, 2, 8, 4], [run(1, 3, 1, 4)]],
  ])('between the neighbours that stayed: %s', (_, old, edited, expected) => {
    expect(replacedRuns(line(...old), line(...edited))).toEqual(expected);
  });

  it('keeps places apart whose longitude and latitude make the same sum', () => {
    const [a, b]: LonLat[] = [
      [45, 41],
      [45.001, 40],
    ] as LonLat[];
    const ends = line(1, 2);
    const between = (position: LonLat) => [at(1), at(8), position, at(9), at(2)];
    expect(
      replacedRuns([...ends.slice(0, 1), a as LonLat, at(2)], [at(1), b as LonLat, at(2)]),
    ).toEqual([run(0, 2, 0, 2)]);
    expect(replacedRuns(between(a as LonLat), [at(1), at(5), b as LonLat, at(6), at(2)])).toEqual([
      run(0, 4, 0, 4),
    ]);
  });

  it.each<[string, LonLat, LonLat]>([
    ['a degree east and a little south', [45, 41], [46, 40.999]],
    ['a little east and a degree north', [45, 41], [45.001, 42]],
  ])('keeps both of two places that follow on each other: %s', (_, p, q) => {
    const old = [at(1), at(2), p, q, at(3), at(4)];
    const edited = [at(1), at(8), p, q, at(9), at(4)];
    expect(replacedRuns(old, edited)).toEqual([run(0, 2, 0, 2), run(3, 5, 3, 5)]);
  });

  it('is told by where positions are, not by which objects they are', () => {
    const old = line(1, 2, 3, 4);
    expect(replacedRuns(old, structuredClone(old))).toEqual([]);
    expect(
      replacedRuns(old, [...structuredClone(old.slice(0, 1)), at(7), ...old.slice(2)]),
    ).toEqual([run(0, 2, 0, 2)]);
  });
});

describe('the ends that two lines share', () => {
  it.each<[number[], number[], number, number]>([
    [[1, 2, 3], [1, 2, 3], 3, 0],
    [[1, 2, 3, 4], [1, 9, 3, 4], 1, 2],
    [[1, 2, 3], [1, 2, 3, 4], 3, 0],
    [[2, 3], [1, 2, 3], 0, 2],
    [[1, 1], [1, 1, 1], 2, 0],
    [[1, 5], [2, 6], 0, 0],
    [[], [1], 0, 0],
  ])('of %j and %j are %d positions and %d after those', (a, b, first, last) => {
    expect(sameEnds(line(...a), line(...b))).toEqual({ first, last });
  });

  it('are counted from those that are known', () => {
    const [a, b] = [line(1, 2, 3, 4, 5), line(1, 2, 9, 4, 5)];
    expect(sameEnds(a, b, { first: 1, last: 1 })).toEqual({ first: 2, last: 2 });
    expect(sameEnds(a, a, { first: 2, last: 2 })).toEqual({ first: 5, last: 0 });
    // What is known is not asked again.
    expect(sameEnds([at(7), ...a.slice(1)], a, { first: 1, last: 1 })).toEqual({
      first: 5,
      last: 0,
    });
  });

  it('differ in longitude or in latitude alone', () => {
    const a: LonLat[] = [[45, 41]];
    expect(sameEnds(a, [[45, 41.5]])).toEqual({ first: 0, last: 0 });
    expect(sameEnds(a, [[45.5, 41]])).toEqual({ first: 0, last: 0 });
    expect(sameEnds(a, [[45, 41]])).toEqual({ first: 1, last: 0 });
  });
});
