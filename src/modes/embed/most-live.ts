/** Browsers draw about 16 maps in a page and silently drop the first ones; half of that leaves room for others. */
export const MOST_LIVE = 8;

/** When a map that is in sight was last seen: later than all others. */
export const IN_SIGHT = Number.MAX_SAFE_INTEGER;

/** A live map of a page. */
export interface Seen {
  id: string;
  /** Milliseconds since 1970 when it was last in sight, or `IN_SIGHT`. */
  seenAt: number;
}

/** The maps that must give way for all others to be few enough: the longest unseen first. */
export function tooMany<T extends Seen>(live: readonly T[], own: string, most = MOST_LIVE): T[] {
  const others = live.filter(({ id }) => id !== own).sort((a, b) => a.seenAt - b.seenAt);
  return others.slice(0, Math.max(0, live.length - most));
}
