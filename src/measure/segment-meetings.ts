import { type Ends, TOUCH_DEGREES, touchFraction } from './touch';

/**
 * Whether two segments are clearly apart: both ends of one on the same side of the other's line, by
 * more than a touch. Most that are not are quickly told so, without a division.
 */
export function areApart(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  return (
    isAside(ax, ay, bx - ax, by - ay, cx, cy, dx, dy) ||
    isAside(cx, cy, dx - cx, dy - cy, ax, ay, bx, by)
  );
}

/** Whether two places lie on the same side of a line, both farther from it than a touch. */
function isAside(
  x: number,
  y: number,
  alongX: number,
  alongY: number,
  px: number,
  py: number,
  qx: number,
  qy: number,
): boolean {
  const p = alongX * (py - y) - alongY * (px - x);
  const q = alongX * (qy - y) - alongY * (qx - x);
  if (p > 0 !== q > 0) return false;
  const least = Math.min(p * p, q * q);
  return least > 4 * TOUCH_DEGREES * TOUCH_DEGREES * (alongX * alongX + alongY * alongY);
}

/** Fractions of `a` at which two segments meet. */
export function meetings(a: Ends, b: Ends): number[] {
  const fractions: number[] = [];
  addCrossing(fractions, a, b);
  addTouches(fractions, a, b);
  return fractions;
}

/** The least fraction of one segment at which it meets another, by their places in columns of ends. */
export function segmentsCut(
  endsA: Float64Array,
  a: number,
  endsB: Float64Array,
  b: number,
): number | undefined {
  const [one, other] = [endsAt(endsA, a), endsAt(endsB, b)];
  if (areApart(...one, ...other)) return undefined;
  const fractions = meetings(one, other);
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
  // 0 for parallels, which give no number from 0 to 1.
  const cross = deltaX * otherY - deltaY * otherX;
  const gapX = b[0] - a[0];
  const gapY = b[1] - a[1];
  const t = (gapX * otherY - gapY * otherX) / cross;
  const u = (gapX * deltaY - gapY * deltaX) / cross;
  if (Math.min(t, 1 - t, u, 1 - u) >= 0) fractions.push(t);
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
