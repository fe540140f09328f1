import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { expect, test } from './fixtures';

const { claims, measurements, places, dossier } = readContents(dossierFolder());
const { defaultLanguage, localLanguages } = dossier;
const [, local = ''] = localLanguages;

/** A claim that measures from villages, and one whose local name is unlike the reader's. */
const definition = measurements.find(({ kind }) => kind === 'points-to-line');
const claim = claims.find(({ measurements: all }) => all.includes(definition?.id ?? ''));
const measured = definition?.kind === 'points-to-line' ? definition.points : undefined;
const place = places.find(
  ({ layer, names, feature }) =>
    layer === measured?.layer &&
    measured?.ids?.includes(feature) &&
    names[local] !== names[defaultLanguage],
);
const nameIn = (language: string) => place?.names[language] ?? '';
/** As it is typed without care for the local letters. */
const plain = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ı', 'i').replace(/[əƏ]/g, 'e');

const row = (page: Page) =>
  page.locator(`[data-piece="${definition?.id}/${place?.feature}"] th button`);

test.describe('without a map', () => {
  test.use({ withMap: false });

  test('a link names places as one side does, in the table with the language said', async ({
    page,
  }) => {
    await page.goto(`./#claim=${claim?.id}&names=${local}`);
    await expect(row(page).locator(`[lang="${local}"]`)).toHaveText(nameIn(local));
  });

  test('the key changes how places are named, and the link keeps it', async ({ page }) => {
    await page.goto(`./#claim=${claim?.id}&open=layers`);
    await expect(row(page)).toHaveText(nameIn(defaultLanguage));
    const choice = page.locator('.name-choice');
    await expect(choice.getByRole('radio')).toHaveCount(2 + localLanguages.length);
    await choice.locator(`input[value="${local}"]`).check();
    await expect(row(page)).toHaveText(nameIn(local));
    await expect(page.locator('.said')).toHaveText('Names of places: Local names: Azerbaijani.');
    expect(page.url()).toContain(`names=${local}`);
    await choice.locator('input[value="reader"]').check();
    await expect(row(page)).toHaveText(nameIn(defaultLanguage));
    expect(page.url()).not.toContain('names=');
  });

  test('sentences name the local forms in brackets, with their languages said', async ({
    page,
  }) => {
    await page.goto('./');
    // The marked quotes have a language too; names stand in plain sentences.
    const named = page.locator(`.in-words p > [lang="${localLanguages[0]}"]`);
    await expect(named.first()).toBeAttached();
  });
});

test('a place is found by key in any spelling, and told about', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('[data-map-idle]')).toHaveCount(1, { timeout: 30_000 });
  await page.locator('.search-open').focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.type(plain(nameIn(local)));
  const option = page.locator('.place-search [role="option"]').first();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(option).toContainText(nameIn(defaultLanguage));
  await expect(option.locator(`[lang="${local}"]`)).toHaveText(nameIn(local));
  await expect(box).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id')) ?? '',
  );
  await page.keyboard.press('Enter');
  const popover = page.getByRole('dialog');
  await expect(popover.getByRole('heading').first()).toHaveText(nameIn(defaultLanguage), {
    timeout: 15_000,
  });
  await expect(popover).toBeFocused();
  expect(page.url()).toContain('map=');
});

test('the search closes by key and gives the focus back', async ({ page }) => {
  await page.goto('./');
  await page.locator('.search-open').click({ timeout: 15_000 });
  await page.getByRole('combobox').fill('~~');
  await expect(page.locator('.place-search [role="status"]')).not.toBeEmpty();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.locator('.search-open')).toBeFocused();
});
