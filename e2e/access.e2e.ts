import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { inEachState, openWithMap } from './access/open-page';
import { expect, test } from './fixtures';

const { languages } = readContents(dossierFolder()).dossier;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of axe, the best practices with the standard. */
async function violations(page: Page): Promise<string[]> {
  const results = await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<axe.AxeResults> } };
    return axe.run();
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id} at ${html}: ${failureSummary}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const language of languages) {
      test(`axe finds no fault in ${language}, whatever stands open`, async ({ page }) => {
        test.setTimeout(180_000);
        await openWithMap(page, `${language}/`);
        await page.evaluate(AXE);
        expect(await inEachState(page, () => violations(page))).toEqual([]);
      });
    }
  });
}

test('axe finds the fault of a button without a name', async ({ page }) => {
  await page.goto('en/');
  await page.evaluate(() => document.querySelector('.know')?.replaceChildren());
  await page.evaluate(AXE);
  expect(await violations(page)).toEqual([expect.stringContaining('button-name')]);
});
