import type { LonLat } from '../model/common';
import type { LineIndex } from './line-index';

/** About a micrometre in degrees: a position this near to a segment lies on it. */
export const TOUCH_DEGREES = 1e-11;

/** Both ends of a segment: longitude, latitude, longitude, latitude. */
export type Ends = readonly [number, number, number, number];

/** The fraction of a segment at a position that lies on it, else null. Straight in degrees. */
export function touchFraction([x0, y0, x1, y1]: Ends, x: number, y: number): number | null {
  const deltaX = x1 - x0;
  const deltaY = y1 - y0;
  const length2 = deltaX * deltaX + deltaY * deltaY;
  const along = length2 > 0 ? ((x - x0) * deltaX + (y - y0) * deltaY) / length2 : 0;
  const fraction = Math.min(1, Math.max(0, along));
  const offX = x0 + fraction * deltaX - x;
  const offY = y0 + fraction * deltaY - y;
  return offX * offX + offY * offY <= TOUCH_DEGREES * TOUCH_DEGREES ? fraction : null;
}

/** Whether a position lies on one of the lines, to about a micrometre. */
export function isOnLines({ tree, stretch, ends }: LineIndex, [x, y]: LonLat): boolean {
  return tree.collides(
    x - TOUCH_DEGREES,
    (y - TOUCH_DEGREES) * stretch,
    x + TOUCH_DEGREES,
    (y + TOUCH_DEGREES) * stretch,
    (chord) => {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = ends.subarray(4 * chord, 4 * chord + 4);
      return touchFraction([x0, y0, x1, y1], x, y) !== null;
    },
  );
}
