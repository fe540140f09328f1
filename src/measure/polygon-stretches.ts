import type { LonLat } from '../model/common';
import { meets } from './box-tree';
import { reachOfChord } from './capsule-set';
import type { ChordRange, LineIndex } from './line-index';
import { beforeMove } from './moved-line';
import { distanceToLines } from './nearest';

/** Lines on which edges of a polygon lie, with how far those lines may lie off, in metres. */
export interface EdgeLines {
  index: LineIndex;
  metres: number;
}

/** A polygon's rings, closed. */
export type Rings = readonly (readonly LonLat[])[];

/** An edge lies on a line that is nowhere farther from its two ends and its middle than this. */
export const SAME_METRES = 2;

/** The edges of a polygon as lines, by the line on which they lie; last, those on none. */
export const stretchesByLine = (rings: Rings, edges: readonly EdgeLines[]): LonLat[][][] =>
  stretchesOf(rings, linesOfEdges(rings, edges), edges.length);

/** The edges as lines, by what `linesOfEdges` found of some lines. */
export function stretchesOf(
  rings: Rings,
  lineOf: readonly Int32Array[],
  lines: number,
): LonLat[][][] {
  const stretches: LonLat[][][] = Array.from({ length: lines + 1 }, () => []);
  for (const [number, ring] of rings.entries()) {
    let last: { line: number; positions: LonLat[] } | undefined;
    for (const [at, line] of (lineOf[number] as Int32Array).entries()) {
      const [start, end] = [ring[at] as LonLat, ring[at + 1] as LonLat];
      if (last?.line === line) last.positions.push(end);
      else {
        last = { line, positions: [start, end] };
        (stretches[line] as LonLat[][]).push(last.positions);
      }
    }
  }
  return stretches;
}

/**
 * Ring by ring, the line on which each edge lies; their number if none.
 * @param before the same of the polygon before it or the lines moved, for polygons of one ring: only
 * edges that are new or lie at a part of a line that moved are asked again
 */
export function linesOfEdges(
  rings: Rings,
  edges: readonly EdgeLines[],
  before?: readonly Int32Array[],
): Int32Array[] {
  const moved = before ? edges.flatMap(({ index }) => chordsThatMoved(index)) : [];
  return rings.map((ring, number) => {
    const lineOf = new Int32Array(Math.max(0, ring.length - 1));
    const known = before?.[number];
    const was = known && beforeMove(ring);
    for (let at = 0; at < lineOf.length; at++) {
      const [start, end] = [ring[at] as LonLat, ring[at + 1] as LonLat];
      const place = was ? placeBefore(at, ring.length, was) : at;
      const line = isAt(moved, start, end) ? undefined : known?.[place];
      lineOf[at] = line ?? lineOfEdge(start, end, edges);
    }
    return lineOf;
  });
}

/** Which edge of a ring before it moved an edge is; -1 if none. */
function placeBefore(
  at: number,
  positions: number,
  { line, first, last }: NonNullable<ReturnType<typeof beforeMove>>,
): number {
  if (at + 1 < first) return at;
  return at >= positions - last ? at + line.length - positions : -1;
}

/** Boxes of one metre more than `SAME_METRES` around the chords of a line that are new or gone. */
export function chordsThatMoved({ ends, change }: LineIndex, metres = SAME_METRES + 1) {
  const boxes = (of: { ends: Float64Array }, { from, to }: ChordRange) =>
    Array.from({ length: to - from }, (_, at) => reachOfChord(of, from + at, metres));
  return change ? [...boxes(change.before, change.was), ...boxes({ ends }, change.is)] : [];
}

const edge = new Float64Array(4);

function isAt(boxes: ReturnType<typeof chordsThatMoved>, start: LonLat, end: LonLat): boolean {
  edge.set(start);
  edge.set(end, 2);
  return boxes.some((box) => meets(edge, 0, ...box));
}

/** Which of the lines an edge lies on: the nearest, the first of equals; their number if none. */
function lineOfEdge(start: LonLat, end: LonLat, edges: readonly EdgeLines[]): number {
  const middle: LonLat = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  let best = edges.length;
  let least = SAME_METRES;
  for (const [at, { index }] of edges.entries()) {
    let off = 0;
    const isNearer = [middle, start, end].every((place) => {
      off = Math.max(off, distanceToLines(index, place));
      return off < least;
    });
    if (isNearer) [best, least] = [at, off];
  }
  return best;
}
