import { BROWSER_ARGUMENTS } from '../../src/cli/browser-arguments';
import { expect, test } from '../fixtures';
import { figure, live, mapStands, other } from './fault-page';

// Playwright switches the store for going back off; here it is on, as readers have it.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH,
    args: BROWSER_ARGUMENTS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  },
});
test.setTimeout(180_000);

test('going away and back gives the page as it was left: claim, view, open parts, and a live map', async ({
  page,
  site,
}) => {
  await page.goto(`./#claim=${other?.id}&map=11.00/41.05000/45.10000&open=layers`);
  await mapStands(page);
  await page.evaluate(() => {
    addEventListener('pageshow', (event) =>
      Reflect.set(window, 'persisted', Reflect.get(event, 'persisted')),
    );
  });
  const [before, address] = [await figure(page), page.url()];
  await page.goto(`${site}en/${other?.id}/`);
  await expect(page.locator('h1, h2').first()).toBeVisible();
  await page.goBack();
  await live(page);
  expect([await figure(page), page.url()]).toEqual([before, address]);
  await mapStands(page);
  await expect(page.locator('.legend')).toBeVisible();
  expect(await page.evaluate(() => Reflect.get(window, 'persisted'))).toBe(true);
  await page.goForward();
  await page.goBack();
  await mapStands(page);
  expect(page.url()).toBe(address);
});
