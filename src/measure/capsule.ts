/**
 * The fractions of segment P between which it lies within a distance of segment Q, or null.
 * What lies within a distance of a segment is convex (a capsule), so the part is one interval: from
 * the lowest to the highest of the parts in the two end discs and in the rectangle between them.
 * @param ends x and y of both ends of P, then of both ends of Q, in the unit of `distance`
 */
export function capsuleInterval(ends: Float64Array, distance: number): [number, number] | null {
  const [px = 0, py = 0, p1x = 0, p1y = 0, qx = 0, qy = 0, q1x = 0, q1y = 0] = ends;
  const [dx, dy] = [p1x - px, p1y - py];
  const parts = [
    discInterval(px - qx, py - qy, dx, dy, distance),
    discInterval(px - q1x, py - q1y, dx, dy, distance),
    rectangleInterval([px - qx, py - qy], [dx, dy], [q1x - qx, q1y - qy], distance),
  ];
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    if (!part) continue;
    low = Math.min(low, part[0]);
    high = Math.max(high, part[1]);
  }
  return clip(low, high);
}

type Part = [number, number] | null;

/** Where x + t dx lies within `radius` of the origin: the roots of a quadratic. */
function discInterval(x: number, y: number, dx: number, dy: number, radius: number): Part {
  const a = dx * dx + dy * dy;
  const b = x * dx + y * dy;
  const c = x * x + y * y - radius * radius;
  if (a === 0) return c <= 0 ? [0, 1] : null;
  const discriminant = b * b - a * c;
  if (discriminant < 0) return null;
  const root = Math.sqrt(discriminant);
  return clip((-b - root) / a, (-b + root) / a);
}

type Vector = readonly [number, number];

/** Where `start` + t `step` lies beside the segment from 0 to `axis` within `distance` of it. */
function rectangleInterval(start: Vector, step: Vector, axis: Vector, distance: number): Part {
  const length = Math.hypot(axis[0], axis[1]);
  if (length === 0) return null;
  const along = between(dot(start, axis), dot(step, axis), 0, length * length);
  const reach = distance * length;
  const aside = between(cross(axis, start), cross(axis, step), -reach, reach);
  return along && aside && clip(Math.max(along[0], aside[0]), Math.min(along[1], aside[1]));
}

/** Where `low` <= value + t slope <= `high`. */
function between(value: number, slope: number, low: number, high: number): Part {
  if (slope === 0) {
    const everywhere = value >= low && value <= high;
    return everywhere ? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] : null;
  }
  const a = (low - value) / slope;
  const b = (high - value) / slope;
  return [Math.min(a, b), Math.max(a, b)];
}

function clip(low: number, high: number): Part {
  const from = Math.max(0, low);
  const to = Math.min(1, high);
  return from <= to ? [from, to] : null;
}

const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1];
const cross = (a: Vector, b: Vector) => a[0] * b[1] - a[1] * b[0];
