import type { LonLat } from '../model/common';
import { someWithin } from './box-tree';
import { outlineOfChord } from './capsule-outline';
import { type CapsuleSet, capsuleSet, reachOfChord, splicedRing } from './capsule-set';
import { OutlineSum } from './outline-sum';
import { sameEnds } from './ring-change';

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
}

const held = new WeakMap<readonly LonLat[], Map<number, HeldGrowth>>();

/**
 * Area of a polygon with all its edges moved out, and moved in, by some metres, with round joins: the
 * outline of what lies within the metres of its rings. Null where that does not close.
 * @param mapped the polygon's ring as it was mapped, for a polygon of one ring: what its chords add is
 * held, and only chords near the change are asked again, so that the cost is that of the change
 */
export function grownArea(
  rings: readonly (readonly LonLat[])[],
  metres: number,
  mapped?: readonly LonLat[],
): LowHigh | null {
  const [ring] = rings;
  if (!ring) return null;
  const sum = new OutlineSum([...(mapped ? [mapped] : rings)] as LonLat[][]);
  const total = new Float64Array(6);
  if (mapped && rings.length === 1) addChange(total, ring, mapped, metres, sum.parallel);
  else addAll(total, capsuleSet([{ lines: rings, metres }]), sum.parallel);
  // The sums stand for left and right of the rings; inside is left of what runs counter-clockwise.
  const [right, left] = [sum.closed(total, 0), sum.closed(total, 3)];
  if (right === null || left === null) return null;
  return right > 0 ? { high: right, low: -left } : { high: left, low: -right };
}

function addAll(total: Float64Array, set: CapsuleSet, parallel: number): Float64Array {
  const sums = new Float64Array(6 * set.radii.length);
  for (let chord = 0; chord < set.radii.length; chord++) {
    addChord(sums, 6 * chord, set, chord, parallel);
    addSix(total, sums, 6 * chord, 1);
  }
  return sums;
}

function addSix(into: Float64Array, from: Float64Array, at: number, times: number): void {
  for (let k = 0; k < 6; k++) into[k] = (into[k] as number) + times * (from[at + k] as number);
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

function addChange(
  total: Float64Array,
  ring: readonly LonLat[],
  mapped: readonly LonLat[],
  metres: number,
  parallel: number,
): void {
  const before = heldGrowth(mapped, metres, parallel);
  addSix(total, before.total, 0, 1);
  if (ring === mapped) return;
  const { first, last } = sameEnds(mapped, ring);
  const after = splicedRing(before.set, mapped, ring, first, last);
  const old = affected(before.set, after.was, after.set, after.is);
  const now = affected(after.set, after.is, before.set, after.was);
  for (const chord of old) addSix(total, before.sums, 6 * chord, -1);
  const one = new Float64Array(6);
  for (const chord of now) addChord(one, 0, after.set, chord, parallel);
  addSix(total, one, 0, 1);
}

function heldGrowth(ring: readonly LonLat[], metres: number, parallel: number): HeldGrowth {
  const byMetres = held.get(ring) ?? new Map<number, HeldGrowth>();
  held.set(ring, byMetres);
  const known = byMetres.get(metres);
  if (known) return known;
  const set = capsuleSet([{ lines: [ring], metres }]);
  const total = new Float64Array(6);
  const made = { set, sums: addAll(total, set, parallel), total };
  byMetres.set(metres, made);
  return made;
}

interface Range {
  from: number;
  to: number;
}

/** The chords of a set in a range, and all whose outline those, or those of the other set's range, may touch. */
function affected(
  set: CapsuleSet,
  range: Range,
  other: CapsuleSet,
  otherRange: Range,
): Set<number> {
  const found = new Set<number>();
  const mark = (of: CapsuleSet, { from, to }: Range) => {
    for (let chord = from; chord < to; chord++) {
      const [west, south, east, north] = reachOfChord(of, chord, 2.001 * of.greatestRadius);
      someWithin(set.tree, west, south, east, north, (near) => {
        found.add(near);
        return false;
      });
    }
  };
  mark(set, range);
  mark(other, otherRange);
  for (const chord of [...found]) found.add(set.previous[chord] as number);
  return found;
}
