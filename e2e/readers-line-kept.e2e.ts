import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { expect, test } from './fixtures';
import {
  button,
  changes,
  chooseStart,
  chosen,
  courseIn,
  dossier,
  drag,
  figures,
  layer,
  lineIn,
  mapped,
  open,
  start,
  tool,
} from './readers-line/tool';

test.beforeEach(() => {
  // The code of the map and of the tool come one after the other, and the worker measures all of it first.
  test.slow();
});

test('a link and a reload give the same line and the same figures', async ({ page }) => {
  await open(page);
  await tool(page).getByRole('slider').fill('150');
  await expect(page).toHaveURL(/line=/, { timeout: 30_000 });
  await expect(changes(page)).toContainText('To the side of', { timeout: 30_000 });
  const [kept, shown] = [lineIn(page), await figures(page)];
  await page.reload();
  await expect(changes(page)).toContainText('To the side of', { timeout: 40_000 });
  expect(lineIn(page)).toBe(kept);
  expect(await figures(page)).toEqual(shown);
  await page.goto('./');
  await expect(tool(page)).toContainText('your line from an earlier visit', { timeout: 40_000 });
  expect(lineIn(page)).toBe(kept);
  await button(page, 'Discard my line').click();
  await expect(page).not.toHaveURL(/line=/);
  await expect(tool(page)).toHaveCount(0);
});

test('a damaged line in a link is named, and the mapped line is shown', async ({ page }) => {
  await page.goto('./#line=AAAAbbbb&open=line');
  await expect(page.getByRole('status').filter({ hasText: '(line)' })).toBeVisible();
  await expect(tool(page)).toContainText('The line is as mapped.', { timeout: 30_000 });
});

test('a vertex that would cross the line is refused with the reason, and the last good state stays', async ({
  page,
}) => {
  await open(page);
  await chooseStart(page);
  const other = page.locator(`.vertex[data-vertex="${start + 2}"]`);
  const [from, to] = [await chosen(page).boundingBox(), await other.boundingBox()];
  if (!from || !to) throw new Error('The vertices have no handles');
  await drag(page, chosen(page), { x: to.x - from.x, y: to.y - from.y });
  await expect(page.locator('.line-refused')).toContainText('Refused:');
  await page.mouse.up();
  // What it crossed on the way was no refusal yet: whatever course came of it is simple.
  const course = lineIn(page) ? courseIn(page) : mapped;
  expect(course[start + 2]).toEqual(mapped[start + 2]);
  expect(course[start]).not.toEqual(mapped[start + 2]);
});

test('a line too long for a link is said so, survives a reload, and is downloaded', async ({
  page,
}) => {
  await open(page);
  await tool(page).locator('select').selectOption('whole');
  await tool(page).getByRole('slider').fill('100');
  await expect(tool(page)).toContainText('too long for a link', { timeout: 60_000 });
  expect(page.url()).not.toContain('line=');
  await expect(changes(page)).toContainText('To the side of', { timeout: 30_000 });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Download the line as GeoJSON').click(),
  ]);
  const file = JSON.parse(readFileSync(await download.path(), 'utf8')) as FeatureCollection;
  const [own] = file.features;
  expect(own?.geometry.type).toBe('LineString');
  expect(own?.properties).toMatchObject({
    label: 'Reader’s line, not a border',
    dossier: dossier.id,
    licence: layer?.licence,
    credit: layer?.credit,
  });
  expect(own?.properties?.differences.length).toBeGreaterThan(0);
  expect(file.features.length).toBeGreaterThan(1);
  await page.reload();
  await expect(tool(page)).toContainText('too long for a link', { timeout: 60_000 });
});
