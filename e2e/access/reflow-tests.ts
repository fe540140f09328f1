import { dossierFolder } from '../../src/build/dossier-folder';
import { readContents } from '../../src/build/read-contents';
import { expect, test } from '../fixtures';
import { clippedText } from './clipped-text';
import { inEachState, openWithMap } from './open-page';

const { claims } = readContents(dossierFolder());
const WIDTHS = [360, 768, 1280, 1920];

/** Tests that in a language no text is cut, covered or out of the window, in whatever stands open. */
export function testReflow(language: string): void {
  test(`in ${language} no text is cut, covered or out of the window, at any width`, async ({
    page,
  }) => {
    test.setTimeout(360_000);
    await openWithMap(page, `${language}/`);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 500 ? 640 : 800 });
      const faults = await inEachState(page, () => clippedText(page));
      expect(faults, `${width} px wide`).toEqual([]);
    }
  });

  test(`in ${language} every claim stands whole at 360 and 1280 px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(`${language}/`);
    await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
    for (const { id } of claims) {
      await page.goto(`${language}/#claim=${id}`);
      await expect(page.locator(`.claims [aria-current][href$="${id}"]`)).toHaveCount(1);
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await clippedText(page), `${id}, ${width} px wide`).toEqual([]);
      }
    }
  });
}
