import type { LonLat } from '../model/common';
import { meridionalRadiusMetres, primeVerticalRadiusMetres, RADIANS_PER_DEGREE } from './ellipsoid';

/**
 * A line with fewer positions, none of the dropped farther than the tolerance from the chord that
 * replaces it (Douglas and Peucker 1973). Both ends stay.
 */
export function simplifyLine(positions: readonly LonLat[], toleranceMetres: number): LonLat[] {
  const kept = new Uint8Array(positions.length);
  kept[0] = 1;
  kept[positions.length - 1] = 1;
  const scales = positions.map(([, latitude]) => scaleAt(latitude));
  const open: [number, number][] = [[0, positions.length - 1]];
  for (let range = open.pop(); range; range = open.pop()) {
    const [from, to] = range;
    const [farthest, metres] = farthestFromChord(positions, scales, from, to);
    if (metres <= toleranceMetres) continue;
    kept[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return positions.filter((_, at) => kept[at] === 1);
}

/** Metres per degree of longitude and of latitude. */
function scaleAt(latitude: number): [number, number] {
  const parallel = primeVerticalRadiusMetres(latitude) * Math.cos(latitude * RADIANS_PER_DEGREE);
  return [parallel * RADIANS_PER_DEGREE, meridionalRadiusMetres(latitude) * RADIANS_PER_DEGREE];
}

function farthestFromChord(
  positions: readonly LonLat[],
  scales: readonly [number, number][],
  from: number,
  to: number,
): [number, number] {
  let farthest = from;
  let greatest = -1;
  for (let at = from + 1; at < to; at++) {
    const metres = chordDistance(
      positions[at] as LonLat,
      positions[from] as LonLat,
      positions[to] as LonLat,
      scales[at] as [number, number],
    );
    if (metres > greatest) [farthest, greatest] = [at, metres];
  }
  return [farthest, greatest];
}

/** Distance from `p` to the chord from `a` to `b`, in the metres per degree at `p`. */
function chordDistance(p: LonLat, a: LonLat, b: LonLat, scale: [number, number]): number {
  const x = (p[0] - a[0]) * scale[0];
  const y = (p[1] - a[1]) * scale[1];
  const dx = (b[0] - a[0]) * scale[0];
  const dy = (b[1] - a[1]) * scale[1];
  const length2 = dx * dx + dy * dy;
  const along = length2 > 0 ? Math.min(1, Math.max(0, (x * dx + y * dy) / length2)) : 0;
  return Math.hypot(x - along * dx, y - along * dy);
}
