import type { LonLat } from '../model/common';
import { indexLine, type LineIndex } from './line-index';

/** Polygons with holes: positions by ring by polygon. */
export type Polygons = readonly (readonly (readonly LonLat[])[])[];

/** Polygons whose rings are indexed. */
export interface AreaIndex {
  readonly rings: LineIndex;
  /** Which polygon each ring of `rings.lines` belongs to. */
  readonly polygonOf: Uint32Array;
  readonly polygonCount: number;
}

/**
 * Indexes polygons.
 * @throws RangeError if there is no ring
 */
export function indexAreas(polygons: Polygons): AreaIndex {
  return {
    rings: indexLine(polygons.flat()),
    polygonOf: Uint32Array.from(polygons.flatMap((rings, at) => rings.map(() => at))),
    polygonCount: polygons.length,
  };
}

/**
 * Whether a position lies inside any of the polygons and not in its holes: by the number of edges
 * that a ray to the east crosses (even-odd, polygon by polygon). On an edge either answer may come.
 */
export function isInside({ rings, polygonOf, polygonCount }: AreaIndex, [x, y]: LonLat): boolean {
  const odd = new Uint8Array(polygonCount);
  const height = y * rings.stretch;
  for (const chord of rings.tree.search(x, height, Number.POSITIVE_INFINITY, height)) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = rings.ends.subarray(4 * chord, 4 * chord + 4);
    if (y0 > y === y1 > y) continue;
    const crossing = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0);
    if (crossing > 0 === y1 > y0) {
      const polygon = polygonOf[rings.lineOf[chord] ?? 0] ?? 0;
      odd[polygon] = 1 - (odd[polygon] ?? 0);
    }
  }
  return odd.includes(1);
}
