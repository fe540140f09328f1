import type { LonLat } from '../model/common';
import { type Box, type BoxTree, boxOf, boxTree, someWithin } from './box-tree';

/** Polygons with holes: positions by ring by polygon. */
export type Polygons = readonly (readonly (readonly LonLat[])[])[];

/** Polygons whose edges are indexed. */
export interface AreaIndex {
  readonly tree: BoxTree;
  /** Which polygon each edge belongs to. */
  readonly polygonOf: Uint32Array;
  readonly polygonCount: number;
  /** Rays go north where the polygons are wider than high, else east: they cross fewer edges so. */
  readonly raysGoNorth: boolean;
}

/** What can be asked of an index of part of the edges: positions in this box, in degrees. */
const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];

/**
 * Indexes polygons.
 * @param asked where positions and routes will lie: edges that matter for nothing there are left out
 */
export function indexAreas(polygons: Polygons, asked: Box = EVERYWHERE): AreaIndex {
  const raysGoNorth = isWide(polygons);
  const ends = new Ends();
  const firstEdges: number[] = [];
  for (const rings of polygons) {
    firstEdges.push(ends.count);
    for (const ring of rings) addEdges(ends, ring, asked, raysGoNorth);
  }
  const polygonOf = new Uint32Array(ends.count);
  for (const [polygon, from] of firstEdges.entries()) polygonOf.fill(polygon, from);
  const tree = boxTree(ends.column.subarray(0, 4 * ends.count));
  return { tree, polygonOf, polygonCount: polygons.length, raysGoNorth };
}

/** A column of the ends of edges that grows: of a large area asked in a small box few are kept. */
class Ends {
  column = new Float64Array(4 * 256);
  count = 0;

  add(x0: number, y0: number, x1: number, y1: number): void {
    const at = 4 * this.count++;
    if (at === this.column.length) {
      const { column } = this;
      this.column = new Float64Array(4 * at);
      this.column.set(column);
    }
    this.column[at] = x0;
    this.column[at + 1] = y0;
    this.column[at + 2] = x1;
    this.column[at + 3] = y1;
  }
}

function isWide(polygons: Polygons): boolean {
  const boxes = polygons.map(([outer = []]) => boxOf(outer));
  const least = (side: 0 | 1) => Math.min(...boxes.map((box) => box[side]));
  const most = (side: 2 | 3) => Math.max(...boxes.map((box) => box[side]));
  return most(2) - least(0) > most(3) - least(1);
}

/** Adds the edges of a ring that meet the box or lie where rays from it go. */
function addEdges(
  ends: Ends,
  ring: readonly LonLat[],
  [west, south, east, north]: Box,
  raysGoNorth: boolean,
): void {
  const [most, highest] = raysGoNorth
    ? [east, Number.POSITIVE_INFINITY]
    : [Number.POSITIVE_INFINITY, north];
  const start = ring[0];
  if (!start) return;
  // Without destructuring: it takes four times as long, and of a large area this is most of the time.
  let x0 = start[0];
  let y0 = start[1];
  for (let at = 1; at < ring.length; at++) {
    const position = ring[at] as LonLat;
    const x1 = position[0];
    const y1 = position[1];
    const isOutside =
      (y0 < south && y1 < south) ||
      (y0 > highest && y1 > highest) ||
      (x0 < west && x1 < west) ||
      (x0 > most && x1 > most);
    if (!isOutside && (x0 !== x1 || y0 !== y1)) ends.add(x0, y0, x1, y1);
    x0 = x1;
    y0 = y1;
  }
}

/**
 * Whether a position lies inside any of the polygons and not in its holes: by the number of edges
 * that a ray crosses (even-odd, polygon by polygon). On an edge either answer may come.
 */
export function isInside(area: AreaIndex, [x, y]: LonLat): boolean {
  const { tree, polygonOf, polygonCount, raysGoNorth } = area;
  const odd = new Uint8Array(polygonCount);
  const [east, north] = raysGoNorth ? [x, Infinity] : [Infinity, y];
  // Turned by a quarter, a ray to the north is one to the east.
  const [along, across] = raysGoNorth ? [y, x] : [x, y];
  const [first, second] = raysGoNorth ? [1, 0] : [0, 1];
  someWithin(tree, x, y, east, north, (edge) => {
    const at = 4 * edge;
    const a0 = tree.ends[at + first] as number;
    const b0 = tree.ends[at + second] as number;
    const a1 = tree.ends[at + 2 + first] as number;
    const b1 = tree.ends[at + 2 + second] as number;
    if (b0 > across === b1 > across) return false;
    const crossing = (a1 - a0) * (across - b0) - (along - a0) * (b1 - b0);
    if (crossing > 0 === b1 > b0) {
      const polygon = polygonOf[edge] as number;
      odd[polygon] = 1 - (odd[polygon] as number);
    }
    return false;
  });
  return odd.includes(1);
}
