import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { openWithMap } from './access/open-page';
import { expect, test } from './fixtures';
import { testMapInWords } from './languages/map-in-words-tests';

const { claims, texts, dossier, layers } = readContents(dossierFolder());
const text = texts.en;
const many = claims.find(({ measurements }) => measurements.length > 2);
const other = claims.find(({ id }) => id !== dossier.defaultClaim && id !== many?.id);
const titleOf = (claim = many) => text?.claims[claim?.id ?? '']?.title ?? '';
const said = (page: Page) => page.locator('.said');

test('after a choice the live region says in a sentence what changed, and nothing before', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await openWithMap(page, 'en/');
  await expect(said(page)).toHaveText('');
  await expect(said(page)).toHaveAttribute('role', 'status');

  for (const claim of [other, many]) {
    await page.locator('.claims a', { hasText: titleOf(claim) }).click();
    const place = claims.findIndex(({ id }) => id === claim?.id) + 1;
    await expect(said(page)).toContainText(
      `Claim ${place} of ${claims.length}: ${titleOf(claim)}.`,
    );
    await expect(said(page)).toContainText(/\d/);
  }

  await page.locator('.show[aria-pressed="false"]').first().click();
  const second = text?.measurements[many?.measurements[1] ?? '']?.label ?? '';
  await expect(said(page)).toContainText(`On the map now: ${second}`);

  await page.locator('.tool-wide').click();
  await expect(said(page)).toHaveText('Open: Key and layers.');
  const shown = layers.find(({ visible, id }) => visible && !many?.layers.includes(id));
  const name = text?.layers[shown?.id ?? '']?.name ?? '';
  await page.locator('.legend label', { hasText: name }).first().click();
  await expect(said(page)).toHaveText(`Taken off the map: ${name}.`);
  await page.locator('.legend .close').click();
  await expect(said(page)).toHaveText('Closed: Key and layers.');

  await page.locator('.items-open').click();
  await expect(said(page)).toHaveText('Open: What is on this map.');
  await page.getByRole('option').first().press('Enter');
  const picked = await page.locator('#popover-title').textContent();
  await expect(said(page)).toContainText(`${picked}: `);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  const before = await said(page).textContent();
  await page.getByRole('application').press('ArrowRight');
  await expect(page).toHaveURL(/map=/);
  await expect(said(page), 'a move of the map is not said').toHaveText(before ?? '');

  await page.locator('.languages summary').click();
  await page.locator('.languages a[hreflang="ru"]').click();
  await expect(said(page)).toHaveText('Язык страницы: Русский.');
});

test.describe('without a map', () => {
  test.use({ withMap: false });

  test('a date taken back is said', async ({ page }) => {
    await page.goto('en/#date=2024-05-20');
    await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Show all dates' }).click();
    await expect(said(page)).toHaveText('The map shows all dates.');
  });
});

// All other languages are in said.deep.e2e.ts.
testMapInWords(dossier.defaultLanguage);
