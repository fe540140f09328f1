import type { LonLat } from '../model/common';

/** How many positions two lines share at their start, and at their end after those. */
export function sameEnds(
  a: readonly LonLat[],
  b: readonly LonLat[],
): { first: number; last: number } {
  const most = Math.min(a.length, b.length);
  let first = 0;
  while (first < most && same(a[first], b[first])) first += 1;
  let last = 0;
  while (last < most - first && same(a[a.length - 1 - last], b[b.length - 1 - last])) last += 1;
  return { first, last };
}

const same = (a: LonLat | undefined, b: LonLat | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1]);
