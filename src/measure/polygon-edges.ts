import type { LonLat } from '../model/common';
import { type Box, boxOf, meets, segmentsIn } from './box-tree';
import { latitudeReach, longitudeReach } from './degree-box';
import { heldByOne } from './held';
import type { LineIndex } from './line-index';
import { beforeMove } from './moved-line';
import {
  chordsThatMoved,
  type EdgeLines,
  linesOfEdges,
  type Rings,
  SAME_METRES,
  stretchesOf,
} from './polygon-stretches';

/** What of the lines is near a polygon, and which of its edges lie on them. */
export interface PolygonEdges {
  /** For each of the lines, its chords within reach of the polygon. */
  near: LonLat[][][];
  /** The polygon's edges by the line on which they lie; last, those on none. */
  own: LonLat[][][];
  /** Ring by ring, the line on which each edge lies; their number if none. */
  lineOf: Int32Array[];
}

/** What a polygon is known by: of one ring that ring, which says what it was before it moved. */
export const polygonKey = (rings: Rings): Rings | readonly LonLat[] =>
  rings.length === 1 ? (rings[0] as readonly LonLat[]) : rings;

/** The last that was found for a polygon. */
interface Last {
  known?: { edges: readonly EdgeLines[]; found: PolygonEdges };
}

const lastAsMapped = heldByOne((_polygon: object): Last => ({}));
const lastMoved = heldByOne((_polygon: object): Last => ({}));

/**
 * The edges of a polygon and the lines near it. For the same lines as the last time, and where lines
 * moved out of reach, it is the very same object; what is as mapped and what moved are held apart.
 */
export function polygonEdges(rings: Rings, edges: readonly EdgeLines[]): PolygonEdges {
  const before = edgesBefore(rings, edges);
  const last = (before ? lastMoved : lastAsMapped)(polygonKey(rings));
  if (last.known && isSame(last.known.edges, edges)) return last.known.found;
  const found = before ? edgesAfter(rings, edges, before) : edgesOf(rings, edges);
  last.known = { edges, found };
  return found;
}

function edgesAfter(
  rings: Rings,
  edges: readonly EdgeLines[],
  before: { rings: Rings; edges: readonly EdgeLines[] },
): PolygonEdges {
  const known = polygonEdges(before.rings, before.edges);
  if (before.rings === rings && edges.every((each) => staysAway(each, rings))) return known;
  return edgesOf(rings, edges, known);
}

function edgesOf(rings: Rings, edges: readonly EdgeLines[], before?: PolygonEdges): PolygonEdges {
  const near = edges.map((each) => linesWithin(each.index, boxWithin(rings, each)));
  const lineOf = linesOfEdges(rings, edges, before?.lineOf);
  return { near, own: stretchesOf(rings, lineOf, edges.length), lineOf };
}

/** Whether nothing of a line that is new or gone comes within reach of a polygon. */
function staysAway(each: EdgeLines, rings: Rings): boolean {
  const [west, south, east, north] = boxWithin(rings, each);
  const corners = Float64Array.of(west, south, east, north);
  return !chordsThatMoved(each.index, 0).some((box) => meets(corners, 0, ...box));
}

/** The box of a polygon, wider on every side by what a line near it may lie off. */
function boxWithin(rings: Rings, { metres }: EdgeLines): Box {
  const boxes = rings.map((ring) => boxOf(ring));
  const least = (side: 0 | 1) => Math.min(...boxes.map((box) => box[side]));
  const most = (side: 2 | 3) => Math.max(...boxes.map((box) => box[side]));
  const [west, south, east, north] = [least(0), least(1), most(2), most(3)];
  const reach = Math.max(metres, 2 * SAME_METRES);
  const reachX = longitudeReach(Math.max(Math.abs(south), Math.abs(north)), reach);
  const reachY = latitudeReach(reach);
  return [west - reachX, south - reachY, east + reachX, north + reachY];
}

const isSame = (a: readonly EdgeLines[], b: readonly EdgeLines[]): boolean =>
  a.length === b.length &&
  a.every(({ index, metres }, at) => {
    const other = b[at] as EdgeLines;
    return index === other.index && metres === other.metres;
  });

const asPolygon = heldByOne((ring: readonly LonLat[]): Rings => [ring]);

/** Polygon and lines before they moved; null where none did. */
export function edgesBefore(rings: Rings, edges: readonly EdgeLines[]) {
  const ring = rings.length === 1 ? beforeMove(rings[0] as readonly LonLat[])?.line : undefined;
  if (!ring && !edges.some(({ index }) => index.change)) return null;
  return {
    rings: ring ? asPolygon(ring) : rings,
    edges: edges.map(({ index, metres }) => ({ index: index.change?.before ?? index, metres })),
  };
}

/** The chords of the lines within reach of the polygon's box, joined where they follow each other. */
function linesWithin(index: LineIndex, box: Box): LonLat[][] {
  const lines: LonLat[][] = [];
  let last = -2;
  const chords = segmentsIn(index.tree, box);
  for (const chord of chords) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = index.ends.subarray(4 * chord, 4 * chord + 4);
    const follows = chord === last + 1 && index.lineOf[chord] === index.lineOf[last];
    if (follows) (lines.at(-1) as LonLat[]).push([x1, y1]);
    else
      lines.push([
        [x0, y0],
        [x1, y1],
      ]);
    last = chord;
  }
  return lines;
}
