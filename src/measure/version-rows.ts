import type { VersionRow } from '../model/measured';

/** The name that results give to the line as it is mapped now. */
export const CURRENT_LINE = 'current';

/** Rows of all mapped versions, the current one first; none where there is no other. */
export function versionsWithCurrent(
  value: number,
  earlier: readonly VersionRow[],
  count?: number,
): VersionRow[] {
  if (earlier.length === 0) return [];
  const current = count === undefined ? {} : { count };
  return [{ line: CURRENT_LINE, value, ...current }, ...earlier];
}
