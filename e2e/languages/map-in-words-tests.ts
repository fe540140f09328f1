import { dossierFolder } from '../../src/build/dossier-folder';
import { readContents } from '../../src/build/read-contents';
import { openWithMap } from '../access/open-page';
import { expect, test } from '../fixtures';

const { claims, texts, dossier } = readContents(dossierFolder());

/** Tests that what the map shows can be read in a language. */
export function testMapInWords(language: string): void {
  test(`in ${language} the map stands in words and as a table, with what was measured`, async ({
    page,
  }) => {
    await openWithMap(page, `${language}/`);
    await page.locator('.map-words summary').click();
    const words = page.locator('.map-words');
    const table = words.getByRole('table');
    await expect(table).toBeVisible();
    const first = claims.find(({ id }) => id === dossier.defaultClaim)?.measurements[0] ?? '';
    const label = texts[language]?.measurements[first]?.label ?? '';
    await expect(words.locator('p').nth(1)).toContainText(label);
    await expect(words.locator('p').nth(1)).toContainText(/\d/);
    await expect(table.getByRole('rowheader', { name: label })).toBeVisible();
    expect(await table.getByRole('row').count()).toBeGreaterThan(10);
    await expect(page.locator('canvas')).toHaveAttribute('aria-describedby', /map-description/);
    await expect(page.locator('#map-description')).toContainText(/\d/);
    for (const description of await page.locator('.poster svg desc').allTextContents()) {
      expect(description).toContain(label);
      expect(description).toMatch(/\d/);
    }
  });
}
