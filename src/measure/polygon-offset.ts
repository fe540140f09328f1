import type { Extent, LonLat } from '../model/common';
import { bufferLines, growRegion } from './buffer-line';
import type { Reach } from './capsule-set';
import { latitudeReach, longitudeReach } from './degree-box';
import { grownArea, type LowHigh } from './grown-area';
import { type LineIndex, segmentsWithin } from './line-index';
import { distanceToLines } from './nearest';
import { areaOfOverlay } from './outline-area';
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
 * the polygon's own edges on that line. Buffers are round. The areas come from the outlines
 * (`outline-area.ts`); where those touch over a length, clipper2-ts clips polygons.
 * @param otherMetres the same for edges that lie on none of the lines; 0 leaves them where they are
 * @param mapped the polygon as it was mapped, where this is one that followed a moved line
 */
export function areaOfPolygonOffset(
  rings: readonly (readonly LonLat[])[],
  edges: readonly EdgeLines[],
  otherMetres = 0,
  mapped?: readonly (readonly LonLat[])[],
): LowHigh {
  if (edges.length === 0) return areaOfGrownPolygon(rings, otherMetres, mapped);
  const polygon = regionOf([rings]);
  const own = stretchesByLine(rings, edges);
  const other = { lines: own[edges.length] ?? [], metres: otherMetres };
  const inward = edges.map(({ index, metres }) => ({
    lines: linesWithin(index, rings, metres),
    metres,
  }));
  const outward = edges.map(({ metres }, at) => ({ lines: own[at] ?? [], metres }));
  return {
    low:
      areaOfOverlay(polygon, [...inward, other], 'less') ??
      clipped(polygon, [...inward, other], 'less'),
    high:
      areaOfOverlay(polygon, [...outward, other], 'with') ??
      clipped(polygon, [...outward, other], 'with'),
  };
}

function clipped(polygon: Region, reaches: readonly Reach[], mode: 'less' | 'with'): number {
  const buffers = reaches.flatMap(({ lines, metres }) => bufferLines(lines, metres));
  return mode === 'less' ? differenceArea(polygon, buffers) : unionArea(polygon, buffers);
}

/** Low and high area where all edges may lie off alike. */
function areaOfGrownPolygon(
  rings: readonly (readonly LonLat[])[],
  metres: number,
  mapped?: readonly (readonly LonLat[])[],
): LowHigh {
  const region = regionOf([rings]);
  if (metres === 0) {
    const area = regionAreaSquareMetres(region);
    return { low: area, high: area };
  }
  const one = mapped?.length === 1 ? mapped[0] : undefined;
  const grown = one ? grownArea(rings, metres, one) : grownArea(region, metres);
  return (
    grown ?? {
      low: regionAreaSquareMetres(growRegion(region, -metres)),
      high: regionAreaSquareMetres(growRegion(region, metres)),
    }
  );
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
