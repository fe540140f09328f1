import type { Page } from '@playwright/test';

/** Runs in the page, before the others: what they share. */
function prepare(): void {
  const isForEars = (element: Element | null): boolean =>
    element !== null &&
    (getComputedStyle(element).clipPath === 'inset(50%)' || isForEars(element.parentElement));
  const isHidden = (element: Element) =>
    !element.checkVisibility({ visibilityProperty: true }) ||
    isForEars(element) ||
    element.closest('.skip, .poster, .maplibregl-map, svg') !== null;
  const quote = (text: string) => `“${text.trim().slice(0, 40)}”`;
  Object.assign(globalThis, { isHidden, quote });
}

declare const isHidden: (element: Element) => boolean;
declare const quote: (text: string) => string;

/** Runs in the page: boxes that cut their text off, and a page that is too wide. */
function cutBoxes(): string[] {
  const clips = (element: Element, side: 'overflowX' | 'overflowY') =>
    /hidden|clip/.test(getComputedStyle(element)[side]);
  const faults: string[] = [];
  const tooWide = document.documentElement.scrollWidth - innerWidth;
  if (tooWide > 0) faults.push(`the page is ${tooWide} px too wide`);
  for (const element of document.body.querySelectorAll('*')) {
    if (isHidden(element) || !element.textContent) continue;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    const isCut =
      (clips(element, 'overflowX') && scrollWidth > clientWidth + 1) ||
      (clips(element, 'overflowY') && scrollHeight > clientHeight + 1);
    if (isCut && clientWidth > 0) faults.push(`cut: ${quote(element.textContent)}`);
  }
  return faults;
}

/** Runs in the page: lines of text out of the window to the side, or over other lines. */
function misplacedLines(): string[] {
  const scrollsAcross = (element: Element | null): boolean =>
    element !== null &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) ||
      scrollsAcross(element.parentElement));
  // Lines of one part of the page; what opens over another part may cover it.
  const partOf = (element: Element) =>
    element.closest('.languages ul, .popover, .items, .legend, .knowledge-sheet, .tooltip') ??
    element.closest('.masthead, .claims, .panel, .map-pane');
  const lines: { text: string; owner: Element; box: DOMRect }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    const text = node.textContent ?? '';
    if (!owner || !text.trim() || isHidden(owner)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) if (box.width > 1) lines.push({ text, owner, box });
  }
  const beside = lines.filter(
    ({ owner, box }) => (box.left < -1 || box.right > innerWidth + 1) && !scrollsAcross(owner),
  );
  const faults = beside.map(({ text }) => `beside the window: ${quote(text)}`);
  for (const [i, a] of lines.entries()) {
    for (const b of lines.slice(i + 1)) {
      if (a.owner === b.owner || partOf(a.owner) !== partOf(b.owner)) continue;
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // Boxes of lines are higher than their letters; half a line of overlap is no longer leading.
      const isOver = across > 2 && down > Math.min(a.box.height, b.box.height) / 2;
      if (isOver) faults.push(`one over the other: ${quote(a.text)} and ${quote(b.text)}`);
    }
  }
  return faults;
}

/**
 * Text that a reader cannot see whole, though nothing scrolls to it: cut by a box, out of the
 * window to the side, or under other text of its part of the page. Faults in words.
 */
export async function clippedText(page: Page): Promise<string[]> {
  await page.evaluate(prepare);
  const faults = [...(await page.evaluate(cutBoxes)), ...(await page.evaluate(misplacedLines))];
  return [...new Set(faults)];
}
