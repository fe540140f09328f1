import type { LonLat } from '../model/common';
import { heldByOne } from './held';
import type { IndexChange, LineIndex } from './line-index';
import { type Foot, nearestFoot, refine } from './nearest-foot';

/** By index, since points stay and lines move. */
const footsOf = heldByOne((index: LineIndex) => byPoint<Foot>(index));

/**
 * What is held by point. An index that is made with every frame is gone before its points are; one
 * that stays may not keep points that were asked in passing.
 */
export const byPoint = <T>({ change }: LineIndex): Map<LonLat, T> | WeakMap<LonLat, T> =>
  change ? new Map<LonLat, T>() : new WeakMap<LonLat, T>();

/**
 * `nearestFoot`, held for as long as index and point are. Of a line that moved, only
 * the new chords are asked, unless the foot lay on what is gone.
 */
export function heldFoot(index: LineIndex, point: LonLat): Foot {
  const held = footsOf(index);
  const found =
    held.get(point) ??
    (index.change && footAfter(index, index.change, point)) ??
    nearestFoot(index, point);
  held.set(point, found);
  return found;
}

/** More new chords than this are better searched by the tree. */
const MOST_NEW = 64;

/** Which chord of an index one of the index before is; -1 if it is gone. */
function chordAfter(chord: number, { was, is }: Pick<IndexChange, 'was' | 'is'>): number {
  if (chord < was.from) return chord;
  return chord >= was.to ? chord - was.to + is.to : -1;
}

/** Whether the foot of a point that stays is where it was before a line moved. */
export function footStayed(index: LineIndex, change: IndexChange, point: LonLat): boolean {
  const before = heldFoot(change.before, point);
  return heldFoot(index, point).chord === chordAfter(before.chord, change);
}

function footAfter(index: LineIndex, { before, was, is }: IndexChange, point: LonLat): Foot | null {
  if (is.to - is.from > MOST_NEW) return null;
  const foot = heldFoot(before, point);
  const chord = chordAfter(foot.chord, { was, is });
  if (chord < 0) return null;
  const best = { ...foot, chord };
  for (let at = is.from; at < is.to; at++) refine(index, point[0], point[1], at, best);
  return best;
}
