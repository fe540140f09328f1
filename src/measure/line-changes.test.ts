import { describe, expect, it } from 'vitest';
import type { LonLat } from '../model/common';
import { changedRanges, lineChanges, rangeOnCourse } from './line-changes';
import { replacedRuns } from './line-match';

const MAPPED: LonLat[] = Array.from({ length: 10 }, (_, at) => [
  45 + at / 100,
  41 + (at % 3) / 100,
]);
const NEW: LonLat[] = [
  [45.5, 41.5],
  [45.6, 41.6],
  [45.7, 41.7],
];
const [a, b, c] = NEW as [LonLat, LonLat, LonLat];
const copy = (line: LonLat[]): LonLat[] => line.map(([x, y]) => [x, y]);

/** Courses, with what of the mapped line each replaces: from, to, and the same on the course. */
const COURSES: [string, LonLat[], [number, number, number, number][]][] = [
  ['nothing', copy(MAPPED), []],
  ['a position', MAPPED.with(4, a), [[3, 5, 3, 5]]],
  ['a position by two', MAPPED.toSpliced(4, 1, a, b), [[3, 5, 3, 6]]],
  ['three positions by one', MAPPED.toSpliced(4, 3, a), [[3, 7, 3, 5]]],
  ['nothing, one inserted', MAPPED.toSpliced(4, 0, a), [[3, 4, 3, 5]]],
  ['a position, which is taken out', MAPPED.toSpliced(4, 1), [[3, 5, 3, 4]]],
  ['the first position', MAPPED.with(0, a), [[-1, 1, -1, 1]]],
  ['the first two, taken out', MAPPED.slice(2), [[-1, 2, -1, 0]]],
  ['the last position', MAPPED.with(9, a), [[8, 10, 8, 10]]],
  ['nothing, two added at the end', [...MAPPED, a, b], [[9, 10, 9, 12]]],
  [
    'two places apart',
    MAPPED.with(2, a).toSpliced(6, 2, b),
    [
      [1, 3, 1, 3],
      [5, 8, 5, 7],
    ],
  ],
  [
    'two with one kept between',
    MAPPED.with(4, a).with(6, b),
    [
      [3, 5, 3, 5],
      [5, 7, 5, 7],
    ],
  ],
  ['all', copy(NEW), [[-1, 10, -1, 3]]],
];

describe('what a course replaces of a line', () => {
  it.each(COURSES)('is known: %s', (_, course, expected) => {
    expect(replacedRuns(MAPPED, course)).toEqual(
      expected.map(([from, to, newFrom, newTo]) => ({ from, to, newFrom, newTo })),
    );
  });

  it.each(COURSES)('makes the course of the mapped line: %s', (_, course) => {
    const line = copy(MAPPED);
    for (const { index, count, positions } of lineChanges(MAPPED, course).reverse())
      line.splice(index, count, ...positions);
    expect(line).toEqual(course);
  });

  it.each(COURSES)('lies between positions that stayed: %s', (_, course) => {
    const isKept = (position: LonLat) => MAPPED.some((each) => String(each) === String(position));
    const ranges = changedRanges(MAPPED, course);
    const outside = course.filter((_p, at) => !ranges.some(({ from, to }) => at > from && at < to));
    const isWithin = ({ from, to }: { from: number; to: number }) =>
      from >= 0 && to < course.length;
    expect(ranges.every(isWithin)).toBe(true);
    const ends = [course[0], course.at(-1)].filter((end) => end && !isKept(end));
    expect(outside.filter((position) => !isKept(position))).toEqual(ends);
  });

  it('does not take a position for kept that comes too early', () => {
    const course = [MAPPED[0], MAPPED[3], MAPPED[2], MAPPED[4], MAPPED[9]] as LonLat[];
    const runs = replacedRuns(MAPPED, course);
    const line = copy(MAPPED);
    for (const { from, to, newFrom, newTo } of runs.toReversed())
      line.splice(from + 1, to - from - 1, ...course.slice(newFrom + 1, newTo));
    expect(line).toEqual(course);
    expect(runs.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 4],
      [4, 9],
    ]);
  });
});

describe('a range of the mapped line', () => {
  const on = (course: LonLat[], from: number, to: number) => {
    const range = rangeOnCourse(MAPPED, course, { from, to });
    return [range.from, range.to];
  };

  it('is where its positions are on the course', () => {
    expect(on(copy(MAPPED), 2, 7)).toEqual([2, 7]);
    expect(on(MAPPED.toSpliced(1, 0, a, b), 2, 7)).toEqual([4, 9]);
    expect(on(MAPPED.toSpliced(4, 0, a, b), 2, 7)).toEqual([2, 9]);
    expect(on(MAPPED.toSpliced(4, 2), 2, 7)).toEqual([2, 5]);
    expect(on(MAPPED.toSpliced(8, 0, a), 2, 7)).toEqual([2, 7]);
    expect(on(MAPPED.toSpliced(1, 0, a).toSpliced(6, 0, b, c), 2, 7)).toEqual([3, 10]);
  });

  it('goes out to the kept neighbours where an end of it is gone', () => {
    expect(on(MAPPED.with(2, a), 2, 7)).toEqual([1, 7]);
    expect(on(MAPPED.with(7, a), 2, 7)).toEqual([2, 8]);
    expect(on(MAPPED.toSpliced(6, 3, a, b), 2, 7)).toEqual([2, 8]);
    expect(on(MAPPED.toSpliced(1, 3), 2, 7)).toEqual([0, 4]);
  });

  it('ends with the course where nothing outside of it is kept', () => {
    expect(on(MAPPED.slice(3), 2, 7)).toEqual([0, 4]);
    expect(on(MAPPED.slice(0, 6), 2, 7)).toEqual([2, 5]);
    expect(on(copy(NEW), 2, 7)).toEqual([0, 2]);
  });
});
