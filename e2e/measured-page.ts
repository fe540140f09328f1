import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** What the panel finds: a number, pieces, or that it is not decided. */
export const finding = (page: Page) =>
  page.locator('.panel').locator('.finding-number, .finding-pieces, .finding-undecided');

/** Waits until the page answers: it is complete before that. */
export async function live(page: Page): Promise<void> {
  await expect(page.locator('html.live')).toHaveCount(1, { timeout: 20_000 });
}

/** Waits until the finding is there, and the page answers. */
export async function measured(page: Page): Promise<void> {
  await live(page);
  await expect(finding(page)).toBeVisible();
}
