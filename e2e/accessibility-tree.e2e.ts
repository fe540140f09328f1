import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { expect, test } from './fixtures';

const { claims } = readContents(dossierFolder());

/** The tree that readers of the screen meet, kept for each claim: what changes in it is looked at. */
test.describe('without a map', () => {
  test.use({ withMap: false });

  test('each claim keeps its accessibility tree', async ({ page }) => {
    test.setTimeout(300_000);
    await page.goto('en/');
    await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
    for (const { id } of claims) {
      await page.goto(`en/#claim=${id}`);
      await expect(page.locator(`.claims [aria-current][href$="=${id}"]`)).toHaveCount(1);
      await expect(page.locator('main .claim')).toMatchAriaSnapshot({ name: `${id}.aria.yml` });
    }
  });
});

test('the page around the claims keeps its accessibility tree', async ({ page }) => {
  await page.goto('en/');
  await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
  await expect(page.getByRole('application')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('.masthead')).toMatchAriaSnapshot({ name: 'masthead.aria.yml' });
  await expect(page.locator('nav.claims')).toMatchAriaSnapshot({ name: 'claims.aria.yml' });
  await expect(page.locator('.map-tools')).toMatchAriaSnapshot({ name: 'map-tools.aria.yml' });
});
