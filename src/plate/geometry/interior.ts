import type { Point, Size } from '../camera';

/** x at which the rings cross a row, ascending. */
export function rowCrossings(rings: readonly (readonly Point[])[], y: number): number[] {
  const found: number[] = [];
  for (const ring of rings) {
    ring.forEach(([x1, y1], i) => {
      const [x0, y0] = ring[(i + ring.length - 1) % ring.length] ?? [x1, y1];
      if (y0 > y !== y1 > y) found.push(x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    });
  }
  return found.sort((a, b) => a - b);
}

const ROWS = 24;

/**
 * Points inside an area within the picture, those with the widest land to both sides first: the
 * middle of the widest stretch in each of some rows. Rings in pixels, even-odd.
 */
export function interiorPoints(rings: readonly (readonly Point[])[], size: Size): Point[] {
  const ys = rings.flat().map(([, y]) => y);
  const top = Math.max(0, Math.min(...ys));
  const bottom = Math.min(size.height, Math.max(...ys));
  const found: { point: Point; width: number }[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    const y = top + ((row + 0.5) / ROWS) * (bottom - top);
    const xs = rowCrossings(rings, y).map((x) => Math.max(0, Math.min(size.width, x)));
    for (let i = 0; i + 1 < xs.length; i += 2) {
      const [left = 0, right = 0] = [xs[i], xs[i + 1]];
      // A long way up and down counts as well: rows near the middle are liked.
      const centred = 1 - Math.abs((row + 0.5) / ROWS - 0.5);
      found.push({ point: [(left + right) / 2, y], width: (right - left) * centred });
    }
  }
  return found.sort((a, b) => b.width - a.width).map(({ point }) => point);
}
