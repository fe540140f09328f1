import { type AreaIndex, indexAreas } from './area-index';
import { coveredPart, part } from './capsule';
import { outlineOfChord } from './capsule-outline';
import { type CapsuleSet, capsuleSet, type Reach } from './capsule-set';
import { heldByOne } from './held';
import { findNear, nearChords } from './near-chords';
import { Covered } from './outline-gaps';
import { OutlineSum } from './outline-sum';
import { overlayChange } from './overlay-change';
import { addPart, between } from './piece-in-area';
import type { Region } from './region';

/** Both outlines have to meet in the same places, so chords may not bend in frames. */
const CHORD_METRES = 100;

/** A region less what lies within some metres of lines, or with it. */
export type OverlayMode = 'less' | 'with';

/** What every edge of a region and every chord of the lines adds to an overlay: sums as `OutlineSum` has them. */
export interface Overlay {
  edges: CapsuleSet;
  set: CapsuleSet;
  edgeSums: Float64Array;
  chordSums: Float64Array;
  sum: OutlineSum;
  /** Square metres; null where the remaining pieces of both outlines do not close. */
  area: number | null;
}

/**
 * The area of a region less what lies within some metres of lines, or with it: by Green's theorem
 * over what remains of both outlines. It is null where that does not close, which happens where
 * outlines touch over a length; then polygons have to be clipped.
 * @param region rings closed; what lies inside runs counter-clockwise, holes run clockwise
 * @param before the overlay before the region or the lines moved: only what lies near a difference
 * is asked again, so that the cost is that of the change
 */
export function overlayOf(
  region: Region,
  reaches: readonly Reach[],
  mode: OverlayMode,
  before?: Overlay,
): Overlay {
  const set = capsuleSet(reaches, CHORD_METRES);
  const { edges, area } = heldRegion(region);
  const change = before && overlayChange(before, { set, edges });
  const sum = before?.sum ?? new OutlineSum(region);
  const edgeSums = new Float64Array(3 * edges.radii.length);
  const chordSums = new Float64Array(3 * set.radii.length);
  for (let edge = 0; edge < edges.radii.length; edge++) {
    const known = change?.edges[edge] ?? -1;
    if (before && known >= 0) copyThree(edgeSums, edge, before.edgeSums, known);
    else addUncovered(edgeSums, edge, edges, set, sum.parallel);
  }
  for (let chord = 0; chord < set.radii.length; chord++) {
    const known = change?.chords[chord] ?? -1;
    if (before && known >= 0) copyThree(chordSums, chord, before.chordSums, known);
    else addOutline(chordSums, chord, set, area, mode, sum.parallel);
  }
  const total = new Float64Array(3);
  addAll(total, edgeSums);
  addAll(total, chordSums);
  return { edges, set, edgeSums, chordSums, sum, area: sum.closed(total, 0) };
}

/** Of one region more than one overlay is asked. */
const heldRegion = heldByOne((region: Region) => ({
  edges: capsuleSet([{ lines: region, metres: 1e-3 }], CHORD_METRES),
  area: indexAreas([region]),
}));

function copyThree(into: Float64Array, at: number, from: Float64Array, place: number): void {
  for (let k = 0; k < 3; k++) into[3 * at + k] = from[3 * place + k] as number;
}

function addAll(total: Float64Array, sums: Float64Array): void {
  for (let at = 0; at < sums.length; at++)
    total[at % 3] = (total[at % 3] as number) + (sums[at] as number);
}

/** One edge of the region, but for what lies in a capsule. */
function addUncovered(
  sums: Float64Array,
  edge: number,
  edges: CapsuleSet,
  set: CapsuleSet,
  parallel: number,
): void {
  const at = 4 * edge;
  findNear(near, set, edges.ends, at, 0, -1);
  covered.clear();
  for (let place = 0; place < near.count && !covered.whole; place++) {
    const metres = set.radii[near.ids[place] as number] as number;
    if (coveredPart(near.own, near.ends, 4 * place, metres, 0)) covered.add(part.low, part.high);
  }
  const [x0, y0] = [edges.ends[at] as number, edges.ends[at + 1] as number];
  const [x1, y1] = [edges.ends[at + 2] as number, edges.ends[at + 3] as number];
  covered.gaps((from, to) => {
    const rest = between({ x0, y0, x1, y1, bulge: 0 }, from, to);
    OutlineSum.write(sums, 3 * edge, rest, 1, parallel);
  });
}

const near = nearChords();
const covered = new Covered();

/** What of the outline around one chord lies in the region, or beyond it. */
function addOutline(
  sums: Float64Array,
  chord: number,
  set: CapsuleSet,
  area: AreaIndex,
  mode: OverlayMode,
  parallel: number,
): void {
  outlineOfChord(set, chord, (piece) => {
    addPart(piece, area, (rest, inside) => {
      if (inside !== (mode === 'less')) return;
      OutlineSum.write(sums, 3 * chord, rest, mode === 'less' ? -1 : 1, parallel);
    });
  });
}
