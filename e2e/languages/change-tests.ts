import type { Page } from '@playwright/test';
import { dossierFolder } from '../../src/build/dossier-folder';
import { readContents } from '../../src/build/read-contents';
import { expect, test } from '../fixtures';

const { dossier, texts, claims } = readContents(dossierFolder());
const { defaultLanguage } = dossier;
/** A claim that is not the first view. */
const claim = claims.find(({ id }) => id !== dossier.defaultClaim)?.id ?? '';

/** A claim's title in a language. */
export const title = (language: string, id: string) => texts[language]?.claims[id]?.title ?? '';

/** Opens a page and waits until it answers. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
}

async function choose(page: Page, language: string): Promise<void> {
  await page.locator('.languages summary').click();
  await page.locator(`.languages a[hreflang="${language}"]`).click();
}

/** Tests the change from the default language to another one. */
export function testChange(language: string): void {
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
}
