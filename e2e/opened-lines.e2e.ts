import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { FeatureCollection, Position } from 'geojson';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { accessFaults } from './access/axe';
import { expect, test } from './fixtures';

const { layers } = readContents(dossierFolder());
const border = layers.find(({ kind }) => kind === 'border');
const { features } = JSON.parse(
  readFileSync(join(dossierFolder(), border?.file ?? ''), 'utf8'),
) as FeatureCollection;
const lines = features.flatMap(({ geometry }) =>
  geometry.type === 'LineString' ? [geometry.coordinates] : [],
);
const longest = lines.toSorted((a, b) => b.length - a.length)[0] ?? [];

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const given = (name: string, value: unknown): Given => ({
  name,
  mimeType: 'application/geo+json',
  buffer: Buffer.from(JSON.stringify(value)),
});

const feature = (name: string, coordinates: Position[]) => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'LineString', coordinates },
});

/** A stretch of the mapped line, moved west by a thousandth of a degree. */
const moved = longest.slice(100, 160).map(([x = 0, y = 0]) => [x - 0.001, y]);
const plan = given('plan.geojson', feature('Plan', moved));
/** Every country's waters are far from null island. */
const bad = given('bad.geojson', {
  type: 'FeatureCollection',
  features: [
    feature('Good', moved),
    feature('Lost', [
      [0, 0],
      [1, 1],
    ]),
  ],
});

async function live(page: Page): Promise<void> {
  await expect(page.locator('html.live')).toHaveCount(1, { timeout: 20_000 });
}

const tool = (page: Page) => page.getByRole('button', { name: 'Open a file', exact: true });

/** The same in the key, which is there without a map as well. */
const inKey = (page: Page) => page.locator('.legend').getByRole('button', { name: 'Open a file…' });

async function choose(page: Page, file: Given, button = tool(page)): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.press('Enter')]);
  await chooser.setFiles(file);
}

const files = (page: Page) => page.locator('.reader-file');

test('a file is opened by key, measured, framed, kept over a reload, and removed', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('./en/');
  await live(page);
  await choose(page, plan);
  await expect(files(page)).toContainText('1 line, 60 positions', { timeout: 30_000 });
  await expect(files(page).locator('tbody tr').first()).toContainText(/Length.*km/s, {
    timeout: 60_000,
  });
  await expect(files(page)).toContainText('With this line in place of the mapped one');
  await expect(page).toHaveURL(/map=/);
  const measured = await files(page).locator('td').allInnerTexts();
  await page.reload();
  await expect(files(page).locator('td').first()).toBeVisible({ timeout: 60_000 });
  expect(await files(page).locator('td').allInnerTexts()).toEqual(measured);
  await page.getByRole('button', { name: 'Remove: plan.geojson' }).click();
  await expect(files(page)).toHaveCount(0);
  await page.reload();
  await live(page);
  await expect(page.locator('.reader-files')).toHaveCount(0);
});

test.describe('without a map', () => {
  test.use({ withMap: false });

  test('an accuracy that the reader states widens the intervals, and is kept', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('./en/#open=layers');
    await live(page);
    await choose(page, plan, inKey(page));
    const greatest = files(page).locator('tbody tr').nth(2).locator('.ends');
    await expect(greatest).not.toBeEmpty({ timeout: 60_000 });
    const before = await greatest.innerText();
    const field = page.getByRole('spinbutton', { name: 'Accuracy of this line' });
    await field.fill('200');
    await field.press('Tab');
    await expect(greatest).not.toHaveText(before, { timeout: 60_000 });
    await expect(files(page)).toContainText('As you entered it');
    const after = await greatest.innerText();
    await page.reload();
    await expect(greatest).toHaveText(after, { timeout: 60_000 });
    await expect(field).toHaveValue('200');
  });

  test('a bad file is told by feature and problem, and the view stays as it was', async ({
    page,
  }) => {
    await page.goto('./en/#open=layers');
    await live(page);
    const address = page.url();
    await choose(page, bad, inKey(page));
    const refusal = page.getByRole('alert');
    await expect(refusal).toContainText('“Lost”, feature 2, position 1', { timeout: 30_000 });
    await expect(refusal).toContainText('outside of this map');
    await expect(files(page)).toHaveCount(0);
    expect(page.url()).toBe(address);
    await refusal.getByRole('button', { name: 'Dismiss' }).click();
    await expect(refusal).toHaveCount(0);
  });

  test('a file that is dropped anywhere is taken, with a sign while it is held', async ({
    page,
  }) => {
    await page.goto('./en/');
    await live(page);
    const text = plan.buffer.toString();
    const drag = (type: string) =>
      page.evaluate(
        ([name, content]) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([content ?? ''], 'dropped.geojson'));
          const init = { dataTransfer, bubbles: true, cancelable: true };
          document.body.dispatchEvent(new DragEvent(name ?? '', init));
        },
        [type, text],
      );
    await drag('dragenter');
    await expect(page.locator('.drop-sign')).toBeVisible({ timeout: 20_000 });
    await drag('drop');
    await expect(page.locator('.drop-sign')).toHaveCount(0);
    await expect(files(page)).toContainText('dropped.geojson', { timeout: 30_000 });
  });
});

test('opened files have no fault of access', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('./en/#open=layers');
  await live(page);
  const button = inKey(page);
  await choose(page, plan, button);
  await expect(files(page).locator('td').first()).toBeVisible({ timeout: 60_000 });
  await choose(page, bad, button);
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 30_000 });
  expect(await accessFaults(page)).toEqual([]);
});
