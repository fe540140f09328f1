import type { LonLat } from '../model/common';
import { boxTree, someWithin } from './box-tree';
import { type CapsuleSet, capsuleSet, reachOfChord } from './capsule-set';
import { heldByTwo } from './held';
import type { ChordRange } from './line-index';
import { type LineBefore, movedPart } from './moved-line';

/** The capsules of a ring around what of it moved. */
export interface RingAround {
  /** Chords of the set before whose outline is no longer the same, or that are gone. */
  gone: Iterable<number>;
  /** Capsules of the ring as it is: all that matter for those below. */
  set: CapsuleSet;
  /** The chords, of that set, that take their place. */
  asked: readonly number[];
}

/** Capsules of one radius meet where their chords are nearer than this many radii. */
const REACH = 2.001;

/**
 * Of a closed ring that moved, the capsules around what is new or gone, so that the rest of a large
 * ring need not even be copied.
 * @param before all capsules of the ring before, of one radius
 */
export function ringAround(
  before: CapsuleSet,
  ring: readonly LonLat[],
  moved: LineBefore,
): RingAround {
  const was = goneChords(before, moved);
  const lines = [movedPart(ring, moved)];
  const fresh = capsuleSet([{ lines, metres: before.greatestRadius }]);
  const gone = new Set<number>();
  for (let chord = was.from; chord < was.to; chord++) addNear(gone, before, before, chord);
  for (let chord = 0; chord < fresh.radii.length; chord++) addNear(gone, before, fresh, chord);
  for (const chord of [...gone]) gone.add(before.previous[chord] as number);
  const stays = (chord: number) => chord < was.from || chord >= was.to;
  const around = new Set<number>();
  for (const chord of gone) if (stays(chord)) addNear(around, before, before, chord);
  const kept = [...around].filter(stays);
  const asked = [...fresh.radii.keys()];
  for (const [at, chord] of kept.entries())
    if (gone.has(chord)) asked.push(fresh.radii.length + at);
  return { gone, set: joined(before, kept, fresh, was), asked };
}

function addNear(found: Set<number>, set: CapsuleSet, of: CapsuleSet, chord: number): void {
  const box = reachOfChord(of, chord, REACH * set.greatestRadius);
  someWithin(set.tree, ...box, (near) => {
    found.add(near);
    return false;
  });
}

/** The new chords and after them some that stay, each linked to its neighbours in the ring. */
function joined(
  before: CapsuleSet,
  kept: readonly number[],
  fresh: CapsuleSet,
  was: ChordRange,
): CapsuleSet {
  const fromKept = fresh.radii.length;
  const count = fromKept + kept.length;
  const ends = new Float64Array(4 * count);
  ends.set(fresh.ends);
  const placeOf = new Map(kept.map((chord, at) => [chord, fromKept + at]));
  const next = new Int32Array(count);
  const previous = new Int32Array(count).fill(-1);
  const link = (from: number, to: number) => {
    next[from] = to;
    previous[to] = from;
  };
  for (const [chord, place] of placeOf) {
    ends.set(before.ends.subarray(4 * chord, 4 * chord + 4), 4 * place);
    // Behind what is left out a chord ends openly: at -1 nothing can be written.
    link(place, placeOf.get(before.next[chord] as number) ?? -1);
  }
  const all = before.radii.length;
  const [into, out] = [(was.from + all - 1) % all, was.to % all];
  // Where nothing stayed, the new chords close among themselves.
  let last = placeOf.get(into) ?? fromKept - 1;
  for (let place = 0; place < fromKept; place++) {
    link(last, place);
    last = place;
  }
  link(last, placeOf.get(out) ?? 0);
  return {
    ends,
    radii: new Float64Array(count).fill(before.greatestRadius),
    next,
    previous,
    tree: boxTree(ends),
    greatestRadius: before.greatestRadius,
  };
}

/** A closed ring of which some position stayed at either end has the first one still. */
function goneChords(before: CapsuleSet, { line, first, last }: LineBefore): ChordRange {
  const chordAt = heldChords(line, before);
  return {
    from: chordAt[first - 1] as number,
    to: last > 0 ? (chordAt[line.length - last] as number) : before.radii.length,
  };
}

/** How many chords lie before each position of a ring, by where they end. */
const heldChords = heldByTwo((line: readonly LonLat[], { ends }: CapsuleSet): Int32Array => {
  const chordAt = new Int32Array(line.length);
  let chord = 0;
  for (let at = 1; at < line.length; at++) {
    const [x, y] = line[at] as LonLat;
    const [x0, y0] = line[at - 1] as LonLat;
    if (x !== x0 || y !== y0) {
      while (ends[4 * chord + 2] !== x || ends[4 * chord + 3] !== y) chord += 1;
      chord += 1;
    }
    chordAt[at] = chord;
  }
  return chordAt;
});
