import type { LonLat } from '../model/common';
import { outlineOfChord } from './capsule-outline';
import { type CapsuleSet, capsuleSet } from './capsule-set';
import { heldWith } from './held';
import { beforeMove, type LineBefore } from './moved-line';
import { OutlineSum } from './outline-sum';
import type { Rings } from './polygon-stretches';
import { ringAround } from './ring-around';

/** Square metres with the edges of a polygon moved in and out. */
export interface LowHigh {
  low: number;
  high: number;
}

/** What every chord of a ring adds to the ring moved out and in: six numbers each, as `OutlineSum` has them. */
interface HeldGrowth {
  set: CapsuleSet;
  sums: Float64Array;
  total: Float64Array;
  sum: OutlineSum;
}

/**
 * Area of a polygon with all its edges moved out, and moved in, by some metres, with round joins: the
 * outline of what lies within the metres of its rings. Null where that does not close. Of a polygon
 * of one ring what its chords add is held; where the ring moved, only chords near the change are
 * asked again, so that the cost is that of the change.
 */
export function grownArea(rings: Rings, metres: number): LowHigh | null {
  if (rings.length > 1) return lowHigh(growthOf(rings, metres));
  const [ring] = rings;
  if (!ring) return null;
  const before = beforeMove(ring);
  return lowHigh(before ? grownAfter(ring, before, metres) : heldGrowth(ring, metres));
}

/** The sums stand for left and right of the rings; inside is left of what runs counter-clockwise. */
function lowHigh({ sum, total }: Pick<HeldGrowth, 'sum' | 'total'>): LowHigh | null {
  const [right, left] = [sum.closed(total, 0), sum.closed(total, 3)];
  if (right === null || left === null) return null;
  return right > 0 ? { high: right, low: -left } : { high: left, low: -right };
}

function growthOf(rings: Rings, metres: number): HeldGrowth {
  const set = capsuleSet([{ lines: rings, metres }]);
  const sum = new OutlineSum(rings);
  const total = new Float64Array(6);
  return { set, sums: addAll(total, set, sum.parallel), total, sum };
}

const heldGrowth = heldWith(
  (ring: readonly LonLat[], metres: number): HeldGrowth => growthOf([ring], metres),
);

function addAll(total: Float64Array, set: CapsuleSet, parallel: number): Float64Array {
  const sums = new Float64Array(6 * set.radii.length);
  for (const chord of set.radii.keys()) {
    addChord(sums, 6 * chord, set, chord, parallel);
    addSix(total, sums, 6 * chord, 1);
  }
  return sums;
}

function addSix(into: Float64Array, from: Float64Array, at: number, times: number): void {
  for (const k of into.keys()) into[k] = (into[k] as number) + times * (from[at + k] as number);
}

function addChord(
  sums: Float64Array,
  at: number,
  set: CapsuleSet,
  chord: number,
  parallel: number,
): void {
  outlineOfChord(set, chord, (piece) => {
    OutlineSum.write(sums, at + (piece.side === 'right' ? 0 : 3), piece, 1, parallel);
  });
}

function grownAfter(ring: readonly LonLat[], moved: LineBefore, metres: number) {
  const before = heldGrowth(moved.line, metres);
  const { sum } = before;
  const total = before.total.slice();
  const { gone, set, asked } = ringAround(before.set, ring, moved);
  for (const chord of gone) addSix(total, before.sums, 6 * chord, -1);
  const one = new Float64Array(6);
  for (const chord of asked) addChord(one, 0, set, chord, sum.parallel);
  addSix(total, one, 0, 1);
  return { sum, total };
}
