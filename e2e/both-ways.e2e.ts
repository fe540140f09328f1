import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { FeatureCollection, Position } from 'geojson';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { expect, test } from './fixtures';

const dir = dossierFolder();
const { claims, layers, measurements, places, texts, dossier } = readContents(dir);
const text = texts[dossier.defaultLanguage];

const dataOf = (layer: string): FeatureCollection =>
  JSON.parse(readFileSync(join(dir, layers.find(({ id }) => id === layer)?.file ?? ''), 'utf8'));
const featureOf = (layer: string, id: string) =>
  dataOf(layer).features.find((feature) => feature.id === id);

/** A claim that measures whole lines of a layer, one of these, and the middle vertex of it. */
const definition = measurements.find(({ kind }) => kind === 'line-length');
const claim = claims.find(({ measurements: [first] }) => first === definition?.id);
const lines = definition?.kind === 'line-length' ? dataOf(definition.lines.layer).features : [];
const line = lines[0];
const vertices = line?.geometry.type === 'LineString' ? line.geometry.coordinates : [];
const middle = vertices[Math.floor(vertices.length / 2)] ?? [];

/** Pixel of the page at which the idle map draws a position (Web Mercator, 512 px tiles). */
async function pixelOf(page: Page, [longitude = 0, latitude = 0]: Position) {
  const idle = page.locator('[data-map-idle]');
  await expect(idle).toHaveCount(1, { timeout: 30_000 });
  const [zoom = 0, lat = 0, lon = 0] =
    (await idle.getAttribute('data-map-idle'))?.split('/').map(Number) ?? [];
  const box = await page.locator('.map-canvas').boundingBox();
  if (!box) throw new Error('The map has no box');
  const world = 512 * 2 ** zoom;
  const north = (degrees: number) =>
    Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI);
  return {
    x: box.x + box.width / 2 + ((longitude - lon) / 360) * world,
    y: box.y + box.height / 2 - (north(latitude) - north(lat)) * world,
  };
}

async function isWithin(inner: Locator, outer: Locator): Promise<boolean> {
  const [a, b] = [await inner.boundingBox(), await outer.boundingBox()];
  if (!a || !b) return false;
  return (
    a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height
  );
}

const popover = (page: Page) => page.getByRole('dialog');
const row = (page: Page) => page.locator(`[data-piece="${definition?.id}/${line?.id}"]`);

test('a piece on the map lights up its row, and told about, its value and its origin', async ({
  page,
}) => {
  await page.goto(`./#claim=${claim?.id}`);
  const at = await pixelOf(page, middle);
  await page.mouse.move(at.x, at.y);
  await expect(row(page)).toHaveClass('chosen');
  await expect(page.locator('.upon-item')).toHaveCSS('cursor', 'pointer');
  await page.mouse.move(at.x, 3);
  await expect(row(page)).not.toHaveClass('chosen');

  await page.mouse.click(at.x, at.y);
  await expect(popover(page).locator('.piece-value')).toContainText(/\d/);
  await expect(row(page)).toBeInViewport({ ratio: 1 });
  await expect(popover(page)).toContainText(
    layers.find(({ id }) => id === (definition?.kind === 'line-length' && definition.lines.layer))
      ?.licence ?? '',
  );
  await page.mouse.move(at.x, 3);
  await expect(row(page), 'what was picked stays lit').toHaveClass('chosen');
  await page.locator('.panel').click({ position: { x: 5, y: 5 } });
  await expect(popover(page)).toHaveCount(0);
  await expect(row(page)).not.toHaveClass('chosen');
});

test('a place on the map tells its names in the forms of both sides, and the claims that measure it', async ({
  page,
}) => {
  const place = places.find(
    ({ id, unconfirmed, layer }) =>
      layer === 'settlements' && unconfirmed.includes('hy') && id === 'gizilhajili',
  );
  const point = featureOf(place?.layer ?? '', place?.feature ?? '')?.geometry;
  await page.goto(`./#claim=${claim?.id}`);
  const at = await pixelOf(page, point?.type === 'Point' ? point.coordinates : []);
  await page.mouse.click(at.x, at.y);
  const names = popover(page).locator('.names');
  await expect(popover(page).getByRole('heading', { level: 2 })).toHaveText(place?.names.en ?? '');
  await expect(names.locator('[lang="az"]')).toHaveText(place?.names.az ?? '');
  await expect(names.locator('dd', { hasText: place?.names.hy ?? '' })).toContainText(
    'not confirmed',
  );
  const other = claims.find(({ measurements: ids }) => ids.includes('village-to-line'));
  await popover(page)
    .getByRole('button', { name: text?.claims[other?.id ?? '']?.title ?? '' })
    .click();
  await expect(page).toHaveURL(new RegExp(`claim=${other?.id}`));
  await expect(popover(page)).toHaveCount(0);
});

test('without a pointer: the list lights up what is on the map, Enter tells, Escape goes back', async ({
  page,
}) => {
  await page.goto(`./#claim=${claim?.id}`);
  await expect(page.locator('[data-map-idle]')).toHaveCount(1, { timeout: 30_000 });
  const button = page.getByRole('button', { name: 'What is on this map' });
  await button.press('Enter');
  const options = page.getByRole('option');
  await expect(options.first()).toBeFocused();
  await expect(row(page)).toHaveClass('chosen');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toBeFocused();
  await expect(row(page)).not.toHaveClass('chosen');
  const name = await options.nth(1).locator('span').first().textContent();
  await page.keyboard.press('Enter');
  await expect(popover(page)).toBeFocused();
  await expect(popover(page).getByRole('heading', { level: 2 })).toHaveText(name ?? '');
  await page.keyboard.press('Escape');
  await expect(popover(page)).toHaveCount(0);
  await expect(options.nth(1)).toBeFocused();
  // A list that comes back takes the focus from nothing that was opened meanwhile.
  await page.keyboard.press('Enter');
  await expect(popover(page)).toBeFocused();
  await page.locator('.languages summary').click();
  await expect(popover(page)).toHaveCount(0);
  await expect(options.nth(1)).toBeVisible();
  await expect(page.locator('.languages a').first()).toBeVisible();
  // Escape closes it from wherever the focus is.
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await button.press('Enter');
  await expect(options.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('the focus on a row changes what the map draws', async ({ page }) => {
  await page.goto(`./#claim=${claim?.id}`);
  await pixelOf(page, middle);
  const canvas = page.locator('.maplibregl-canvas');
  const before = await canvas.screenshot();
  await row(page).getByRole('button').focus();
  await expect.poll(async () => (await canvas.screenshot()).equals(before)).toBe(false);
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('a tap opens a sheet that stays within the map', async ({ page }) => {
    await page.goto(`./#claim=${claim?.id}`);
    const at = await pixelOf(page, middle);
    await page.touchscreen.tap(at.x, at.y);
    await expect(popover(page)).toBeVisible();
    expect(await isWithin(popover(page), page.locator('.map-pane'))).toBe(true);
    await popover(page).getByRole('button', { name: 'Close' }).click();
    await expect(popover(page)).toHaveCount(0);
  });
});
