import { expect, test } from '../fixtures';
import { figure, live, mapStands, other } from './fault-page';

test.setTimeout(180_000);

// Playwright keeps no page for going back, so that the page is read anew: `e2e/kept-page` has Chromium keep it.
test('going away and back gives the page as it was left: claim, view, open parts, and a live map', async ({
  page,
  site,
}) => {
  await page.goto(`./#claim=${other?.id}&map=11.00/41.05000/45.10000&open=layers`);
  await mapStands(page);
  const [before, address] = [await figure(page), page.url()];
  for (let times = 0; times < 2; times += 1) {
    await page.goto(`${site}en/${other?.id}/`);
    await expect(page.locator('h1, h2').first()).toBeVisible();
    await page.goBack();
    await live(page);
    expect([await figure(page), page.url()]).toEqual([before, address]);
    await mapStands(page);
    await expect(page.locator('.legend')).toBeVisible();
  }
});
