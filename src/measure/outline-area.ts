import { type AreaIndex, indexAreas, isInside } from './area-index';
import { someWithin } from './box-tree';
import { coveredPart, part } from './capsule';
import { outlineOfChord } from './capsule-outline';
import { type CapsuleSet, capsuleSet, type Reach } from './capsule-set';
import { findNear, nearChords } from './near-chords';
import { Covered } from './outline-gaps';
import type { OutlinePiece } from './outline-piece';
import { OutlineSum } from './outline-sum';
import type { Region } from './region';
import { cutFractions } from './route-cuts';

/** Both outlines have to meet in the same places, so chords may not bend in frames. */
const CHORD_METRES = 100;

/**
 * Area in square metres of a region less what lies within some metres of lines, or with it: by
 * Green's theorem over what remains of both outlines. Null where the remaining pieces do not close,
 * which happens where outlines touch over a length; then polygons have to be clipped.
 * @param region rings closed; what lies inside runs counter-clockwise, holes run clockwise
 */
export function areaOfOverlay(
  region: Region,
  reaches: readonly Reach[],
  mode: 'less' | 'with',
): number | null {
  const set = capsuleSet(reaches, CHORD_METRES);
  const sum = new OutlineSum(region);
  addUncoveredEdges(region, set, sum);
  const area = indexAreas([region]);
  for (let chord = 0; chord < set.radii.length; chord++) {
    outlineOfChord(set, chord, (piece) => {
      addPart(piece, area, (part, inside) => {
        if (inside === (mode === 'less')) sum.add(part, mode === 'less' ? -1 : 1);
      });
    });
  }
  return sum.closedArea();
}

/** The region's own edges, but for what lies in a capsule. */
function addUncoveredEdges(region: Region, set: CapsuleSet, sum: OutlineSum): void {
  const edges = capsuleSet(
    [{ lines: region, metres: Math.max(set.greatestRadius, 1e-3) }],
    CHORD_METRES,
  );
  for (let edge = 0; edge < edges.radii.length; edge++) {
    const at = 4 * edge;
    findNear(near, set, edges.ends, at, set.greatestRadius, -1);
    covered.clear();
    for (let place = 0; place < near.count && !covered.whole; place++) {
      const metres = set.radii[near.ids[place] as number] as number;
      if (coveredPart(near.own, near.ends, 4 * place, metres, 0)) covered.add(part.low, part.high);
    }
    const [x0, y0] = [edges.ends[at] as number, edges.ends[at + 1] as number];
    const [x1, y1] = [edges.ends[at + 2] as number, edges.ends[at + 3] as number];
    covered.gaps((from, to) => sum.add(between({ x0, y0, x1, y1, bulge: 0 }, from, to), 1));
  }
}

const near = nearChords();
const covered = new Covered();

type Straight = Pick<OutlinePiece, 'x0' | 'y0' | 'x1' | 'y1' | 'bulge'>;

const between = ({ x0, y0, x1, y1, bulge }: Straight, from: number, to: number): Straight => ({
  x0: x0 + from * (x1 - x0),
  y0: y0 + from * (y1 - y0),
  x1: to === 1 ? x1 : x0 + to * (x1 - x0),
  y1: to === 1 ? y1 : y0 + to * (y1 - y0),
  bulge: bulge * (to - from),
});

/** Cuts a piece of an outline where it meets the area's edges, and says of each part whether it lies inside. */
function addPart(
  piece: OutlinePiece,
  area: AreaIndex,
  take: (part: Straight, inside: boolean) => void,
): void {
  const { middleX, middleY } = piece;
  if (!mayMeet(piece, area)) {
    take(piece, isInside(area, [middleX, middleY]));
    return;
  }
  const halves = piece.halves();
  if (!halves) {
    addStraight(piece, area, take);
    return;
  }
  for (const half of halves) addPart(half, area, take);
}

function addStraight(
  piece: Straight,
  area: AreaIndex,
  take: (part: Straight, inside: boolean) => void,
): void {
  const { x0, y0, x1, y1 } = piece;
  const cuts = [0, ...cutFractions(area, x0, y0, x1, y1), 1].sort((a, b) => a - b);
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [from, to] = [cuts[at] as number, cuts[at + 1] as number];
    if (to - from < 1e-12) continue;
    const t = (from + to) / 2;
    take(between(piece, from, to), isInside(area, [x0 + t * (x1 - x0), y0 + t * (y1 - y0)]));
  }
}

/** Whether an edge of the area comes near a piece: into the box around it, wider by its arc's height. */
function mayMeet({ x0, y0, x1, y1, middleX, middleY }: OutlinePiece, { tree }: AreaIndex): boolean {
  const reach = 2 * Math.max(Math.abs(middleX - (x0 + x1) / 2), Math.abs(middleY - (y0 + y1) / 2));
  const margin = 1e-9 + 2 * reach;
  return someWithin(
    tree,
    Math.min(x0, x1) - margin,
    Math.min(y0, y1) - margin,
    Math.max(x0, x1) + margin,
    Math.max(y0, y1) + margin,
    () => true,
  );
}
