import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';

/** What has the focus, and how that is seen. Runs in the page. */
function lookAtFocus() {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const style = getComputedStyle(element);
  const groundOf = (start: Element | null): string => {
    if (!start) return 'rgb(255, 255, 255)';
    const { backgroundColor } = getComputedStyle(start);
    const isClear = /, 0\)$|transparent/.test(backgroundColor);
    return isClear ? groundOf(start.parentElement) : backgroundColor;
  };
  const { x, y, width, height } = element.getBoundingClientRect();
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const [right, bottom] = [Math.min(innerWidth, x + width), Math.min(innerHeight, y + height)];
  const isUpmost = (across: number, down: number) => {
    const at = document.elementFromPoint(
      left + (right - left) * across,
      top + (bottom - top) * down,
    );
    return at !== null && (element.contains(at) || at.contains(element));
  };
  // Of the map, on which sheets lie, a part must be seen; of all else the middle.
  const shares = height > 200 ? [0.1, 0.3, 0.5, 0.7, 0.9] : [0.5];
  // An outline that is drawn within lies upon the element itself, one without upon what is around.
  const isWithin = Number.parseFloat(style.outlineOffset) < 0;
  return {
    name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40),
    outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
    colour: style.outlineColor,
    ground: groundOf(isWithin ? element : element.parentElement),
    isCovered: !shares.some((across) => shares.some((down) => isUpmost(across, down))),
  };
}

type Focus = NonNullable<ReturnType<typeof lookAtFocus>>;

/** Red, green and blue of a computed colour. */
const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two computed colours (WCAG 2.2). */
export function contrastOf(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** That the focus is seen: an outline of 2 px at least, 3:1 against what is beside it, and nothing over it. */
function expectSeen({ name, outline, colour, ground, isCovered }: Focus): void {
  expect(outline, `the outline of “${name}”`).toBeGreaterThanOrEqual(2);
  expect(contrastOf(colour, ground), `the outline of “${name}”`).toBeGreaterThanOrEqual(3);
  expect(isCovered, `something lies over “${name}”`).toBe(false);
}

/** Presses Tab once; the name of what has the focus then, which is seen, or null past the end. */
export async function tab(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string | null> {
  await page.keyboard.press(key);
  const focus = await page.evaluate(lookAtFocus);
  if (focus) expectSeen(focus);
  return focus?.name ?? null;
}

/** Presses Tab until an element has the focus, every stop on the way being seen. */
export async function tabTo(page: Page, goal: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  for (let stops = 0; stops < 150; stops += 1) {
    await tab(page, key);
    if (await goal.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab does not reach ${goal}`);
}
