import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures';
import { changes, lineIn, open, tool } from '../readers-line/tool';
import { figure, mapStands, other } from './fault-page';

test.setTimeout(180_000);

/** Whether the page is the very one that was left. */
const isSame = (page: Page) => page.evaluate(() => Reflect.get(window, 'same') === true);

test('a page that the browser kept whole comes back with its live map and the reader’s line, and goes on', async ({
  playwright,
  site,
}, { project }) => {
  // Playwright turns this cache off; a browser of a reader has it.
  const browser = await playwright.chromium.launch({
    ...project.use.launchOptions,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const context = await browser.newContext({ baseURL: site, serviceWorkers: 'block' });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  await open(page);
  await tool(page).getByRole('slider').fill('150');
  await expect(changes(page)).toContainText('To the side of', { timeout: 60_000 });
  await expect(page).toHaveURL(/line=/, { timeout: 30_000 });
  const [before, line, address] = [await figure(page), lineIn(page), page.url()];
  await page.evaluate(() => Reflect.set(window, 'same', true));
  for (let times = 0; times < 2; times += 1) {
    await page.goto(`${site}en/${other?.id}/`);
    await expect(page.locator('h1, h2').first()).toBeVisible();
    await page.goBack();
    expect(await isSame(page)).toBe(true);
    expect([await figure(page), lineIn(page), page.url()]).toEqual([before, line, address]);
    await mapStands(page);
  }
  const camera = page.url();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).not.toHaveURL(camera, { timeout: 30_000 });
  expect(faults).toEqual([]);
  await browser.close();
});
