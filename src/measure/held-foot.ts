import type { LonLat } from '../model/common';
import { heldByOne } from './held';
import type { IndexChange, LineIndex } from './line-index';
import { type Foot, nearestFoot, refine } from './nearest-foot';

/** By index, since points stay and lines move. */
const footsOf = heldByOne((_index: LineIndex) => new WeakMap<LonLat, Foot>());

/**
 * `nearestFoot` of a point that stays, held for as long as the index is. Of a line that moved, only
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

function footAfter(index: LineIndex, { before, was, is }: IndexChange, point: LonLat): Foot | null {
  if (is.to - is.from > MOST_NEW) return null;
  const foot = heldFoot(before, point);
  if (foot.chord >= was.from && foot.chord < was.to) return null;
  const chord = foot.chord < was.from ? foot.chord : foot.chord - was.to + is.to;
  const best = { ...foot, chord };
  for (let at = is.from; at < is.to; at++) refine(index, point[0], point[1], at, best);
  return best;
}
