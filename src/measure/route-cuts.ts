import type { LonLat } from '../model/common';
import { type BoxTree, boxOf, someWithin } from './box-tree';
import { segmentLengthMetres } from './segment-length';
import { areApart, meetings } from './segment-meetings';
import { TOUCH_DEGREES } from './touch';

/** What cuts a route: an index of lines or of areas. */
export interface Cutting {
  readonly tree: BoxTree;
}

/** Cuts nearer to each other than this are one. */
const SAME_METRES = 1e-6;

/** Metres along a route at which each of its segments meets lines, of those that do. */
export type SegmentCuts = ReadonlyMap<number, readonly number[]>;

/**
 * Metres along a route at which it meets the lines, in order, with 0 and the route's length: where
 * it crosses or touches, and where a stretch along the line starts and ends. Between two cuts the
 * route meets no line, or runs on one.
 * @param measures `measureLine(route)`
 * @param known `cutsBySegment` of the route, where the caller has it
 */
export function cutMeasures(
  route: readonly LonLat[],
  measures: Float64Array,
  index: Cutting,
  known: SegmentCuts = cutsBySegment(route, measures, index),
): number[] {
  const cuts = [0, measures.at(-1) ?? 0];
  for (const metres of known.values()) cuts.push(...metres);
  cuts.sort((a, b) => a - b);
  return cuts.filter((cut, at) => at === 0 || cut - (cuts[at - 1] ?? 0) > SAME_METRES);
}

/** Segments of a route are asked by so many at once, then by fewer. */
const GROUPS = [128, 32, 8, 2];

/** Where each segment of a route meets the lines. */
export function cutsBySegment(
  route: readonly LonLat[],
  measures: Float64Array,
  index: Cutting,
): SegmentCuts {
  const cuts = new Map<number, readonly number[]>();
  const ask = (from: number, to: number, level: number): void => {
    const step = GROUPS[level];
    if (!step) {
      for (let at = from; at < to; at++) {
        const found = cutsOfSegment(route, measures, index, at);
        if (found.length > 0) cuts.set(at, found);
      }
      return;
    }
    for (let first = from; first < to; first += step) {
      const last = Math.min(to, first + step);
      if (mayMeet(route, first, last, index)) ask(first, last, level + 1);
    }
  };
  ask(0, route.length - 1, 0);
  return cuts;
}

/** Whether some segment of the lines comes into the box around a part of a route. */
function mayMeet(
  route: readonly LonLat[],
  first: number,
  last: number,
  { tree }: Cutting,
): boolean {
  const [west, south, east, north] = boxOf(route, first, last);
  return someWithin(
    tree,
    west - TOUCH_DEGREES,
    south - TOUCH_DEGREES,
    east + TOUCH_DEGREES,
    north + TOUCH_DEGREES,
    () => true,
  );
}

/** Where one segment of a route meets the lines. */
export function cutsOfSegment(
  route: readonly LonLat[],
  measures: Float64Array,
  index: Cutting,
  at: number,
): readonly number[] {
  const start = route[at] as LonLat;
  const end = route[at + 1] as LonLat;
  const fractions = cutFractions(index, start[0], start[1], end[0], end[1]);
  if (fractions.length === 0) return fractions;
  const [x0, y0] = start;
  const [x1, y1] = end;
  const from = measures[at] ?? 0;
  return fractions.map((t) =>
    t === 1
      ? (measures[at + 1] ?? 0)
      : from + segmentLengthMetres(x0, y0, x0 + t * (x1 - x0), y0 + t * (y1 - y0)),
  );
}

const NONE: readonly number[] = [];

/** Fractions of one route segment (degrees) at which it meets segments of the index. */
export function cutFractions(
  { tree }: Cutting,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): readonly number[] {
  const { ends, boxes } = tree;
  const west = (x0 < x1 ? x0 : x1) - TOUCH_DEGREES;
  const south = (y0 < y1 ? y0 : y1) - TOUCH_DEGREES;
  const east = (x0 > x1 ? x0 : x1) + TOUCH_DEGREES;
  const north = (y0 > y1 ? y0 : y1) + TOUCH_DEGREES;
  const root = boxes.length - 4;
  if (east < (boxes[root] as number) || west > (boxes[root + 2] as number)) return NONE;
  if (north < (boxes[root + 1] as number) || south > (boxes[root + 3] as number)) return NONE;
  let fractions = NONE;
  someWithin(tree, west, south, east, north, (segment) => {
    const at = 4 * segment;
    const from = ends[at] as number;
    const fromY = ends[at + 1] as number;
    const to = ends[at + 2] as number;
    const toY = ends[at + 3] as number;
    if (!areApart(x0, y0, x1, y1, from, fromY, to, toY))
      fractions = [...fractions, ...meetings([x0, y0, x1, y1], [from, fromY, to, toY])];
    return false;
  });
  return fractions;
}
