import type { LonLat } from '../model/common';
import { BRANCHES, endOfChildren, firstChild } from './box-tree';
import { latitudeScale, longitudeReach } from './degree-box';
import { RADIANS_PER_DEGREE } from './ellipsoid';
import type { LineIndex } from './line-index';
import { writeMetres } from './local-frame';

/** A foot on one chord: the fraction of the chord and the distance in the frame of the point. */
export interface Foot {
  chord: number;
  fraction: number;
  distanceMetres: number;
}

/** The longitude and latitude at a fraction of a chord. */
export function positionOnChord({ ends }: LineIndex, chord: number, fraction: number): LonLat {
  const x0 = ends[4 * chord] as number;
  const y0 = ends[4 * chord + 1] as number;
  const x1 = ends[4 * chord + 2] as number;
  const y1 = ends[4 * chord + 3] as number;
  if (fraction === 1) return [x1, y1];
  return [x0 + fraction * (x1 - x0), y0 + fraction * (y1 - y0)];
}

/**
 * The nearest chord, by branch and bound over the tree, nearest box first. A first leaf gives a bound
 * in metres. A way of at most that many metres cannot reach farther in longitude and latitude than
 * `longitudeReach` and `latitudeReach`, so boxes count with at least so many metres per degree. A
 * chord whose box is near enough is measured in the azimuthal frame of the point.
 */
export function nearestFoot(index: LineIndex, point: LonLat): Foot {
  const query = queryOf(index, point);
  const seed = visitSeed(query);
  const { best, latitude } = query;
  const metres = best.distanceMetres;
  if (metres === 0) return best;
  query.scaleX = metres / longitudeReach(latitude, metres);
  query.scaleY = latitudeScale(latitude, metres);
  const top = index.tree.levels.length - 1;
  visitNode(query, top, index.tree.levels[top] as number, seed);
  return best;
}

/** A foot that is near, by going down the tree once: an upper bound of the distance. */
export function nearFoot(index: LineIndex, point: LonLat): Foot {
  const query = queryOf(index, point);
  visitSeed(query);
  return query.best;
}

interface Query {
  index: LineIndex;
  longitude: number;
  latitude: number;
  /** At least so many metres make a degree of longitude, of latitude. */
  scaleX: number;
  scaleY: number;
  best: Foot;
}

/** At first boxes are compared in degrees of latitude. */
function queryOf(index: LineIndex, [longitude, latitude]: LonLat): Query {
  const best: Foot = { chord: 0, fraction: 0, distanceMetres: Number.POSITIVE_INFINITY };
  const scaleX = Math.max(0.01, Math.cos(latitude * RADIANS_PER_DEGREE));
  return { index, longitude, latitude, scaleX, scaleY: 1, best };
}

/** Goes down to a leaf, always to the nearest child, and measures its chords; returns the leaf. */
function visitSeed(query: Query): number {
  const { levels } = query.index.tree;
  const top = levels.length - 1;
  const leaf = nearestLeaf(query, top, levels[top] as number);
  visitLeaf(query, leaf, Number.POSITIVE_INFINITY);
  return leaf;
}

/** A box's least distance from the point, squared. */
function boxDistance2(query: Query, boxes: Float64Array, node: number): number {
  const { longitude, latitude } = query;
  const west = boxes[4 * node] as number;
  const south = boxes[4 * node + 1] as number;
  const east = boxes[4 * node + 2] as number;
  const north = boxes[4 * node + 3] as number;
  const x = Math.max(west - longitude, longitude - east, 0);
  const y = Math.max(south - latitude, latitude - north, 0);
  return x * x * query.scaleX * query.scaleX + y * y * query.scaleY * query.scaleY;
}

/** The node of the lowest level that lies nearest where at each level the nearest child is taken. */
function nearestLeaf(query: Query, top: number, root: number): number {
  const { tree } = query.index;
  let node = root;
  for (let level = top; level > 0; level--) {
    const end = endOfChildren(tree, level, node);
    let [nearestChild, least] = [node, Number.POSITIVE_INFINITY];
    for (let child = firstChild(tree, level, node); child < end; child++) {
      const distance2 = boxDistance2(query, tree.boxes, child);
      if (distance2 < least) [nearestChild, least] = [child, distance2];
    }
    node = nearestChild;
  }
  return node;
}

/** The boxes of the children of one node for each level, nearest first. */
const MOST_LEVELS = 12;
const distances = new Float64Array(MOST_LEVELS * BRANCHES);
const order = new Int32Array(MOST_LEVELS * BRANCHES);

function visitNode(query: Query, level: number, node: number, seed: number): void {
  const bound = query.best.distanceMetres;
  if (level === 0) {
    if (node !== seed) visitLeaf(query, node, bound * bound);
    return;
  }
  const first = level * BRANCHES;
  const last = sortChildren(query, level, node, bound * bound);
  for (let at = first; at < last; at++) {
    const { distanceMetres } = query.best;
    if ((distances[at] as number) > distanceMetres * distanceMetres) return;
    visitNode(query, level - 1, order[at] as number, seed);
  }
}

/** Writes a node's children that lie within the bound, nearest first; returns where they end. */
function sortChildren(query: Query, level: number, node: number, bound2: number): number {
  const { tree } = query.index;
  const first = level * BRANCHES;
  let last = first;
  const end = endOfChildren(tree, level, node);
  for (let child = firstChild(tree, level, node); child < end; child++) {
    const distance2 = boxDistance2(query, tree.boxes, child);
    if (distance2 > bound2) continue;
    let at = last++;
    for (; at > first && (distances[at - 1] as number) > distance2; at--) {
      distances[at] = distances[at - 1] as number;
      order[at] = order[at - 1] as number;
    }
    distances[at] = distance2;
    order[at] = child;
  }
  return last;
}

function visitLeaf(query: Query, leaf: number, bound2: number): void {
  const { index, best } = query;
  let most = bound2;
  const end = endOfChildren(index.tree, 0, leaf);
  for (let chord = firstChild(index.tree, 0, leaf); chord < end; chord++) {
    if (chordBoxDistance2(query, chord) > most) continue;
    refine(index, query.longitude, query.latitude, chord, best);
    most = Math.min(most, best.distanceMetres * best.distanceMetres);
  }
}

function chordBoxDistance2(query: Query, chord: number): number {
  const { ends } = query.index;
  const x0 = (ends[4 * chord] as number) - query.longitude;
  const y0 = (ends[4 * chord + 1] as number) - query.latitude;
  const x1 = (ends[4 * chord + 2] as number) - query.longitude;
  const y1 = (ends[4 * chord + 3] as number) - query.latitude;
  const x = Math.max(Math.min(x0, x1), -Math.max(x0, x1), 0) * query.scaleX;
  const y = Math.max(Math.min(y0, y1), -Math.max(y0, y1), 0) * query.scaleY;
  return x * x + y * y;
}

const scratch = new Float64Array(4);

/** Takes a chord's foot over into `best` if it is nearer to the point, measured in the point's frame. */
export function refine(
  { ends }: LineIndex,
  longitude: number,
  latitude: number,
  chord: number,
  best: Foot,
): void {
  const at = 4 * chord;
  writeMetres(longitude, latitude, ends[at] as number, ends[at + 1] as number, scratch, 0);
  writeMetres(longitude, latitude, ends[at + 2] as number, ends[at + 3] as number, scratch, 2);
  const x0 = scratch[0] as number;
  const y0 = scratch[1] as number;
  const deltaX = (scratch[2] as number) - x0;
  const deltaY = (scratch[3] as number) - y0;
  const length2 = deltaX * deltaX + deltaY * deltaY;
  const along = length2 > 0 ? -(x0 * deltaX + y0 * deltaY) / length2 : 0;
  const fraction = Math.min(1, Math.max(0, along));
  const x = x0 + fraction * deltaX;
  const y = y0 + fraction * deltaY;
  const distance = Math.sqrt(x * x + y * y);
  if (distance >= best.distanceMetres) return;
  best.chord = chord;
  best.fraction = fraction;
  best.distanceMetres = distance;
}
