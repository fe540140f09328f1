import type { LonLat } from '../model/common';
import type { LineChange } from '../model/readers-line-link';
import { replacedRuns } from './line-match';

/** Positions of a line, both included, by their indexes. */
export interface LineRange {
  from: number;
  to: number;
}

/** How a course differs from the mapped line, in the line's order. */
export function lineChanges(mapped: readonly LonLat[], course: readonly LonLat[]): LineChange[] {
  return replacedRuns(mapped, course).map(({ from, to, newFrom, newTo }) => ({
    index: from + 1,
    count: to - from - 1,
    positions: course.slice(newFrom + 1, newTo),
  }));
}

/** The changed parts of a course, with the kept position before and after each. */
export function changedRanges(mapped: readonly LonLat[], course: readonly LonLat[]): LineRange[] {
  return replacedRuns(mapped, course).map(({ newFrom, newTo }) => ({
    from: Math.max(0, newFrom),
    to: Math.min(course.length - 1, newTo),
  }));
}

/**
 * A range of the mapped line on a course of it: a position that is no longer there gives way to the
 * kept one outside of it.
 */
export function rangeOnCourse(
  mapped: readonly LonLat[],
  course: readonly LonLat[],
  { from, to }: LineRange,
): LineRange {
  const runs = replacedRuns(mapped, course);
  const place = (index: number, outward: 'before' | 'after'): number => {
    let shift = 0;
    for (const run of runs) {
      if (index <= run.from) break;
      if (index < run.to) return outward === 'before' ? Math.max(0, run.newFrom) : run.newTo;
      shift = run.newTo - run.to;
    }
    return index + shift;
  };
  return { from: place(from, 'before'), to: Math.min(course.length - 1, place(to, 'after')) };
}
