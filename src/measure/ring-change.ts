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
  while (first < most && isSame(a[first] as LonLat, b[first] as LonLat)) first += 1;
  last = Math.min(last, most - first);
  while (
    last < most - first &&
    isSame(a[a.length - 1 - last] as LonLat, b[b.length - 1 - last] as LonLat)
  )
    last += 1;
  return { first, last };
}

/** Whether two positions are the same place to the last digit. */
export const isSame = (a: LonLat, b: LonLat): boolean =>
  a === b || (a[0] === b[0] && a[1] === b[1]);
