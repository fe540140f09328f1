import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { accessFaults } from './access/axe';
import { openWithMap } from './access/open-page';
import { expect, test } from './fixtures';

const { claims, texts, dossier } = readContents(dossierFolder());
const claim = claims.find(({ id }) => id !== dossier.defaultClaim);
const text = texts[dossier.defaultLanguage];
const title = text?.claims[claim?.id ?? '']?.title ?? '';

const live = (page: Page) => expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

test('a distance is measured by clicks and by keys, undone, put away and brought back, and said', async ({
  page,
  context,
}) => {
  await context.grantPermissions(CLIPBOARD);
  await openWithMap(page, 'en/');
  await page.locator('.measure-open').click();
  const result = page.locator('.measuring-result');
  await expect(page.getByRole('heading', { name: 'Measure on the map' })).toBeFocused();
  await expect(result).toHaveText('No point yet');

  const canvas = page.locator('.map-canvas canvas');
  await canvas.click({ position: { x: 300, y: 100 } });
  await canvas.click({ position: { x: 420, y: 100 } });
  await expect(result).toHaveText(/^[\d.]+ k?m$/);
  const byClicks = (await result.textContent()) ?? '';
  await expect(page.locator('.said')).toHaveText(`2 points. ${byClicks}`);
  await expect(page.getByRole('dialog'), 'clicks pick nothing meanwhile').toHaveCount(0);

  const middle = page.getByRole('button', { name: 'Set a point in the middle' });
  await middle.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.said')).toContainText('3 points.');
  const link = page.url();
  expect(link).toContain('measure=distance/');
  await page.keyboard.press('Backspace');
  await expect(result).toHaveText(byClicks);
  await page.keyboard.press('Escape');
  await expect(result).toHaveCount(0);
  await expect(page.locator('.measure-open')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(result).toHaveText(byClicks);

  expect(await accessFaults(page, '.measuring')).toEqual([]);

  await page.getByRole('radio', { name: 'Coordinates' }).check();
  await page.getByRole('button', { name: 'Copy the middle of the map' }).press('Enter');
  await expect(page.locator('.measuring')).toContainText('Copied: ');
  const middleText = await copied(page);
  expect(middleText).toMatch(/^\d+\.\d{1,4}, \d+\.\d{1,4}$/);
  await canvas.click({ position: { x: 300, y: 100 } });
  await expect.poll(() => copied(page), 'a click copies where it was').not.toBe(middleText);
  expect(await copied(page)).toMatch(/^\d+\.\d{1,4}, \d+\.\d{1,4}$/);

  const isFull = () =>
    page.evaluate(() => document.fullscreenElement?.matches('.map-pane') ?? false);
  await page.locator('.tool-group .tool').last().click();
  await expect.poll(isFull).toBe(true);
  await page.locator('.tool-group .tool').last().click();
  await expect.poll(isFull).toBe(false);

  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.locator('.measuring-overlay circle')).toHaveCount(3, { timeout: 30_000 });
});

test('a control tells its name on pointing and on focus, and Escape takes it away', async ({
  page,
}) => {
  await page.goto('./');
  await live(page);
  const tip = page.getByRole('tooltip');
  await page.mouse.move(5, 5);
  await page.locator('.search-open').hover();
  await expect(tip).toHaveText('Find a place');
  await tip.hover();
  await expect(tip, 'the pointer may come over').toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();

  await page.mouse.move(5, 5);
  const know = page.getByRole('button', { name: 'How do we know?' });
  await know.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(tip).toBeVisible();
  await expect(know).toHaveAccessibleDescription('Methods, data, versions, corrections');
  await page.keyboard.press('Tab');
  await expect(know).not.toHaveAttribute('aria-describedby');
});

test('a claim is cited and taken away: sentence, BibTeX, pieces and table with their licence', async ({
  page,
  context,
}) => {
  await context.grantPermissions(CLIPBOARD);
  await page.goto(`en/#claim=${claim?.id}`);
  await live(page);
  const opener = page.locator('.cite-open');
  await opener.click();
  const panel = page.locator('.cite-panel');
  await expect(page.locator('#cite-title')).toBeFocused();
  await panel.getByRole('button', { name: 'Copy: BibTeX' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Copied: BibTeX.' })).toBeVisible();
  expect(await copied(page)).toContain(`url = {${new URL('.', page.url()).href}${claim?.id}/}`);

  expect(await accessFaults(page, '.cite-panel')).toEqual([]);
  const [pieces] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'The pieces as GeoJSON' }).click(),
  ]);
  expect(pieces.suggestedFilename()).toBe(`${dossier.id}-${claim?.id}-en.geojson`);
  const stream = await pieces.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const file = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  expect(file.features.length).toBeGreaterThan(0);
  expect(file.features[0].properties.licence).toContain('ODbL');

  const [table] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'The table as CSV' }).click(),
  ]);
  expect(table.suggestedFilename()).toBe(`${dossier.id}-${claim?.id}-en.csv`);
  await panel.getByRole('button', { name: 'Close' }).click();
  await expect(panel).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('what is shared leads by the claim’s own page to the very view', async ({ page, context }) => {
  await context.grantPermissions(CLIPBOARD);
  await page.goto(`en/#claim=${claim?.id}&open=layers`);
  await live(page);
  await page.locator('.claim-actions button').first().click();
  await expect(page.locator('.claim-actions [role="status"]')).toHaveText('The link is copied.');
  const address = await copied(page);
  expect(address).toContain(`/en/${claim?.id}/#claim=${claim?.id}`);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page).toHaveURL(new RegExp(`/en/#claim=${claim?.id}&open=layers$`));
  await expect(page.locator('#claim-title')).toHaveText(title);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a claim’s own page is complete, with its picture, and links to the map', async ({
    page,
  }) => {
    await page.goto(`en/${claim?.id}/`);
    await expect(page.locator('h2').first()).toHaveText(title);
    await expect(page.locator('blockquote')).toContainText(claim?.quote.exact ?? '');
    const image = page.locator('img');
    expect(await image.evaluate((own: HTMLImageElement) => own.naturalWidth)).toBe(1200);
    await expect(image).toHaveAttribute('alt', /\d/);
    await page.getByRole('link', { name: 'Open the map' }).click();
    await expect(page).toHaveURL(new RegExp(`/en/#claim=${claim?.id}$`));
  });
});
