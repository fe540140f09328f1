import type { LonLat } from '../model/common';
import type { LineIndex } from './line-index';
import { segmentLengthMetres } from './segment-length';
import { type Ends, TOUCH_DEGREES, touchFraction } from './touch';

/** Cuts nearer to each other than this are one. */
const SAME_METRES = 1e-6;

/**
 * Metres along a route at which it meets the lines, in order, with 0 and the route's length: where
 * it crosses or touches, and where a stretch along the line starts and ends. Between two cuts the
 * route meets no line, or runs on one.
 * @param measures `measureLine(route)`
 */
export function cutMeasures(
  route: readonly LonLat[],
  measures: Float64Array,
  index: LineIndex,
): number[] {
  const cuts = [0, measures.at(-1) ?? 0];
  for (let at = 0; at + 1 < route.length; at++) {
    const [x0, y0] = route[at] as LonLat;
    const [x1, y1] = route[at + 1] as LonLat;
    for (const t of cutFractions(index, x0, y0, x1, y1)) {
      const x = x0 + t * (x1 - x0);
      const y = y0 + t * (y1 - y0);
      const part = t === 1 ? undefined : segmentLengthMetres(x0, y0, x, y);
      cuts.push(part === undefined ? (measures[at + 1] ?? 0) : (measures[at] ?? 0) + part);
    }
  }
  cuts.sort((a, b) => a - b);
  return cuts.filter((cut, at) => at === 0 || cut - (cuts[at - 1] ?? 0) > SAME_METRES);
}

/** Fractions of one route segment (degrees) at which it meets chords of the index. */
export function cutFractions(
  index: LineIndex,
  x0: number,
  y0: number,
  x1: number,
  y1: number,
): number[] {
  const fractions: number[] = [];
  const box = [
    Math.min(x0, x1) - TOUCH_DEGREES,
    (Math.min(y0, y1) - TOUCH_DEGREES) * index.stretch,
    Math.max(x0, x1) + TOUCH_DEGREES,
    (Math.max(y0, y1) + TOUCH_DEGREES) * index.stretch,
  ] as const;
  for (const chord of index.tree.search(...box)) {
    const [a = 0, b = 0, c = 0, d = 0] = index.ends.subarray(4 * chord, 4 * chord + 4);
    addCrossing(fractions, [x0, y0, x1, y1], [a, b, c, d]);
    addTouches(fractions, [x0, y0, x1, y1], [a, b, c, d]);
  }
  return fractions;
}

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
