import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { languageName } from '../src/i18n/language-names';
import { expect, test } from './fixtures';

const { dossier, texts, claims } = readContents(dossierFolder());
const { defaultLanguage, languages } = dossier;
const others = languages.filter((language) => language !== defaultLanguage);
/** A claim that is not the first view. */
const claim = claims.find(({ id }) => id !== dossier.defaultClaim)?.id ?? '';
const title = (language: string, id: string) => texts[language]?.claims[id]?.title ?? '';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
}

async function choose(page: Page, language: string): Promise<void> {
  await page.locator('.languages summary').click();
  await page.locator(`.languages a[hreflang="${language}"]`).click();
}

test('the dossier is written in more than one language', () => {
  expect(others.length).toBeGreaterThan(0);
});

for (const language of others) {
  test.describe(`for a reader of ${language}`, () => {
    test.use({ locale: language });

    test('an address that names no language opens in the reader’s, with the view of the link', async ({
      page,
    }) => {
      await open(page, `./#claim=${claim}`);
      await expect(page).toHaveURL(new RegExp(`/${language}/#claim=${claim}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('#claim-title')).toHaveText(title(language, claim));
    });

    test('an address that names a language is obeyed', async ({ page }) => {
      await open(page, `${defaultLanguage}/`);
      await expect(page).toHaveURL(new RegExp(`/${defaultLanguage}/$`));
    });
  });

  test(`changing to ${language} keeps claim, camera and the very map, and going back undoes it`, async ({
    page,
  }) => {
    await open(page, `${defaultLanguage}/#claim=${claim}&map=11.00/41.06000/45.10000`);
    await page.locator('[data-map-idle]').waitFor({ state: 'attached' });
    await page.locator('.map-canvas canvas').evaluate((canvas) => {
      canvas.id = 'the-same';
    });
    await choose(page, language);
    const view = `#claim=${claim}&map=11.00/41.06000/45.10000`;
    await expect(page).toHaveURL((url) => url.href.endsWith(`/${language}/${view}`));
    await expect(page.locator('h1')).toHaveText(texts[language]?.title ?? '');
    await expect(page).toHaveTitle(texts[language]?.title ?? '');
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('#claim-title')).toHaveText(title(language, claim));
    await expect(page.locator('#the-same')).toBeVisible();
    await page.goBack();
    await expect(page.locator('#claim-title')).toHaveText(title(defaultLanguage, claim));
    await expect(page.locator('html')).toHaveAttribute('lang', defaultLanguage);
  });

  test(`changing to ${language} puts drawing and words into it as well`, async ({ page }) => {
    await open(page, `${defaultLanguage}/`);
    await choose(page, language);
    const first = claims[0]?.id ?? '';
    const inWords = page.locator('.in-words h2').first();
    await expect(inWords).toHaveText(title(language, first), { useInnerText: false });
    await expect(page.locator('.poster svg title').first()).toHaveText(
      title(language, dossier.defaultClaim),
    );
  });

  test.describe(`without script in ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the page stands in it, quotes in their own language with our translation beside them', async ({
      page,
    }) => {
      await page.goto(`${language}/`);
      await expect(page.locator('h1')).toHaveText(texts[language]?.title ?? '');
      for (const { id, quote } of claims) {
        const article = page.locator(`.in-words [id="claim=${id}"]`);
        await expect(article.locator('blockquote')).toHaveText(quote.exact);
        await expect(article.locator('blockquote')).toHaveAttribute('lang', /.+/);
        const translation = texts[language]?.claims[id]?.translation ?? 'none';
        await expect(article.locator('.quote-translation')).toContainText(translation);
      }
    });

    test('the languages are links to each other’s pages', async ({ page }) => {
      await page.goto(`${language}/`);
      await page.locator('.languages summary').click();
      await page.getByRole('link', { name: languageName(defaultLanguage) }).click();
      await expect(page).toHaveURL(new RegExp(`/${defaultLanguage}/$`));
    });
  });
}
