import type { LonLat } from '../model/common';
import { heldByOne } from './held';
import { indexLine } from './line-index';
import { type Replaced, replacedRuns } from './line-match';
import { nearest } from './nearest';

/** How a line went from one course to another, asked place by place (see `Follower.places`). */
export interface LineMove {
  runs: readonly Replaced[];
  /** The replaced run that the edge between two places of one segment lies on. */
  runOfEdge(from: number, to: number): Replaced | undefined;
  /** Where a place of the line went. */
  place(place: number): LonLat;
  /** The new positions strictly between two places of one replaced run, its ends included. */
  between(from: number, to: number): LonLat[];
}

/** The move of a line from one course to another. */
export function lineMove(old: readonly LonLat[], course: readonly LonLat[]): LineMove {
  const runs = replacedRuns(old, course);
  const runOfSegment = new Int32Array(old.length).fill(-1);
  for (const [at, { from, to }] of runs.entries()) runOfSegment.fill(at, Math.max(0, from), to);
  const runOfEdge = (from: number, to: number) =>
    runs[runOfSegment[Math.floor(Math.min(from, to))] as number];
  const target = targetFinder(old, course);
  return {
    runs,
    runOfEdge,
    place: (place) => {
      const run = runs.find(({ from, to }) => place > from && place < to);
      return run ? onSegment(course, target(run, place)) : onSegment(old, place);
    },
    between: (from, to) => {
      const run = runOfEdge(from, to);
      if (!run) return [];
      const [a, b] = [target(run, from), target(run, to)];
      return a <= b ? positionsBetween(course, a, b) : positionsBetween(course, b, a).reverse();
    },
  };
}

/** Finds the place on the new course of a place of the old one; within a run, ends included. */
function targetFinder(old: readonly LonLat[], course: readonly LonLat[]) {
  const finder = heldByOne(({ newFrom, newTo }: Replaced) => {
    const first = Math.max(0, newFrom);
    const run = course.slice(first, newTo + 1);
    const index = indexLine([run]);
    return (position: LonLat): number => {
      const { segment, position: foot } = nearest(index, position);
      return first + segment + fractionOf(foot, run[segment] as LonLat, run[segment + 1]);
    };
  });
  return (replaced: Replaced, place: number): number => {
    const { from, to, newFrom, newTo } = replaced;
    if (place <= from) return newFrom - from + place;
    if (place >= to) return newTo - to + place;
    if (newTo - newFrom === to - from) return newFrom + (place - from);
    return finder(replaced)(onSegment(old, place));
  };
}

/** Which share of the way from `a` to `b` a position between them has gone; 0 where there is no way. */
export function fractionOf(position: LonLat, a: LonLat, b: LonLat = a): number {
  const axis = Math.abs(b[0] - a[0]) > Math.abs(b[1] - a[1]) ? 0 : 1;
  return b[axis] === a[axis] ? 0 : (position[axis] - a[axis]) / (b[axis] - a[axis]);
}

/** The position at a place of a line: straight in longitude and latitude between two positions. */
function onSegment(line: readonly LonLat[], place: number): LonLat {
  const at = Math.floor(place);
  const [start, next] = [line[at] as LonLat, line[at + 1]];
  const share = place - at;
  if (share === 0 || !next) return start;
  const [x, y] = start;
  return [x + share * (next[0] - x), y + share * (next[1] - y)];
}

function positionsBetween(line: readonly LonLat[], from: number, to: number): LonLat[] {
  return line.slice(Math.floor(from) + 1, Math.ceil(to));
}
