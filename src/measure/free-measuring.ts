import type { LonLat } from '../model/common';
import { meetsItself } from '../model/line-meets-itself';
import type { Measuring } from '../model/measuring';
import { geodesicAreaSquareMetres } from './ellipsoid';
import { geodesicLengthMetres } from './geodesic-course';
import { isSame } from './ring-change';

/** What was measured: metres, square metres; an area is null where the edges cross. */
export interface Found {
  lengthMetres: number;
  areaSquareMetres: number | null;
}

/** Closed where an area is measured and there are points enough for one; else as they are. */
export function measuredRing({ mode, positions }: Measuring): readonly LonLat[] {
  const [first] = positions;
  if (mode !== 'area' || !first) return positions;
  const open = isSame(positions.at(-1) as LonLat, first) ? positions.slice(0, -1) : positions;
  return open.length > 2 ? [...open, first] : positions;
}

/** The length of the shortest ways between the points, and the area they enclose, on the ellipsoid. */
export function measureFreely(measuring: Measuring): Found {
  const ring = measuredRing(measuring);
  const isArea = ring !== measuring.positions;
  const crosses = isArea && meetsItself(ring, { from: 0, to: ring.length - 1 });
  return {
    lengthMetres: geodesicLengthMetres(ring),
    areaSquareMetres: crosses ? null : isArea ? geodesicAreaSquareMetres([ring]) : 0,
  };
}
