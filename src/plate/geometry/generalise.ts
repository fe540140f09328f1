import type { Point } from '../camera';
import { lengthPx } from './along';
import { ringAreaPx, simplifyLine, simplifyRing } from './simplify';

/** How much detail may go, in pixels. */
export interface Generalisation {
  /** How far a simplified line may lie from the true one. */
  tolerancePx: number;
  /** Shorter lines are left out. */
  shortestPx: number;
  /** Smaller areas are left out, but for long thin ones; square pixels. */
  smallestPx: number;
}

/** A ring that is longer than this is seen by its edge, however thin the area. */
const SEEN_EDGE_PX = 5;

/** For all that matters: half a pixel is seen by nobody, and the page is a kilobyte lighter. */
export const FINE: Generalisation = { tolerancePx: 0.5, shortestPx: 0, smallestPx: 0.5 };

/** Lines or rings with the detail that the generalisation keeps; points as they are. */
export function generalised(
  kind: 'line' | 'area' | 'point',
  paths: Point[][],
  { tolerancePx, shortestPx, smallestPx }: Generalisation,
): Point[][] {
  if (kind === 'point') return paths;
  if (kind === 'line') {
    const kept = paths.filter((line) => shortestPx === 0 || lengthPx(line) >= shortestPx);
    return kept.map((line) => simplifyLine(line, tolerancePx));
  }
  const kept = paths.filter(
    (ring) => ringAreaPx(ring) > smallestPx || lengthPx(ring) > SEEN_EDGE_PX,
  );
  return kept.map((ring) => simplifyRing(ring, tolerancePx));
}
