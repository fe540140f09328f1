import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { accessFaults } from './access/axe';
import { testAxe } from './access/axe-tests';
import { expect, test } from './fixtures';

const { defaultLanguage, languages } = readContents(dossierFolder()).dossier;
const [other = ''] = languages.filter((language) => language !== defaultLanguage);

// All others are in access.deep.e2e.ts.
testAxe(defaultLanguage, 'light');
testAxe(defaultLanguage, 'dark');
testAxe(other, 'light');

test.describe('without a map', () => {
  test.use({ withMap: false });

  test('axe finds the fault of a button without a name, and of faint letters in what opened', async ({
    page,
  }) => {
    await page.goto('en/');
    // Until the page is live its own words may still be set again.
    await expect(page.locator('html.live')).toBeAttached();
    await page.evaluate(() => {
      document.querySelector('.know:not(.tour-open)')?.replaceChildren();
      const title = document.querySelector<HTMLElement>('.claim h2');
      if (title) title.style.color = 'rgb(200 200 200)';
    });
    expect(await accessFaults(page, '.claim')).toEqual([
      expect.stringContaining('button-name'),
      expect.stringContaining('color-contrast'),
    ]);
  });
});
