import type { LonLat } from '../model/common';
import { type BoxTree, someWithin } from './box-tree';

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

/** Whether a position lies on one of the segments, to about a micrometre. */
export function isOnLines({ tree }: { tree: BoxTree }, [x, y]: LonLat): boolean {
  const reach = TOUCH_DEGREES;
  return someWithin(tree, x - reach, y - reach, x + reach, y + reach, (segment) =>
    touches(tree.ends, 4 * segment, x, y),
  );
}

/** Whether a position lies on one of some chords, to about a micrometre. */
export function isOnChords(
  { ends }: { ends: Float64Array },
  { from, to }: { from: number; to: number },
  [x, y]: LonLat,
): boolean {
  for (let chord = from; chord < to; chord++) if (touches(ends, 4 * chord, x, y)) return true;
  return false;
}

/** Whether a position lies on the segment whose four numbers stand at a place. */
function touches(ends: Float64Array, at: number, x: number, y: number): boolean {
  const x0 = ends[at] as number;
  const y0 = ends[at + 1] as number;
  const x1 = ends[at + 2] as number;
  const y1 = ends[at + 3] as number;
  return touchFraction([x0, y0, x1, y1], x, y) !== null;
}
