import type { LonLat } from '../model/common';

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

/** The box of the positions of a line from one to another, both included. */
export function boxOf(line: readonly LonLat[], first = 0, last = line.length - 1): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = first; at <= last; at++) {
    const position = line[at] as LonLat;
    const x = position[0];
    const y = position[1];
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

const SHIFT = 3;
/** Children of a node. */
export const BRANCHES = 1 << SHIFT;

/**
 * A tree of boxes over segments in the order in which they follow on each other: a node of the lowest
 * level holds eight neighbouring segments, each above it eight nodes. Segments of a line that follow
 * on each other lie side by side, so the order of the line serves as well as a spatial sort, and the
 * tree is made in one pass: building costs a tenth of a packed Hilbert R-tree (flatbush), which is
 * most of the time where a line is asked once or changes with every frame.
 */
export interface BoxTree {
  /** Start and end of each segment: x, y, x, y. */
  readonly ends: Float64Array;
  readonly count: number;
  /** West, south, east, north of each node, the lowest level first. */
  readonly boxes: Float64Array;
  /** At which node each level starts, the lowest first; the last level has one node. */
  readonly levels: readonly number[];
}

/** The tree over segments. */
export function boxTree(ends: Float64Array): BoxTree {
  const count = ends.length >> 2;
  const levels: number[] = [];
  let nodes = 0;
  for (let width = count; width > 1 || levels.length === 0; ) {
    width = Math.ceil(width / BRANCHES);
    levels.push(nodes);
    nodes += width;
  }
  const boxes = new Float64Array(4 * nodes);
  fillLowest(ends, boxes, count);
  for (let level = 1; level < levels.length; level++) fillLevel(boxes, levels, level, nodes);
  return { ends, count, boxes, levels };
}

function fillLowest(ends: Float64Array, boxes: Float64Array, count: number): void {
  for (let first = 0, into = 0; first < count; first += BRANCHES, into += 4) {
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    const last = 4 * Math.min(count, first + BRANCHES);
    for (let at = 4 * first; at < last; at += 2) {
      const x = ends[at] as number;
      const y = ends[at + 1] as number;
      if (x < west) west = x;
      if (x > east) east = x;
      if (y < south) south = y;
      if (y > north) north = y;
    }
    boxes[into] = west;
    boxes[into + 1] = south;
    boxes[into + 2] = east;
    boxes[into + 3] = north;
  }
}

function fillLevel(
  boxes: Float64Array,
  levels: readonly number[],
  level: number,
  nodes: number,
): void {
  const below = levels[level - 1] as number;
  const start = levels[level] as number;
  const end = levels[level + 1] ?? nodes;
  for (let node = start; node < end; node++) {
    const first = below + (node - start) * BRANCHES;
    const last = Math.min(start, first + BRANCHES);
    let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let at = 4 * first; at < 4 * last; at += 4) {
      west = Math.min(west, boxes[at] as number);
      south = Math.min(south, boxes[at + 1] as number);
      east = Math.max(east, boxes[at + 2] as number);
      north = Math.max(north, boxes[at + 3] as number);
    }
    boxes.set([west, south, east, north], 4 * node);
  }
}

/** The first child of a node of a level, and the one after its last: nodes, or segments at level 0. */
export function firstChild({ levels }: BoxTree, level: number, node: number): number {
  const place = (node - (levels[level] as number)) << SHIFT;
  return level === 0 ? place : (levels[level - 1] as number) + place;
}

export function endOfChildren(tree: BoxTree, level: number, node: number): number {
  const all = level === 0 ? tree.count : (tree.levels[level] as number);
  return Math.min(all, firstChild(tree, level, node) + BRANCHES);
}

/** Asks each segment whose box meets a box, in order, until one answers true; whether one did. */
export function someWithin(
  tree: BoxTree,
  west: number,
  south: number,
  east: number,
  north: number,
  test: (segment: number) => boolean,
): boolean {
  const level = tree.levels.length - 1;
  return tree.count > 0 && visit(tree, level, 0, west, south, east, north, test);
}

/** @param place which node of its level, counted from 0 */
function visit(
  tree: BoxTree,
  level: number,
  place: number,
  west: number,
  south: number,
  east: number,
  north: number,
  test: (segment: number) => boolean,
): boolean {
  const { boxes, levels, ends } = tree;
  const at = 4 * ((levels[level] as number) + place);
  if ((boxes[at] as number) > east || (boxes[at + 2] as number) < west) return false;
  if ((boxes[at + 1] as number) > north || (boxes[at + 3] as number) < south) return false;
  const first = place << SHIFT;
  const last = first + BRANCHES;
  if (level > 0) {
    const width = (levels[level] as number) - (levels[level - 1] as number);
    const end = last < width ? last : width;
    for (let child = first; child < end; child++)
      if (visit(tree, level - 1, child, west, south, east, north, test)) return true;
    return false;
  }
  const end = last < tree.count ? last : tree.count;
  for (let segment = first; segment < end; segment++)
    if (meets(ends, segment, west, south, east, north) && test(segment)) return true;
  return false;
}

/** Whether the box of a segment, by its place in a column of ends, meets a box. */
export function meets(
  ends: Float64Array,
  segment: number,
  west: number,
  south: number,
  east: number,
  north: number,
): boolean {
  const at = 4 * segment;
  const x0 = ends[at] as number;
  const x1 = ends[at + 2] as number;
  if ((x0 > east && x1 > east) || (x0 < west && x1 < west)) return false;
  const y0 = ends[at + 1] as number;
  const y1 = ends[at + 3] as number;
  return !((y0 > north && y1 > north) || (y0 < south && y1 < south));
}

/** The segments whose box meets a box, in order. */
export function segmentsIn(tree: BoxTree, [west, south, east, north]: Box): number[] {
  const found: number[] = [];
  someWithin(tree, west, south, east, north, (segment) => {
    found.push(segment);
    return false;
  });
  return found;
}
