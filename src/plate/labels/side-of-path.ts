import type { Point } from '../camera';

export interface Nearest {
  distancePx: number;
  side: 'left' | 'right';
}

function toSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): Nearest {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy || 1;
  const t = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  const distancePx = Math.hypot(x - ax - t * dx, y - ay - t * dy);
  // y points down: a positive cross product is to the right of the direction.
  const cross = dx * (y - ay) - dy * (x - ax);
  return { distancePx, side: cross > 0 ? 'right' : 'left' };
}

/** How far a point lies from paths, and on which side of their direction. Pixels; y points down. */
export function nearestOnPaths(point: Point, paths: readonly (readonly Point[])[]): Nearest {
  let best: Nearest = { distancePx: Infinity, side: 'left' };
  for (const path of paths) {
    path.slice(1).forEach((to, i) => {
      const found = toSegment(point, path[i] ?? to, to);
      if (found.distancePx < best.distancePx) best = found;
    });
  }
  return best;
}
