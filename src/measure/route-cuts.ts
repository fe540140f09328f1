import type { LonLat } from '../model/common';
import { type BoxTree, someWithin } from './box-tree';
import { segmentLengthMetres } from './segment-length';
import { type Ends, TOUCH_DEGREES, touchFraction } from './touch';

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

/** Where each segment of a route meets the lines. */
export function cutsBySegment(
  route: readonly LonLat[],
  measures: Float64Array,
  index: Cutting,
): SegmentCuts {
  const cuts = new Map<number, readonly number[]>();
  for (let at = 0; at + 1 < route.length; at++) {
    const found = cutsOfSegment(route, measures, index, at);
    if (found.length > 0) cuts.set(at, found);
  }
  return cuts;
}

/** Where one segment of a route meets the lines. */
export function cutsOfSegment(
  route: readonly LonLat[],
  measures: Float64Array,
  index: Cutting,
  at: number,
): readonly number[] {
  const [x0, y0] = route[at] as LonLat;
  const [x1, y1] = route[at + 1] as LonLat;
  const fractions = cutFractions(index, x0, y0, x1, y1);
  if (fractions.length === 0) return fractions;
  const start = measures[at] ?? 0;
  return fractions.map((t) =>
    t === 1
      ? (measures[at + 1] ?? 0)
      : start + segmentLengthMetres(x0, y0, x0 + t * (x1 - x0), y0 + t * (y1 - y0)),
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
  const reach = TOUCH_DEGREES;
  const root = boxes.length - 4;
  if (x0 < x1 ? x1 + reach < (boxes[root] as number) : x0 + reach < (boxes[root] as number))
    return NONE;
  if (y0 < y1 ? y1 + reach < (boxes[root + 1] as number) : y0 + reach < (boxes[root + 1] as number))
    return NONE;
  const fractions: number[] = [];
  someWithin(
    tree,
    (x0 < x1 ? x0 : x1) - reach,
    (y0 < y1 ? y0 : y1) - reach,
    (x0 > x1 ? x0 : x1) + reach,
    (y0 > y1 ? y0 : y1) + reach,
    (segment) => {
      const at = 4 * segment;
      const a: Ends = [x0, y0, x1, y1];
      const b: Ends = [
        ends[at] as number,
        ends[at + 1] as number,
        ends[at + 2] as number,
        ends[at + 3] as number,
      ];
      addCrossing(fractions, a, b);
      addTouches(fractions, a, b);
      return false;
    },
  );
  return fractions;
}

/** The least fraction of one segment at which it meets another, by their places in columns of ends. */
export function segmentsCut(
  endsA: Float64Array,
  a: number,
  endsB: Float64Array,
  b: number,
): number | undefined {
  const fractions: number[] = [];
  const [one, other] = [endsAt(endsA, a), endsAt(endsB, b)];
  addCrossing(fractions, one, other);
  addTouches(fractions, one, other);
  return fractions.length > 0 ? Math.min(...fractions) : undefined;
}

const endsAt = (ends: Float64Array, segment: number): Ends => [
  ends[4 * segment] as number,
  ends[4 * segment + 1] as number,
  ends[4 * segment + 2] as number,
  ends[4 * segment + 3] as number,
];

/** The fraction of `a` where two segments cross inside both. */
function addCrossing(fractions: number[], a: Ends, b: Ends): void {
  const deltaX = a[2] - a[0];
  const deltaY = a[3] - a[1];
  const otherX = b[2] - b[0];
  const otherY = b[3] - b[1];
  const cross = deltaX * otherY - deltaY * otherX;
  if (cross === 0) return;
  const gapX = b[0] - a[0];
  const gapY = b[1] - a[1];
  const t = (gapX * otherY - gapY * otherX) / cross;
  const u = (gapX * deltaY - gapY * deltaX) / cross;
  if (t >= 0 && t <= 1 && u >= 0 && u <= 1) fractions.push(t);
}

/** The fractions of `a` where an end of one segment lies on the other. */
function addTouches(fractions: number[], a: Ends, b: Ends): void {
  addTouch(fractions, a, b[0], b[1]);
  addTouch(fractions, a, b[2], b[3]);
  if (touchFraction(b, a[0], a[1]) !== null) fractions.push(0);
  if (touchFraction(b, a[2], a[3]) !== null) fractions.push(1);
}

function addTouch(fractions: number[], segment: Ends, x: number, y: number): void {
  const fraction = touchFraction(segment, x, y);
  if (fraction !== null) fractions.push(fraction);
}
