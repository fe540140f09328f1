import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { tab, tabTo } from './access/focus';
import { openWithMap } from './access/open-page';
import { expect, test } from './fixtures';

const { claims, texts, layers } = readContents(dossierFolder());
const claim = claims.find(({ measurements }) => measurements.length > 2);
const other = claims.find(({ id }) => id !== claim?.id);
const title = (of = claim) => texts.en?.claims[of?.id ?? '']?.title ?? '';
const place = (page: Page) => page.locator('[data-map-idle]').getAttribute('data-map-idle');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('by keys alone: from the start page to a shared link of a claim', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  await openWithMap(page, './');

  await test.step('the skip link leads to the finding', async () => {
    await tab(page);
    await expect(page.locator('.skip')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#claim-title')).toBeFocused();
  });

  await test.step('the language menu changes the language and back, and keeps the focus', async () => {
    const menu = page.locator('.languages summary');
    await tabTo(page, menu, 'Shift+Tab');
    for (const language of ['ka', 'en']) {
      await page.keyboard.press('Enter');
      await tabTo(page, page.locator(`.languages a[hreflang="${language}"]`));
      await page.keyboard.press('Enter');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(menu).toBeFocused();
    }
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.locator('.languages a').first()).toBeHidden();
    await expect(menu).toBeFocused();
  });

  await test.step('the map moves and zooms by keys', async () => {
    await tabTo(page, page.getByRole('application'));
    for (const key of ['ArrowRight', '=']) {
      const before = await place(page);
      await page.keyboard.press(key);
      await expect.poll(() => place(page), { timeout: 20_000 }).not.toBe(before);
      await expect(page.locator('[data-map-idle]')).toBeAttached();
    }
  });

  await test.step('a claim is chosen', async () => {
    await tabTo(page, page.locator('.claims a', { hasText: title(other) }));
    await page.keyboard.press('Enter');
    await expect(page.locator('#claim-title')).toHaveText(title(other));
    await tabTo(page, page.locator('.claims a', { hasText: title() }));
    await page.keyboard.press('Enter');
    await expect(page.locator('#claim-title')).toHaveText(title());
  });

  await test.step('another measurement is read, and a piece pointed at', async () => {
    const show = page.locator('.show[aria-pressed="false"]').first();
    await tabTo(page, show);
    const measurement = page.locator('.measurement', { has: page.locator(':focus') });
    await page.keyboard.press('Enter');
    await expect(measurement.locator('.show')).toHaveAttribute('aria-pressed', 'true');
    await tabTo(page, measurement.locator('.piece').first());
    await expect(page.locator('tr.chosen')).toHaveCount(1);
  });

  await test.step('the list of what is on the map tells of a thing, and gives the focus back', async () => {
    const open = page.locator('.items-open');
    await tabTo(page, open, 'Shift+Tab');
    await page.keyboard.press('Enter');
    const option = page.getByRole('option').first();
    await expect(option).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeFocused();
    await tabTo(page, page.locator('.popover-close'));
    await page.keyboard.press('Enter');
    await expect(option).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(open).toBeFocused();
  });

  await test.step('a layer is switched, the way of naming chosen, and the focus given back', async () => {
    const open = page.locator('.tool-wide');
    await tabTo(page, open);
    await page.keyboard.press('Enter');
    const boxes = page.locator('.legend li input[type="checkbox"]');
    await expect(boxes).toHaveCount(layers.length);
    await expect(page.locator('.legend .close')).toBeFocused();
    await tabTo(page, boxes.first());
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(/show=|hide=/);
    await tabTo(page, page.locator('.name-choice input:checked'), 'Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page).toHaveURL(/names=/);
    await page.keyboard.press('Escape');
    await expect(page.locator('.legend')).toHaveCount(0);
    await expect(open).toBeFocused();
  });

  await test.step('how do we know opens, is walked through, and gives the focus back', async () => {
    const know = page.locator('.know:not(.tour-open)');
    await tabTo(page, know, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#knowledge-title')).toBeFocused();
    for (let stop = 0; stop < 5; stop += 1) await tab(page);
    await page.keyboard.press('Escape');
    await expect(know).toBeFocused();
  });

  await test.step('the link is copied, and opens the same claim', async () => {
    await tabTo(page, page.locator('.copy-link button'));
    await page.keyboard.press('Enter');
    await expect(page.locator('.copy-link [role=status]')).toHaveText('The link is copied.');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const other = await context.newPage();
    await other.goto(link);
    await expect(other.locator('#claim-title')).toHaveText(title(), { timeout: 30_000 });
  });
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 360, height: 640 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('Tab goes through the whole page and out of it, each stop in sight and in order', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await openWithMap(page, 'en/');
      await page.evaluate(() => {
        addEventListener('focusin', ({ target }) => {
          const stops = document.querySelectorAll('[data-stop]').length;
          if (target instanceof Element) target.setAttribute('data-stop', String(stops));
        });
      });
      const stops: string[] = [];
      for (let name = await tab(page); name !== null; name = await tab(page)) {
        stops.push(name);
        expect(stops.length, 'there is a way out').toBeLessThan(150);
      }
      // The order of the focus is the order in which the page is read, and nothing is left out.
      const { order, left } = await page.evaluate(() => ({
        order: [...document.querySelectorAll('[data-stop]')].map((element) =>
          Number(element.getAttribute('data-stop')),
        ),
        left: [...document.querySelectorAll('a[href], button, input, summary')]
          .filter((element) => element.checkVisibility() && !element.hasAttribute('data-stop'))
          .map((element) => element.textContent),
      }));
      expect(order).toEqual(order.map((_, i) => i));
      expect(left).toEqual([]);
      expect(stops.length).toBeGreaterThan(20);
    });
  });
}

test.describe('where the page may not copy', () => {
  test.use({ permissions: [], withMap: false });

  test('the link stands ready, selected', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto('en/');
    await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
    await page.locator('.copy-link button').press('Enter');
    const field = page.getByLabel('Copy this link');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(page.url());
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toBe(page.url());
  });
});
