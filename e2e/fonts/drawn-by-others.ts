import type { CDPSession, Page } from '@playwright/test';

/** The fonts that drew an element's own text, which do not come with the page, with that text. */
async function foreignFonts(session: CDPSession, nodeId: number): Promise<string[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont);
  if (foreign.length === 0) return [];
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
  return foreign.map(({ familyName }) => `${familyName}: ${outerHTML}`);
}

/** Runs in the page: marks what has text of its own, in its field or beside it; all else draws no letter. */
function markText(): void {
  const writes = (element: Element, part: string) =>
    !/^(none|normal)$/.test(getComputedStyle(element, part).content);
  for (const element of document.body.querySelectorAll('*')) {
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    const isField = element.matches('input, select, option, textarea');
    const hasMore = writes(element, '::before') || writes(element, '::after');
    element.toggleAttribute('data-has-text', hasText || isField || hasMore);
  }
}

/** Every text on the page that a font of the machine drew, and how many elements with text there are. */
export async function drawnByOthers(page: Page): Promise<{ elements: number; foreign: string[] }> {
  await page.evaluate(markText);
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const selector = '[data-has-text]';
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const foreign = await Promise.all(nodeIds.map((nodeId) => foreignFonts(session, nodeId)));
  await session.detach();
  return { elements: nodeIds.length, foreign: foreign.flat() };
}
