import type { LonLat } from '../model/common';
import { someWithin } from './box-tree';
import { reachOfChord } from './capsule-set';
import { indexOfLine } from './changed-index';
import { type Interval, subtractIntervals, unionIntervals } from './intervals';
import type { ChordRange, IndexChange, LineIndex } from './line-index';
import { measureLine } from './line-length';

/** With more new chords than this, asking all of the route costs no more. */
const MOST_NEW = 64;

/**
 * The segments of a route within reach of what of a line is new or gone. Elsewhere the route is as
 * near to the line as before. Null where that is too much to look at.
 */
export function segmentsNearChange(
  route: readonly LonLat[],
  index: LineIndex,
  { before, was, is }: IndexChange,
  metres: number,
): Set<number> | null {
  if (was.to - was.from + is.to - is.from > 2 * MOST_NEW) return null;
  const routeIndex = indexOfLine(route);
  const segments = new Set<number>();
  const mark = (of: LineIndex, { from, to }: ChordRange) => {
    for (let chord = from; chord < to; chord++)
      someWithin(routeIndex.tree, ...reachOfChord(of, chord, metres), (near) => {
        segments.add(routeIndex.segmentOf[near] as number);
        return false;
      });
  };
  mark(before, was);
  mark(index, is);
  return segments;
}

/** The same as parts of the route, in metres along it. */
export function routeNearChange(
  route: readonly LonLat[],
  index: LineIndex,
  change: IndexChange,
  metres: number,
): Interval[] | null {
  const segments = segmentsNearChange(route, index, change, metres);
  const measures = measureLine(route);
  return (
    segments &&
    unionIntervals(
      [...segments].map((segment) => ({
        fromMetres: measures[segment] as number,
        toMetres: measures[segment + 1] as number,
      })),
    )
  );
}

/** Intervals of which some parts of the route are asked again. */
export const askedAgain = (
  before: readonly Interval[],
  parts: readonly Interval[],
  ask: (fromMetres: number, toMetres: number) => Interval[],
): Interval[] =>
  parts.length === 0
    ? [...before]
    : unionIntervals([
        ...subtractIntervals(before, parts),
        ...parts.flatMap(({ fromMetres, toMetres }) => ask(fromMetres, toMetres)),
      ]);
