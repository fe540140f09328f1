import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { expect, test } from './fixtures';

const { dossier, texts } = readContents(dossierFolder());
const main = texts[dossier.defaultLanguage];

test.use({ withMap: false });

test('the page opens under a sub-path, in the default language, with the story’s title', async ({
  page,
}) => {
  await page.goto('./');
  await expect(page).toHaveTitle(main?.title ?? '');
  await expect(page.locator('html')).toHaveAttribute('lang', dossier.defaultLanguage);
  await expect(page.getByRole('heading').first()).toBeVisible();
});

test('the page of each language finds its files', async ({ page }) => {
  for (const language of dossier.languages) {
    await page.goto(`${language}/`);
    await expect(page).toHaveTitle(texts[language]?.title ?? '');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
  }
});
