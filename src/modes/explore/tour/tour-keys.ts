/** What a key asks of the tour. */
export type TourWish = -1 | 1 | 'leave';

/** Where keys mean something else: the map and what lies over it, fields, lists of their own. */
const OTHERS =
  'input, select, textarea, [role="application"], [role="listbox"], .over-map, .legend';

const STEPS: Readonly<Record<string, -1 | 1>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  PageDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  PageUp: -1,
};
const ALONG = ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp'];

/**
 * The wish of a key; null for none. The keys that scroll go to another step only where no more of
 * the present one lies that way, which `hasMore` tells.
 */
export function wishOf(event: KeyboardEvent, hasMore: (by: -1 | 1) => boolean): TourWish | null {
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
    return null;
  }
  if (event.key === 'Escape') return isWithin(event, '.over-map, .legend') ? null : 'leave';
  const by = STEPS[event.key];
  if (!by || isWithin(event, OTHERS)) return null;
  return ALONG.includes(event.key) && hasMore(by) ? null : by;
}

function isWithin({ target }: Event, selector: string): boolean {
  const element = target as Partial<Element> | null;
  return Boolean(element?.closest?.(selector));
}
