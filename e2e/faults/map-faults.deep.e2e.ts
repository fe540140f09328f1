import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import {
  contents,
  drawing,
  figure,
  isLayer,
  isScript,
  live,
  loseContext,
  mapStands,
  other,
  stopped,
  tellOnline,
} from './fault-page';

const TIMES = 10;
const border = contents.layers.find(({ kind }) => kind === 'delimited-border');

test.setTimeout(300_000);

/** Holds the map and moves it, until it moves. */
async function beginDrag(page: Page, times: number): Promise<void> {
  const rests = page.locator('.map-canvas[data-map-idle]');
  await expect(rests).toHaveCount(1, { timeout: 60_000 });
  const box = await page.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('There is no map');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + (times % 4 === 1 ? 30 : -30), { steps: 3 });
  await expect(rests).toHaveCount(0);
}

test('a map that loses its canvas ten times, also while it is dragged, gives way to the drawing and comes back where it was', async ({
  page,
}) => {
  await page.goto(`./#claim=${other?.id}`);
  await mapStands(page);
  const before = await figure(page);
  for (let times = 0; times < TIMES; times += 1) {
    const isDragged = times % 2 === 1;
    if (isDragged) await beginDrag(page, times);
    await loseContext(page);
    await expect(stopped(page)).toBeVisible();
    await expect(drawing(page)).toBeVisible();
    expect(await figure(page)).toBe(before);
    if (isDragged) await page.mouse.up();
    const address = page.url();
    expect(address).toContain(`claim=${other?.id}`);
    if (isDragged) expect(address).toContain('map=');
    await tellOnline(page);
    await mapStands(page);
    await expect(stopped(page)).toHaveCount(0);
    expect(page.url()).toBe(address);
  }
  test.info().annotations.push({ type: 'cases', description: String(TIMES) });
});

test('a map whose canvas is lost comes back by itself after a while', async ({ page }) => {
  await page.goto('./');
  await mapStands(page);
  await page.clock.install();
  await loseContext(page);
  await expect(stopped(page)).toBeVisible();
  await page.clock.runFor(2500);
  await page.clock.resume();
  await mapStands(page);
});

test('a map that is lost while nobody looks waits until somebody does', async ({ page }) => {
  await page.goto('./');
  await mapStands(page);
  const setVisible = (state: 'hidden' | 'visible') =>
    page.evaluate((visibility) => {
      Object.defineProperty(document, 'visibilityState', { value: visibility, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await setVisible('hidden');
  await loseContext(page);
  await expect(stopped(page)).toBeVisible();
  await tellOnline(page);
  await expect(stopped(page)).toBeVisible();
  await setVisible('visible');
  await mapStands(page);
});

test.describe('where files of the map do not come', () => {
  test.use({ expectedErrors: [/ERR_FAILED|failed to load|Failed to fetch/i] });

  test('without its worker the drawing stays, and the map stands once it comes', async ({
    page,
  }) => {
    await page.clock.install();
    const isWorker = isScript('maplibre-gl-worker');
    await page.route(isWorker, (route) => route.abort());
    await page.goto('./');
    await live(page);
    await expect(page.locator('.map-canvas canvas')).toHaveCount(1, { timeout: 60_000 });
    await page.clock.runFor(61_000);
    await expect(stopped(page)).toBeVisible();
    await expect(drawing(page)).toBeVisible();
    await figure(page);
    await page.unroute(isWorker);
    await tellOnline(page);
    await page.clock.resume();
    await mapStands(page);
  });

  test('without its code the drawing stays, and the map stands once it comes', async ({ page }) => {
    const isMap = isScript('live-map');
    await page.route(isMap, (route) => route.abort());
    await page.goto('./');
    await live(page);
    await expect(stopped(page)).toBeVisible();
    await expect(drawing(page)).toBeVisible();
    await page.unroute(isMap);
    await tellOnline(page);
    await mapStands(page);
  });

  test('without the worker that measures, the figures of the page stay and it says so', async ({
    page,
  }) => {
    await page.route(isScript('measure-worker'), (route) => route.abort());
    await page.goto('./');
    await live(page);
    const before = await figure(page);
    await page.getByRole('button', { name: 'Measure again in this browser' }).click();
    await expect(page.locator('.measure-again [role=status]')).toContainText('stopped');
    expect(await figure(page)).toBe(before);
  });
});

test('a layer that comes late is drawn on the live map', async ({ page }) => {
  let send = () => undefined as unknown;
  await page.route(isLayer(border?.id ?? ''), async (route) => {
    await new Promise<unknown>((resolve) => {
      send = () => resolve(undefined);
    });
    await route.continue();
  });
  await page.goto('./');
  await mapStands(page);
  await figure(page);
  send();
  await expect(page.locator('.drawn [data-map-idle]')).toHaveCount(1, { timeout: 60_000 });
  await expect(page.locator('.failure')).toHaveCount(0);
});
