import type { PieceRef } from '../../model/view';

/** The element that scrolls an element, the page itself at last. */
function scrollerOf(element: Element): Element {
  const parent = element.parentElement;
  if (!parent) return document.scrollingElement ?? document.documentElement;
  const scrolls = /auto|scroll/.test(getComputedStyle(parent).overflowY);
  return scrolls && parent.scrollHeight > parent.clientHeight ? parent : scrollerOf(parent);
}

/**
 * Brings a piece's row of the panel into sight by scrolling the panel only.
 * Where the page itself would have to scroll, nothing moves: the map would
 * slip away under the reader's finger.
 */
export function showRow({ measurement, part }: PieceRef): void {
  const row = document.querySelector(
    `[data-piece="${CSS.escape(measurement)}/${CSS.escape(part)}"]`,
  );
  if (!row) return;
  const scroller = scrollerOf(row);
  if (scroller === document.scrollingElement) return;
  const [at, room] = [row.getBoundingClientRect(), scroller.getBoundingClientRect()];
  const isInSight = at.top >= room.top && at.bottom <= room.bottom;
  if (isInSight) return;
  const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = scroller.scrollTop + at.top - room.top - (room.height - at.height) / 2;
  scroller.scrollTo({ top, behavior: isReduced ? 'instant' : 'smooth' });
}
