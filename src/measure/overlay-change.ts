import { type Box, meets, someWithin } from './box-tree';
import { type CapsuleSet, reachOfChord } from './capsule-set';
import type { ChordRange } from './line-index';

/** For each edge of a region and each chord near it the one before that adds the same; -1 if none does. */
export interface OverlayChange {
  edges: Int32Array;
  chords: Int32Array;
}

interface Sets {
  set: CapsuleSet;
  edges: CapsuleSet;
}

/**
 * What of an overlay is as before. What an edge adds depends on the capsules over it; what a chord
 * adds on the capsules that meet its own and on the edges there: an edge that moved sweeps over
 * nothing outside of the box of what is new and gone.
 */
export function overlayChange(before: Sets, now: Sets): OverlayChange {
  const edges = sameChords(before.edges, now.edges);
  const chords = sameChords(before.set, now.set);
  const swept = boxOf([
    [before.edges, edges.was],
    [now.edges, edges.is],
  ]);
  for (const [of, range] of [
    [before.set, chords.was],
    [now.set, chords.is],
  ] as const) {
    for (let chord = range.from; chord < range.to; chord++) {
      const metres = of.radii[chord] as number;
      forget(edges.known, now.edges, reachOfChord(of, chord, MARGIN * metres));
      forgetNear(chords.known, now.set, of, chord);
    }
  }
  forgetSwept(chords.known, now.set, swept);
  return { edges: edges.known, chords: chords.known };
}

/** Metres in frames and in degrees agree to less than this. */
const MARGIN = 1.001;

function forget(known: Int32Array, { tree }: CapsuleSet, [west, south, east, north]: Box): void {
  someWithin(tree, west, south, east, north, (chord) => {
    known[chord] = -1;
    return false;
  });
}

/** Forgets the chords whose capsules one of another set may meet. */
function forgetNear(known: Int32Array, set: CapsuleSet, of: CapsuleSet, chord: number): void {
  const metres = of.radii[chord] as number;
  const box = reachOfChord(of, chord, MARGIN * (metres + set.greatestRadius));
  someWithin(set.tree, ...box, (other) => {
    const both = metres + (set.radii[other] as number);
    if (meets(set.ends, other, ...reachOfChord(of, chord, MARGIN * both))) known[other] = -1;
    return false;
  });
}

function forgetSwept(known: Int32Array, set: CapsuleSet, [west, south, east, north]: Box): void {
  if (east < west) return;
  for (let chord = 0; chord < known.length; chord++) {
    const [x0, y0, x1, y1] = reachOfChord(set, chord, MARGIN * (set.radii[chord] as number));
    if (x0 <= east && x1 >= west && y0 <= north && y1 >= south) known[chord] = -1;
  }
}

/** The box of some chords; one without extent where there are none. */
function boxOf(ranges: readonly (readonly [CapsuleSet, ChordRange])[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [{ ends }, { from, to }] of ranges) {
    for (let at = 4 * from; at < 4 * to; at += 2) {
      west = Math.min(west, ends[at] as number);
      east = Math.max(east, ends[at] as number);
      south = Math.min(south, ends[at + 1] as number);
      north = Math.max(north, ends[at + 1] as number);
    }
  }
  return [west, south, east, north];
}

/** Which chord of the set before each is, by what both sets share at their ends; -1 if new or linked otherwise. */
function sameChords(before: CapsuleSet, now: CapsuleSet) {
  const [old, count] = [before.radii.length, now.radii.length];
  const most = Math.min(old, count);
  let first = 0;
  while (first < most && isSame(before, first, now, first)) first += 1;
  let last = 0;
  while (last < most - first && isSame(before, old - 1 - last, now, count - 1 - last)) last += 1;
  const known = new Int32Array(count);
  const toOld = (chord: number) =>
    chord < first ? chord : chord >= count - last ? chord + old - count : -2;
  for (let chord = 0; chord < count; chord++) {
    const at = toOld(chord);
    const linked =
      toOld(now.next[chord] as number) === before.next[at] &&
      toOld(now.previous[chord] as number) === before.previous[at];
    known[chord] = linked ? at : -1;
  }
  return { known, was: { from: first, to: old - last }, is: { from: first, to: count - last } };
}

function isSame(a: CapsuleSet, chordA: number, b: CapsuleSet, chordB: number): boolean {
  for (let k = 0; k < 4; k++) if (a.ends[4 * chordA + k] !== b.ends[4 * chordB + k]) return false;
  return a.radii[chordA] === b.radii[chordB];
}
