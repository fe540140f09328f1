import type { Page } from '@playwright/test';

/** Least width and height of what can be pressed, in CSS pixels (WCAG 2.2, 2.5.8). */
const LEAST_PX = 24;

/** Runs in the page. A link within a sentence is as high as its line; a box is pressed by its label. */
function lookForSmallTargets(least: number): string[] {
  const pressable = 'a[href], button, input, select, summary, [role="option"], [tabindex="0"]';
  const inSentence = (element: Element) => {
    if (element.tagName !== 'A' || getComputedStyle(element).display !== 'inline') return false;
    const around = element.parentElement?.textContent ?? '';
    return around.trim().length > (element.textContent ?? '').trim().length;
  };
  return [...document.querySelectorAll(pressable)].flatMap((element) => {
    const isShown = element.checkVisibility({ visibilityProperty: true });
    if (!isShown || element.matches('.skip') || inSentence(element)) return [];
    const target = (element instanceof HTMLInputElement && element.closest('label')) || element;
    const { width, height } = target.getBoundingClientRect();
    if (width >= least - 0.01 && height >= least - 0.01) return [];
    const name = (element.textContent || element.getAttribute('aria-label') || '').trim();
    return [`${element.tagName} “${name.slice(0, 40)}” is ${width} by ${height} px`];
  });
}

/** What can be pressed and is smaller than 24 by 24 CSS pixels, in words. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(lookForSmallTargets, LEAST_PX);
}
