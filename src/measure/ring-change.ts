import type { LonLat } from '../model/common';

/** How many positions two lines share at their start, and at their end after those. */
export interface SameEnds {
  first: number;
  last: number;
}

/** @param known positions that are known to be shared, to go on from */
export function sameEnds(
  a: readonly LonLat[],
  b: readonly LonLat[],
  known: SameEnds = { first: 0, last: 0 },
): SameEnds {
  const most = Math.min(a.length, b.length);
  let { first, last } = known;
  while (first < most && same(a[first], b[first])) first += 1;
  last = Math.min(last, most - first);
  while (last < most - first && same(a[a.length - 1 - last], b[b.length - 1 - last])) last += 1;
  return { first, last };
}

const same = (a: LonLat | undefined, b: LonLat | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]);
