/**
 * The fractions of segment P between which it lies within a distance of segment Q, or null.
 * What lies within a distance of a segment is convex (a capsule), so the part is one interval: from
 * the lowest to the highest of the parts in the two end discs and in the rectangle between them.
 * @param ends x and y of both ends of P, then of both ends of Q, in the unit of `distance`
 */
export function capsuleInterval(ends: Float64Array, distance: number): [number, number] | null {
  return coveredPart(ends, ends, 4, distance, 0) ? [part.low, part.high] : null;
}

/** The part that `coveredPart` found last, to spare the allocation. */
export const part = { low: 0, high: 0 };

/** Discs of Q that do not count: none, that at its start, that at its end. */
export type Without = 0 | 1 | 2;

/**
 * Whether some of segment P lies within a distance of segment Q; `part` then says between which
 * fractions of P.
 * @param p x and y of both ends of P, from place 0 on
 * @param q x and y of both ends of Q, from place `at` on
 */
export function coveredPart(
  p: Float64Array,
  q: Float64Array,
  at: number,
  distance: number,
  without: Without,
): boolean {
  const px = p[0] as number;
  const py = p[1] as number;
  const dx = (p[2] as number) - px;
  const dy = (p[3] as number) - py;
  const x0 = px - (q[at] as number);
  const y0 = py - (q[at + 1] as number);
  const x1 = px - (q[at + 2] as number);
  const y1 = py - (q[at + 3] as number);
  if (isFar(x0, x1, dx, distance) || isFar(y0, y1, dy, distance)) return false;
  part.low = Number.POSITIVE_INFINITY;
  part.high = Number.NEGATIVE_INFINITY;
  if (without !== 1) addDisc(x0, y0, dx, dy, distance);
  if (without !== 2) addDisc(x1, y1, dx, dy, distance);
  addRectangle(x0, y0, dx, dy, x0 - x1, y0 - y1, distance);
  return part.low <= part.high;
}

/** Whether P and Q lie farther apart along one axis; from Q's ends to P's start, and from there on. */
function isFar(fromStart: number, fromEnd: number, along: number, distance: number): boolean {
  const least = Math.min(fromStart, fromEnd) + Math.min(along, 0);
  const most = Math.max(fromStart, fromEnd) + Math.max(along, 0);
  return Math.max(least, -most) > distance;
}

/** Adds what of an interval lies on P: from 0 to 1. */
function add(low: number, high: number): void {
  if (low > 1 || high < 0) return;
  part.low = Math.min(part.low, Math.max(0, low));
  part.high = Math.max(part.high, Math.min(1, high));
}

/** Where x + t dx lies within `radius` of the origin: the roots of a quadratic. */
function addDisc(x: number, y: number, dx: number, dy: number, radius: number): void {
  const a = dx * dx + dy * dy;
  const b = x * dx + y * dy;
  const c = x * x + y * y - radius * radius;
  if (a === 0) {
    if (c <= 0) add(0, 1);
    return;
  }
  const discriminant = b * b - a * c;
  if (discriminant < 0) return;
  const root = Math.sqrt(discriminant);
  add((-b - root) / a, (-b + root) / a);
}

/** What of P lies beside Q, between both ends of it and within the distance. */
const beside = { low: 0, high: 1 };

/** Where x + t dx lies beside the segment from 0 to the axis within `distance` of it. */
function addRectangle(
  x: number,
  y: number,
  dx: number,
  dy: number,
  axisX: number,
  axisY: number,
  distance: number,
): void {
  const length2 = axisX * axisX + axisY * axisY;
  if (length2 === 0) return;
  const reach = distance * Math.sqrt(length2);
  beside.low = 0;
  beside.high = 1;
  keepBetween(x * axisX + y * axisY, dx * axisX + dy * axisY, 0, length2);
  keepBetween(axisX * y - axisY * x, axisX * dy - axisY * dx, -reach, reach);
  if (beside.low <= beside.high) add(beside.low, beside.high);
}

/** Keeps of `beside` where start + t step lies between two numbers. */
function keepBetween(start: number, step: number, least: number, most: number): void {
  if (step === 0) {
    if (start < least || start > most) beside.high = -1;
    return;
  }
  const a = (least - start) / step;
  const b = (most - start) / step;
  beside.low = Math.max(beside.low, Math.min(a, b));
  beside.high = Math.min(beside.high, Math.max(a, b));
}
