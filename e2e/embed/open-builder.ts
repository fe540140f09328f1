import type { Locator, Page } from '@playwright/test';
import { expect } from '../fixtures';

/** Opens a page, by its path below the site, with its builder of embeds, which it gives. */
export async function openBuilder(page: Page, site: string, path: string): Promise<Locator> {
  await page.goto(`${site}${path}`);
  await expect(page.locator('html.live')).toBeAttached();
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  return page.locator('.embed-panel');
}
