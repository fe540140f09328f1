import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { expect, test } from './fixtures';

const { dossier, layers } = readContents(dossierFolder());

test.use({ withMap: false });

/** Opens a page and waits until its script has taken it over: a press before that is lost. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
}

test('“How do we know?” opens by its button, stays in the link, and leaves by Escape and by going back', async ({
  page,
}) => {
  await open(page, './');
  const opener = page.getByRole('button', { name: 'How do we know?' });
  await opener.click();
  const title = page.getByRole('heading', { name: 'How do we know?' });
  await expect(title).toBeFocused();
  await expect(page).toHaveURL(/#open=knowledge$/);
  await page.keyboard.press('Escape');
  await expect(title).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
  await page.goBack();
  await expect(title).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(opener).toBeVisible();
});

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('a link opens it over the whole page, every layer in it, and nothing reaches beyond the edge', async ({
    page,
  }) => {
    await open(page, `./${dossier.defaultLanguage}/#open=knowledge`);
    const sheet = page.getByRole('main', { name: 'How do we know?' });
    await expect(sheet.getByRole('heading', { name: 'Corrections' })).toBeAttached();
    expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 640 });
    const table = sheet.getByRole('table').first();
    await expect(table.locator('tbody tr:not(.group)')).toHaveCount(layers.length);
    const isWide = await sheet.evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    );
    expect(isWide).toBe(false);
    await expect(page.locator('.map-pane')).toBeHidden();
  });
});
