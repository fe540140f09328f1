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
  if (part.low < 0) part.low = 0;
  if (part.high > 1) part.high = 1;
  return part.low <= part.high;
}

/** Whether P and Q lie farther apart along one axis; from Q's ends to P's start, and from there on. */
function isFar(fromStart: number, fromEnd: number, along: number, distance: number): boolean {
  const least = (fromStart < fromEnd ? fromStart : fromEnd) + (along < 0 ? along : 0);
  const most = (fromStart > fromEnd ? fromStart : fromEnd) + (along > 0 ? along : 0);
  return least > distance || most < -distance;
}

function add(low: number, high: number): void {
  if (low > 1 || high < 0) return;
  if (low < part.low) part.low = low;
  if (high > part.high) part.high = high;
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
  const along = x * axisX + y * axisY;
  const alongStep = dx * axisX + dy * axisY;
  const aside = axisX * y - axisY * x;
  const asideStep = axisX * dy - axisY * dx;
  let low = 0;
  let high = 1;
  if (alongStep !== 0) {
    const a = -along / alongStep;
    const b = (length2 - along) / alongStep;
    low = Math.max(low, a < b ? a : b);
    high = Math.min(high, a < b ? b : a);
  } else if (along < 0 || along > length2) return;
  if (asideStep !== 0) {
    const a = (-reach - aside) / asideStep;
    const b = (reach - aside) / asideStep;
    low = Math.max(low, a < b ? a : b);
    high = Math.min(high, a < b ? b : a);
  } else if (aside < -reach || aside > reach) return;
  if (low <= high) add(low, high);
}
