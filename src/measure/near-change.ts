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
 * The parts of a route, in metres along it, that lie within reach of what of a line is new or gone:
 * whole segments. Elsewhere the route is as near to the line as before. Null where that is too much
 * to look at.
 */
export function routeNearChange(
  route: readonly LonLat[],
  index: LineIndex,
  { before, was, is }: IndexChange,
  metres: number,
): Interval[] | null {
  if (was.to - was.from + is.to - is.from > 2 * MOST_NEW) return null;
  const routeIndex = indexOfLine(route);
  const segments = new Set<number>();
  const mark = (of: LineIndex, { from, to }: ChordRange) => {
    for (let chord = from; chord < to; chord++) {
      const [west, south, east, north] = reachOfChord(of, chord, metres);
      someWithin(routeIndex.tree, west, south, east, north, (near) => {
        segments.add(routeIndex.segmentOf[near] as number);
        return false;
      });
    }
  };
  mark(before, was);
  mark(index, is);
  const measures = measureLine(route);
  return unionIntervals(
    [...segments].map((segment) => ({
      fromMetres: measures[segment] as number,
      toMetres: measures[segment + 1] as number,
    })),
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
