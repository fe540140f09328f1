import type { Extent, LonLat } from '../model/common';
import { bufferLines, growRegion } from './buffer-line';
import { latitudeReach, longitudeReach } from './degree-box';
import { type LineIndex, segmentsWithin } from './line-index';
import { distanceToLines } from './nearest';
import { differenceArea, type Region, regionAreaSquareMetres, regionOf, unionArea } from './region';

/** Lines on which edges of a polygon lie, with how far those lines may lie off, in metres. */
export interface EdgeLines {
  index: LineIndex;
  metres: number;
}

/** An edge lies on a line that is nowhere farther from its two ends and its middle than this. */
const SAME_METRES = 2;

/**
 * Low and high area, in square metres, of one polygon whose edges may lie off. Low: the polygon less
 * what lies within each line's metres of that line. High: the polygon with what lies within them of
 * the polygon's own edges on that line. Buffers are round.
 * @param otherMetres the same for edges that lie on none of the lines; 0 leaves them where they are
 */
export function areaOfPolygonOffset(
  rings: readonly (readonly LonLat[])[],
  edges: readonly EdgeLines[],
  otherMetres = 0,
): { low: number; high: number } {
  const polygon = regionOf([rings]);
  if (edges.length === 0) return areaOfGrownRegion(polygon, otherMetres);
  const own = stretchesByLine(rings, edges);
  const other = bufferLines(own[edges.length] ?? [], otherMetres);
  const inward = edges.flatMap(({ index, metres }) =>
    bufferLines(linesWithin(index, rings, metres), metres),
  );
  const outward = edges.flatMap(({ metres }, at) => bufferLines(own[at] ?? [], metres));
  return {
    low: differenceArea(polygon, [...inward, ...other]),
    high: unionArea(polygon, [...outward, ...other]),
  };
}

/** Low and high area where all edges may lie off alike: the region moved in and out as a whole. */
function areaOfGrownRegion(region: Region, metres: number): { low: number; high: number } {
  if (metres === 0) {
    const area = regionAreaSquareMetres(region);
    return { low: area, high: area };
  }
  return {
    low: regionAreaSquareMetres(growRegion(region, -metres)),
    high: regionAreaSquareMetres(growRegion(region, metres)),
  };
}

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
    const off = Math.max(...[middle, start, end].map((place) => distanceToLines(index, place)));
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
