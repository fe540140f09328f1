import type { Point } from '../camera';

function distanceSquared([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

/** Index of the point farthest from the segment between two others, and its distance squared. */
function farthest(points: readonly Point[], first: number, last: number): [number, number] {
  let best: [number, number] = [first, -1];
  const [a, b] = [points[first], points[last]];
  if (!a || !b) return best;
  for (let i = first + 1; i < last; i += 1) {
    const point = points[i];
    const distance = point ? distanceSquared(point, a, b) : -1;
    if (distance > best[1]) best = [i, distance];
  }
  return best;
}

/**
 * The line without the points that lie within the tolerance of what is left (Douglas and Peucker
 * 1973); ends stay. Tolerance in the unit of the points.
 */
export function simplifyLine(points: readonly Point[], tolerance: number): Point[] {
  if (points.length < 3) return [...points];
  const keep = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [middle, distance] = farthest(points, ...span);
    if (distance <= tolerance * tolerance) continue;
    keep.add(middle);
    open.push([span[0], middle], [middle, span[1]]);
  }
  return points.filter((_, i) => keep.has(i));
}

/** A ring that is a line even at this tolerance is left as it is. */
const FINEST = 1e-3;

/**
 * A closed ring, given without its closing point, simplified from its two most distant corners.
 * A thin one that would fall together to a line is simplified less.
 */
export function simplifyRing(ring: readonly Point[], tolerance: number): Point[] {
  const [first] = ring;
  if (!first || ring.length < 4) return [...ring];
  let opposite = 0;
  let reach = 0;
  ring.forEach(([x, y], i) => {
    const distance = (x - first[0]) ** 2 + (y - first[1]) ** 2;
    if (distance > reach) [opposite, reach] = [i, distance];
  });
  const there = simplifyLine(ring.slice(0, opposite + 1), tolerance);
  const back = simplifyLine([...ring.slice(opposite), first], tolerance);
  const simplified = [...there, ...back.slice(1, -1)];
  if (simplified.length >= 3) return simplified;
  return tolerance < FINEST ? [...ring] : simplifyRing(ring, tolerance / 2);
}

/** Area inside a ring in square pixels, positive whatever its winding. */
export function ringAreaPx(ring: readonly Point[]): number {
  let sum = 0;
  ring.forEach(([x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
    sum += x * ny - nx * y;
  });
  return Math.abs(sum) / 2;
}
