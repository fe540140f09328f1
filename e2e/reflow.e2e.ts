import type { Page } from '@playwright/test';
import { clippedText } from './access/clipped-text';
import { inEachState, openWithMap } from './access/open-page';
import { inPseudoLocale } from './access/pseudo-locale';
import { smallTargets } from './access/small-targets';
import { expect, test } from './fixtures';

/** Looks at the page with letters of twice the size, as a reader has it who enlarges the letters alone. */
async function inDoubleText<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200%; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  // The map takes its new size after the paint, and what is anchored in it follows.
  const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await expect.poll(beyond, { message: 'the page is as wide as the window' }).toBe(0);
  const seen = await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
  });
  return seen;
}

const named = (name: string, faults: string[]) => faults.map((fault) => `${name}, ${fault}`);

/** Three looks at what stands open; a page with a map is dear to open. */
async function faultsOf(page: Page): Promise<string[]> {
  const look = () => clippedText(page);
  return [
    ...named('what can be pressed', await smallTargets(page)),
    ...named('with words 40 % longer', await inPseudoLocale(page, look)),
    ...named('with text twice as large', await inDoubleText(page, look)),
  ];
}

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('nothing is cut, covered or out of the window with words 40 % longer or text twice as large, and whatever can be pressed is 24 px large at least', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await openWithMap(page, 'en/');
      expect(await inEachState(page, () => faultsOf(page))).toEqual([]);
    });
  });
}

test.describe('at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('the page reads by scrolling one way, and the map does not stay in front of it', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await openWithMap(page, 'en/');
    expect(await inEachState(page, () => clippedText(page))).toEqual([]);
    const last = page.locator('.data-version').first();
    await last.scrollIntoViewIfNeeded();
    await expect(page.locator('.map-pane')).not.toBeInViewport();
  });
});

test('text that is cut is found', async ({ page }) => {
  await page.goto('en/');
  await page.evaluate(() => {
    const box = document.querySelector<HTMLElement>('.claim > h2');
    if (!box) return;
    box.style.cssText = 'width: 2rem; overflow: hidden; white-space: nowrap';
  });
  expect(await clippedText(page)).toContainEqual(expect.stringContaining('cut:'));
});
