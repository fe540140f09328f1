import { contents, drawing, figure, isLayer, isScript, live } from './faults/fault-page';
import { layer, layerName, testLayerFault } from './faults/layer-faults';
import { expect, test } from './fixtures';

// Faults that need no live map; those that do stand in `faults/*.deep.e2e.ts`.
test.use({ withMap: false });

test.describe('while a layer fails', () => {
  test.use({ expectedErrors: [/404|Failed to load/] });
  testLayerFault('missing');
  testLayerFault('of another type');
});

test('a layer that takes half a minute is said to be on its way, and then is there', async ({
  page,
}) => {
  await page.clock.install();
  let send = () => undefined as unknown;
  await page.route(isLayer(layer), async (route) => {
    await new Promise<unknown>((resolve) => {
      send = () => resolve(undefined);
    });
    await route.continue();
  });
  await page.goto('./');
  await live(page);
  await page.clock.runFor(30_000);
  const notice = page.locator('.notice', { hasText: 'Still on the way' });
  await expect(notice).toContainText(layerName);
  await expect(drawing(page)).toBeVisible();
  await figure(page);
  send();
  await expect(notice).toHaveCount(0);
  await expect(page.locator('.failure')).toHaveCount(0);
});

test('what is pressed before the page answers opens once it does', async ({ page }) => {
  let send = () => undefined as unknown;
  const sent = new Promise((resolve) => {
    send = () => resolve(undefined);
  });
  await page.route(isScript('explore-'), (route) => sent.then(() => route.continue()));
  await page.goto('./');
  const button = page.locator('.claim-actions button').last();
  await button.click();
  await expect(page.locator('html.live')).toHaveCount(0);
  send();
  await live(page);
  await expect(button).toHaveAttribute('aria-expanded', 'true');
});

test.describe('where scripts do not come', () => {
  test.use({ expectedErrors: [/ERR_FAILED|Failed to load/] });

  test('with the entry blocked, drawing and figures stand and the page says so', async ({
    page,
  }) => {
    await page.route(isScript('index-'), (route) => route.abort());
    await page.goto('./');
    await expect(drawing(page)).toBeVisible();
    await figure(page);
    const told = page.locator('.not-live');
    await expect(told).toBeHidden();
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(told).toBeVisible();
    await expect(told).toContainText('has not started');
  });

  test('an application that is blocked for a while starts by itself', async ({ page }) => {
    await page.clock.install();
    let asked = 0;
    await page.route(isScript('explore-'), async (route) => {
      asked += 1;
      if (asked === 1) await route.abort();
      else await route.continue();
    });
    await page.goto('./');
    await expect.poll(() => asked).toBe(1);
    await figure(page);
    await page.clock.runFor(3000);
    await live(page);
    await expect(page.locator('.not-live')).toHaveCount(0);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so at once, beside the drawing and every figure', async ({ page }) => {
    await page.goto('./');
    await expect(drawing(page)).toBeVisible();
    await expect(page.locator('.not-live')).toBeVisible();
    await expect(page.getByText('The map is loading.')).toBeHidden();
  });
});

test('without WebGL a drawing shows every claim, and says what is missing', async ({ page }) => {
  await page.goto('./');
  for (const { id } of contents.claims.slice(0, 4)) {
    await page.goto(`./#claim=${id}`);
    await live(page);
    await expect(page.locator('.map-status.unavailable')).toContainText('WebGL');
    await expect(drawing(page)).toBeVisible();
    await expect(drawing(page).locator('path').first()).toBeAttached();
  }
});
