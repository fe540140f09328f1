import { expect, test } from '../fixtures';
import { contents, drawing, figure, isLayer, story } from './fault-page';

/** A layer that is drawn at first and that no measurement reads. */
export const layer =
  contents.layers.find(({ measured, visible }) => !measured && visible)?.id ?? '';
export const layerName = story?.layers[layer]?.name ?? '';

/** How a layer's file may fail, what the page says of it, and what the host answers. */
const FAULTS = {
  missing: ['missing (404)', { status: 404, body: '' }],
  'cut off': ['damaged', { status: 200, body: '{"type":"FeatureCollection","fea' }],
  'of another type': [
    'damaged',
    { status: 200, contentType: 'text/html', body: '<!doctype html><h1>Welcome</h1>' },
  ],
  'refused by the server': ['missing (500)', { status: 500, body: 'error' }],
} as const;

/** Twice the host answers so, then as it should: the page names the layer, keeps the rest, and takes what comes. */
export function testLayerFault(fault: keyof typeof FAULTS): void {
  const [said, answer] = FAULTS[fault];
  test(`a layer that is ${fault} is named, and comes by itself once it can`, async ({ page }) => {
    await page.clock.install();
    let asked = 0;
    await page.route(isLayer(layer), async (route) => {
      asked += 1;
      if (asked < 3) await route.fulfill(answer);
      else await route.continue();
    });
    await page.goto('./');
    const before = await figure(page);
    const notice = page.locator('.failure');
    await expect(notice).toContainText(layerName);
    await expect(notice).toContainText(said);
    await expect(notice).toContainText('asks for it again by itself');
    await expect(drawing(page)).toBeVisible();
    for (const times of [2, 3]) {
      await page.clock.runFor(10_000);
      await expect.poll(() => asked).toBeGreaterThanOrEqual(times);
    }
    await expect(notice).toHaveCount(0);
    expect(await figure(page)).toBe(before);
  });
}
