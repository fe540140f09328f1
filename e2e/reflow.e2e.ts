import type { Page } from '@playwright/test';
import { clippedText } from './access/clipped-text';
import { inEachState, openWithMap } from './access/open-page';
import { inPseudoLocale } from './access/pseudo-locale';
import { smallTargets } from './access/small-targets';
import { expect, test } from './fixtures';

/** What a reader does who enlarges the letters alone. */
async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200%; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
}

for (const width of [360, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('with words 40 % longer nothing is cut, covered or out of the window', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await openWithMap(page, 'en/');
      const look = () => inPseudoLocale(page, () => clippedText(page));
      expect(await inEachState(page, look)).toEqual([]);
    });

    test('with text twice as large nothing is cut, covered or out of the window', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await openWithMap(page, 'en/');
      await doubleText(page);
      expect(await inEachState(page, () => clippedText(page))).toEqual([]);
    });

    test('whatever can be pressed is 24 px large at least', async ({ page }) => {
      test.setTimeout(120_000);
      await openWithMap(page, 'en/');
      expect(await inEachState(page, () => smallTargets(page))).toEqual([]);
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
