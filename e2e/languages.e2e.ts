import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { languageName } from '../src/i18n/language-names';
import { expect, test } from './fixtures';
import { open, testChange, title } from './languages/change-tests';

const { dossier, texts, claims } = readContents(dossierFolder());
const { defaultLanguage, languages } = dossier;
const others = languages.filter((language) => language !== defaultLanguage);
/** A claim that is not the first view. */
const claim = claims.find(({ id }) => id !== dossier.defaultClaim)?.id ?? '';
const [other = ''] = others;

test('the dossier is written in more than one language', () => {
  expect(others.length).toBeGreaterThan(0);
});

// All others are in languages.deep.e2e.ts.
testChange(other);

for (const language of others) {
  test.describe(`for a reader of ${language}`, () => {
    test.use({ locale: language, withMap: false });

    test('an address that names no language opens in the reader’s, with the view of the link, and one that names a language is obeyed', async ({
      page,
    }) => {
      await open(page, `./#claim=${claim}`);
      await expect(page).toHaveURL(new RegExp(`/${language}/#claim=${claim}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('#claim-title')).toHaveText(title(language, claim));
      await open(page, `${defaultLanguage}/`);
      await expect(page).toHaveURL(new RegExp(`/${defaultLanguage}/$`));
    });
  });

  test.describe(`without script in ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the page stands in it, quotes in their own language with our translation beside them, and links to the others', async ({
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
      await page.locator('.languages summary').click();
      await page.getByRole('link', { name: languageName(defaultLanguage) }).click();
      await expect(page).toHaveURL(new RegExp(`/${defaultLanguage}/$`));
    });
  });
}
