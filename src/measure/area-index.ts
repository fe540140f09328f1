import type { LonLat } from '../model/common';
import { type Box, type BoxTree, boxTree, someWithin } from './box-tree';

/** Polygons with holes: positions by ring by polygon. */
export type Polygons = readonly (readonly (readonly LonLat[])[])[];

/** Polygons whose edges are indexed. */
export interface AreaIndex {
  readonly tree: BoxTree;
  /** Which polygon each edge belongs to. */
  readonly polygonOf: Uint32Array;
  readonly polygonCount: number;
}

/** What can be asked of an index of part of the edges: positions in this box, in degrees. */
const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];

/**
 * Indexes polygons.
 * @param asked where positions and routes will lie: edges that matter for nothing there are left out
 */
export function indexAreas(polygons: Polygons, asked: Box = EVERYWHERE): AreaIndex {
  const most = polygons.flat().reduce((sum, ring) => sum + ring.length, 0);
  const ends = new Float64Array(4 * most);
  const polygonOf = new Uint32Array(most);
  let count = 0;
  for (const [polygon, rings] of polygons.entries()) {
    for (const ring of rings) {
      const before = count;
      count = addEdges(ends, count, ring, asked);
      polygonOf.fill(polygon, before, count);
    }
  }
  const tree = boxTree(ends.subarray(0, 4 * count));
  return { tree, polygonOf, polygonCount: polygons.length };
}

/** Adds the edges of a ring that meet the box or lie east of it, where rays go; returns the new count. */
function addEdges(
  ends: Float64Array,
  before: number,
  ring: readonly LonLat[],
  [west, south, , north]: Box,
): number {
  let count = before;
  for (let at = 0; at + 1 < ring.length; at++) {
    const [x0, y0] = ring[at] as LonLat;
    const [x1, y1] = ring[at + 1] as LonLat;
    if ((y0 < south && y1 < south) || (y0 > north && y1 > north)) continue;
    if ((x0 < west && x1 < west) || (x0 === x1 && y0 === y1)) continue;
    ends[4 * count] = x0;
    ends[4 * count + 1] = y0;
    ends[4 * count + 2] = x1;
    ends[4 * count + 3] = y1;
    count += 1;
  }
  return count;
}

/**
 * Whether a position lies inside any of the polygons and not in its holes: by the number of edges
 * that a ray to the east crosses (even-odd, polygon by polygon). On an edge either answer may come.
 */
export function isInside({ tree, polygonOf, polygonCount }: AreaIndex, [x, y]: LonLat): boolean {
  const odd = new Uint8Array(polygonCount);
  const { ends } = tree;
  someWithin(tree, x, y, Number.POSITIVE_INFINITY, y, (edge) => {
    const at = 4 * edge;
    const x0 = ends[at] as number;
    const y0 = ends[at + 1] as number;
    const x1 = ends[at + 2] as number;
    const y1 = ends[at + 3] as number;
    if (y0 > y === y1 > y) return false;
    const crossing = (x1 - x0) * (y - y0) - (x - x0) * (y1 - y0);
    if (crossing > 0 === y1 > y0) {
      const polygon = polygonOf[edge] as number;
      odd[polygon] = 1 - (odd[polygon] as number);
    }
    return false;
  });
  return odd.includes(1);
}
