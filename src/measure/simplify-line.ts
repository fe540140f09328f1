import type { LonLat } from '../model/common';
import { meridionalRadiusMetres, primeVerticalRadiusMetres, RADIANS_PER_DEGREE } from './wgs84';

/** Positions in columns: degrees, and metres per degree of longitude and of latitude. */
export interface Columns {
  x: Float64Array;
  y: Float64Array;
  scaleX: Float64Array;
  scaleY: Float64Array;
}

/**
 * A line with fewer positions, none of the dropped farther than the tolerance from the chord that
 * replaces it (Douglas and Peucker 1973). Both ends stay.
 */
export function simplifyLine(positions: readonly LonLat[], toleranceMetres: number): LonLat[] {
  const columns = columnsOf(positions);
  const least2 = toleranceMetres * toleranceMetres;
  return simplifyBy(positions, (from, to) => farthestFromChord(columns, from, to, least2));
}

/** Gives the position between two that lies farthest from their chord, if that is too far; else -1. */
export type FindFarthest = (from: number, to: number) => number;

/** The same, with what finds the position to keep. */
export function simplifyBy(positions: readonly LonLat[], find: FindFarthest): LonLat[] {
  const kept = new Uint8Array(positions.length);
  kept[0] = 1;
  kept[positions.length - 1] = 1;
  const open = [0, positions.length - 1];
  while (open.length > 0) {
    const to = open.pop() as number;
    const from = open.pop() as number;
    const farthest = find(from, to);
    if (farthest < 0) continue;
    kept[farthest] = 1;
    open.push(from, farthest, farthest, to);
  }
  return positions.filter((_, at) => kept[at] === 1);
}

export function columnsOf(positions: readonly LonLat[]): Columns {
  const column = () => new Float64Array(positions.length);
  const columns = { x: column(), y: column(), scaleX: column(), scaleY: column() };
  for (let at = 0; at < positions.length; at++) {
    const [longitude, latitude] = positions[at] as LonLat;
    const parallel = primeVerticalRadiusMetres(latitude) * Math.cos(latitude * RADIANS_PER_DEGREE);
    columns.x[at] = longitude;
    columns.y[at] = latitude;
    columns.scaleX[at] = parallel * RADIANS_PER_DEGREE;
    columns.scaleY[at] = meridionalRadiusMetres(latitude) * RADIANS_PER_DEGREE;
  }
  return columns;
}

/** The position between two farthest from their chord, if farther than a distance (squared); else -1. */
export function farthestFromChord(
  columns: Columns,
  from: number,
  to: number,
  least2: number,
): number {
  const { x, y, scaleX, scaleY } = columns;
  const ax = x[from] as number;
  const ay = y[from] as number;
  const alongX = (x[to] as number) - ax;
  const alongY = (y[to] as number) - ay;
  let farthest = -1;
  let greatest2 = least2;
  for (let at = from + 1; at < to; at++) {
    const east = scaleX[at] as number;
    const north = scaleY[at] as number;
    const dx = alongX * east;
    const dy = alongY * north;
    const px = ((x[at] as number) - ax) * east;
    const py = ((y[at] as number) - ay) * north;
    const length2 = dx * dx + dy * dy;
    const along = length2 > 0 ? (px * dx + py * dy) / length2 : 0;
    const t = Math.min(1, Math.max(0, along));
    const offX = px - t * dx;
    const offY = py - t * dy;
    const off2 = offX * offX + offY * offY;
    if (off2 > greatest2) {
      farthest = at;
      greatest2 = off2;
    }
  }
  return farthest;
}
