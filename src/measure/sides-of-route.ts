import type { LonLat } from '../model/common';
import { heldByTwo } from './held';
import type { Interval } from './intervals';
import type { IndexChange, LineIndex } from './line-index';
import { measureLine, pointAlong } from './line-length';
import { segmentsNearChange } from './near-change';
import { cutMeasures, cutsBySegment, cutsOfSegment, type SegmentCuts } from './route-cuts';
import { type Side, sideOf } from './side-of-line';

/** A stretch of a route, in metres along it, on one side of lines. */
export interface SidedInterval extends Interval {
  side: Side;
}

/**
 * The whole route by the side of the lines, in order: cut where it meets them, and asked half-way
 * between two cuts. Of a line that moved, stretches that are as before are the very same objects.
 */
export const sidesOfRoute: (route: readonly LonLat[], index: LineIndex) => SidedInterval[] =
  heldByTwo((route: readonly LonLat[], index: LineIndex) => {
    const measures = measureLine(route);
    const cuts = cutMeasures(route, measures, index, heldCuts(route, index));
    const intervals: SidedInterval[] = [];
    for (let at = 0; at + 1 < cuts.length; at++) {
      const fromMetres = cuts[at] ?? 0;
      const toMetres = cuts[at + 1] ?? 0;
      const side = sideOf(index, pointAlong(route, (fromMetres + toMetres) / 2, measures));
      const last = intervals[intervals.length - 1];
      if (last?.side === side) last.toMetres = toMetres;
      else intervals.push({ side, fromMetres, toMetres });
    }
    return index.change
      ? intervals.map(asBefore(sidesOfRoute(route, index.change.before)))
      : intervals;
  });

const asBefore =
  (before: readonly SidedInterval[]) =>
  (now: SidedInterval): SidedInterval =>
    before.find(
      ({ side, fromMetres, toMetres }) =>
        side === now.side && fromMetres === now.fromMetres && toMetres === now.toMetres,
    ) ?? now;

const heldCuts: (route: readonly LonLat[], index: LineIndex) => SegmentCuts = heldByTwo(
  (route: readonly LonLat[], index: LineIndex) =>
    (index.change && cutsAfter(route, index, index.change)) ??
    cutsBySegment(route, measureLine(route), index),
);

/** Wider than a touch reaches. */
const TOUCH_METRES = 0.001;

function cutsAfter(
  route: readonly LonLat[],
  index: LineIndex,
  change: IndexChange,
): SegmentCuts | null {
  const segments = segmentsNearChange(route, index, change, TOUCH_METRES);
  if (!segments) return null;
  const cuts = new Map(heldCuts(route, change.before));
  for (const segment of segments) {
    const found = cutsOfSegment(route, measureLine(route), index, segment);
    if (found.length > 0) cuts.set(segment, found);
    else cuts.delete(segment);
  }
  return cuts;
}
