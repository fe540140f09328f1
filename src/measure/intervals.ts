/** A stretch of a line: metres from the line's start, from < to. */
export interface Interval {
  fromMetres: number;
  toMetres: number;
}

/** Disjoint intervals in order that cover what any of the given cover; those within 1 µm join. */
export function unionIntervals(intervals: readonly Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => a.fromMetres - b.fromMetres);
  const union: Interval[] = [];
  for (const { fromMetres, toMetres } of sorted) {
    const last = union[union.length - 1];
    if (last && fromMetres <= last.toMetres + 1e-6) {
      last.toMetres = Math.max(last.toMetres, toMetres);
    } else if (toMetres > fromMetres) union.push({ fromMetres, toMetres });
  }
  return union;
}

/** What lies in `intervals` and in none of `removed`. */
export function subtractIntervals(
  intervals: readonly Interval[],
  removed: readonly Interval[],
): Interval[] {
  const holes = unionIntervals(removed);
  return unionIntervals(intervals).flatMap((interval) => {
    const rest: Interval[] = [];
    let fromMetres = interval.fromMetres;
    for (const hole of holes) {
      if (hole.toMetres <= fromMetres || hole.fromMetres >= interval.toMetres) continue;
      if (hole.fromMetres > fromMetres) rest.push({ fromMetres, toMetres: hole.fromMetres });
      fromMetres = hole.toMetres;
    }
    if (fromMetres < interval.toMetres) rest.push({ fromMetres, toMetres: interval.toMetres });
    return rest;
  });
}

/** Metres covered by disjoint intervals. */
export function totalMetres(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { fromMetres, toMetres }) => sum + toMetres - fromMetres, 0);
}
