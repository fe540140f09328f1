import type { LonLat } from '../model/common';
import { isSame, sameEnds } from './ring-change';

/**
 * Positions of a line that an edit replaced by others: those after index `from` and before index
 * `to` of the line as it was became those after `newFrom` and before `newTo` of the line as it is.
 * -1 and the line's length stand for its open ends.
 */
export interface Replaced {
  from: number;
  to: number;
  newFrom: number;
  newTo: number;
}

/**
 * Where a line differs from what it was, in order: positions that stand in both, in the same
 * order, are kept; what lies between two kept neighbours is one replaced run. It depends on the two
 * lines alone, not on the edits that led from one to the other.
 */
export function replacedRuns(old: readonly LonLat[], edited: readonly LonLat[]): Replaced[] {
  const { first, last: kept } = sameEnds(old, edited);
  const end = { old: old.length - kept, edited: edited.length - kept };
  const places = placesOf(edited, first, end.edited);
  const runs: Replaced[] = [];
  let last = { old: first - 1, edited: first - 1 };
  const close = (at: { old: number; edited: number }): void => {
    if (at.old - last.old > 1 || at.edited - last.edited > 1)
      runs.push({ from: last.old, to: at.old, newFrom: last.edited, newTo: at.edited });
    last = at;
  };
  for (let at = first; at < end.old; at++) {
    const place = places.get(keyOf(old[at] as LonLat)) ?? -1;
    if (place > last.edited && isSame(old[at] as LonLat, edited[place] as LonLat))
      close({ old: at, edited: place });
  }
  close(end);
  return runs;
}

const keyOf = ([longitude, latitude]: LonLat) => longitude * 1000 + latitude;

function placesOf(line: readonly LonLat[], from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at++) places.set(keyOf(line[at] as LonLat), at);
  return places;
}
