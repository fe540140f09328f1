import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { countShifts } from '../layout-shift';
import { drawnByOthers } from './drawn-by-others';

async function isDrawn(page: Page): Promise<void> {
  await page.locator('[data-map-idle]').waitFor({ state: 'attached', timeout: 50_000 });
  await page.evaluate(() => document.fonts.ready.then(() => true));
}

/**
 * Visits the page again until its first letters, which by now are kept by the browser, come in time to
 * be used; a slow machine may need more than one visit. Then the site's letters draw every text.
 */
async function visitUntilDrawn(page: Page): Promise<void> {
  await expect(async () => {
    await page.reload();
    await isDrawn(page);
    const { elements, foreign } = await drawnByOthers(page);
    expect(foreign).toEqual([]);
    expect(elements).toBeGreaterThan(100);
  }).toPass({ timeout: 80_000 });
}

/** Tests that a page in a language is written with the site's own letters, and moves for none of them. */
export function testFonts(language: string): void {
  test(`letters that are late move nothing on the page in ${language}, all are in the cut fonts, and they draw every text`, async ({
    page,
  }) => {
    test.setTimeout(150_000);
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2')) fonts.push(request.url().split('/').at(-1) ?? '');
    });
    await page.addInitScript(countShifts);
    let release = () => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.woff2', (route) => late.then(() => route.continue()));
    await page.goto(`${language}/`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
    release();
    await isDrawn(page);
    expect(await page.evaluate(() => Reflect.get(window, 'layoutShift'))).toBeLessThan(0.02);
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((name) => !name.includes('-cut-'))).toEqual([]);

    // The first time they came too late to be used.
    await page.unrouteAll();
    await visitUntilDrawn(page);
  });
}

/** Tests that a page which changes from one language to another is drawn with the other's letters. */
export function testChangeOfFonts(from: string, to: string): void {
  test(`a page that changes to ${to} is drawn with its letters`, async ({ page }) => {
    test.setTimeout(150_000);
    await page.goto(`${from}/`);
    await isDrawn(page);
    await visitUntilDrawn(page);
    await page.locator('.languages summary').click();
    await page.locator(`.languages a[hreflang="${to}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', to);
    await expect(async () => {
      expect((await drawnByOthers(page)).foreign).toEqual([]);
    }).toPass({ timeout: 30_000 });
  });
}
