import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { cameraBehindPoster, POSTERS } from '../src/plate/posters';
import { expect, test } from './fixtures';
import { countShifts } from './layout-shift';

const { claims, dossier, texts } = readContents(dossierFolder());
const text = texts[dossier.defaultLanguage];
const first = claims.find(({ id }) => id === dossier.defaultClaim);
const SIZES = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
];

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page holds the drawing, and every claim with its quote and a figure', async ({
    page,
  }) => {
    await page.goto('./');
    const drawing = page.locator('[data-delimit-drawing]:visible svg');
    await expect(drawing).toBeInViewport({ ratio: 0.9 });
    expect(await drawing.locator('g path').count()).toBeGreaterThan(20);
    for (const { id, quote } of claims) {
      const claim = page.locator(`[id="claim=${id}"]`);
      await expect(claim).toContainText(quote.exact);
      await expect(claim.locator('dd').first()).toContainText(/\d/);
      await expect(claim.locator('h2')).toHaveText(text?.claims[id]?.title ?? '');
    }
  });

  test('a claim of the list leads to its words', async ({ page }) => {
    const other = claims.find(({ id }) => id !== dossier.defaultClaim);
    await page.goto(`./#claim=${other?.id}`);
    await expect(page.locator(`[id="claim=${other?.id}"]`)).toBeInViewport();
  });
});

test.describe('without a map', () => {
  test.use({ withMap: false });

  test('at 360 x 640 the finding, its number and its place are in view untouched', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('./');
    await expect(page.locator('#claim-title')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.finding .number').first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.finding .interval').first()).toBeInViewport({ ratio: 1 });
    const place = page.locator('[data-delimit-drawing]:visible');
    await expect(place).toBeInViewport({ ratio: 0.99 });
    const value = (await page.locator('.finding .number').first().textContent()) ?? 'none';
    await expect(place.locator('text', { hasText: value }).first()).toBeInViewport();
  });
});

for (const size of SIZES) {
  test(`nothing moves while the page of ${size.width} px loads, and the map takes the drawing’s place`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.addInitScript(countShifts);
    await page.goto('./');
    // Without a graphics card the widest map takes long to draw.
    test.setTimeout(120_000);
    const idle = page.locator('.drawn [data-map-idle]');
    await expect(idle).toHaveCount(1, { timeout: 60_000 });
    expect(await page.evaluate(() => Reflect.get(window, 'layoutShift'))).toBeLessThan(0.02);
    const [zoom, latitude, longitude] =
      (await idle.getAttribute('data-map-idle'))?.split('/').map(Number) ?? [];
    const meant = await posterCamera(page);
    expect(zoom).toBeCloseTo(meant.zoom, 3);
    expect(latitude).toBeCloseTo(meant.latitude, 5);
    expect(longitude).toBeCloseTo(meant.longitude, 5);
  });
}

/** The camera of the drawing that is shown, scaled into the room of the map. */
async function posterCamera(page: Page) {
  const shown = await page.locator('[data-delimit-drawing]:visible').getAttribute('class');
  const design = POSTERS.find(({ name }) => shown === `poster-${name}`);
  const room = await page.locator('.map-canvas').evaluate(({ clientWidth, clientHeight }) => ({
    width: clientWidth,
    height: clientHeight,
  }));
  if (!design || !first) throw new Error(`No poster is shown: ${shown}`);
  return cameraBehindPoster(design, first.frame, room);
}
