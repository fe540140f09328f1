import type { Extent, LonLat } from '../model/common';
import { latitudeReach, longitudeReach } from './degree-box';
import { heldByOne } from './held';
import { type LineIndex, segmentsWithin } from './line-index';
import { distanceToLines } from './nearest';

/** Lines on which edges of a polygon lie, with how far those lines may lie off, in metres. */
export interface EdgeLines {
  index: LineIndex;
  metres: number;
}

/** An edge lies on a line that is nowhere farther from its two ends and its middle than this. */
const SAME_METRES = 2;

/** What of the lines is near a polygon, and which of its edges lie on them. */
export interface PolygonEdges {
  /** For each of the lines, its chords within reach of the polygon. */
  near: LonLat[][][];
  /** The polygon's edges by the line on which they lie; last, those on none. */
  own: LonLat[][][];
}

const lastEdges = heldByOne((_rings: readonly (readonly LonLat[])[]) => ({
  key: '',
  edges: undefined as PolygonEdges | undefined,
}));

/**
 * The edges of a polygon and the lines near it. Where the lines have the same chords there as the
 * last time, it is the very same object: a line that moved elsewhere changes nothing here.
 */
export function polygonEdges(
  rings: readonly (readonly LonLat[])[],
  edges: readonly EdgeLines[],
): PolygonEdges {
  const near = edges.map(({ index, metres }) =>
    linesWithin(index, rings, Math.max(metres, 2 * SAME_METRES)),
  );
  const key = JSON.stringify([near, edges.map(({ metres }) => metres)]);
  const last = lastEdges(rings);
  if (!last.edges || last.key !== key) {
    last.key = key;
    last.edges = { near, own: stretchesByLine(rings, edges) };
  }
  return last.edges;
}

/** `stretchesByLine`, held as `polygonEdges` are. */
export const heldStretches = (
  rings: readonly (readonly LonLat[])[],
  edges: readonly EdgeLines[],
): LonLat[][][] => polygonEdges(rings, edges).own;

/** The edges of a polygon as lines, by the line on which they lie; last, those on none. */
export function stretchesByLine(
  rings: readonly (readonly LonLat[])[],
  edges: readonly EdgeLines[],
): LonLat[][][] {
  const stretches: LonLat[][][] = Array.from({ length: edges.length + 1 }, () => []);
  for (const ring of rings) {
    let last = -1;
    for (let at = 0; at + 1 < ring.length; at++) {
      const start = ring[at] as LonLat;
      const end = ring[at + 1] as LonLat;
      const line = lineOfEdge(start, end, edges);
      if (line === last) stretches[line]?.at(-1)?.push(end);
      else stretches[line]?.push([start, end]);
      last = line;
    }
  }
  return stretches;
}

/** Which of the lines an edge lies on: the nearest, the first of equals; their number if none. */
function lineOfEdge(start: LonLat, end: LonLat, edges: readonly EdgeLines[]): number {
  const middle: LonLat = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  let best = edges.length;
  let least = SAME_METRES;
  for (const [at, { index }] of edges.entries()) {
    let off = 0;
    for (const place of [middle, start, end]) {
      if (off < least) off = Math.max(off, distanceToLines(index, place));
    }
    if (off < least) [best, least] = [at, off];
  }
  return best;
}

/** The chords of the lines within reach of the polygon's box, joined where they follow each other. */
function linesWithin(
  index: LineIndex,
  rings: readonly (readonly LonLat[])[],
  metres: number,
): LonLat[][] {
  const lines: LonLat[][] = [];
  let last = -2;
  const chords = segmentsWithin(index, reachOf(rings.flat(), metres)).sort((a, b) => a - b);
  for (const chord of chords) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = index.ends.subarray(4 * chord, 4 * chord + 4);
    const follows = chord === last + 1 && index.lineOf[chord] === index.lineOf[last];
    if (follows) lines.at(-1)?.push([x1, y1]);
    else
      lines.push([
        [x0, y0],
        [x1, y1],
      ]);
    last = chord;
  }
  return lines;
}

/** The box of positions, wider by the metres on every side. */
function reachOf(positions: readonly LonLat[], metres: number): Extent {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of positions) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const reachX = longitudeReach(Math.max(Math.abs(south), Math.abs(north)), metres);
  const reachY = latitudeReach(metres);
  return [west - reachX, south - reachY, east + reachX, north + reachY];
}
