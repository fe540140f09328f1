import { tab } from './access/focus';
import { openWithMap } from './access/open-page';
import { expect, test } from './fixtures';

test.describe('with the reader’s own colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('swatches keep their colours, buttons and sheets an edge, and the focus is seen', async ({
    page,
  }) => {
    await openWithMap(page, 'en/');
    const swatch = page.locator('.key-strip .swatch').first();
    await expect(swatch).toHaveCSS('forced-color-adjust', 'none');
    for (const part of ['.tool-wide', '.items-open', '.tool-group']) {
      await expect(page.locator(part)).toHaveCSS('border-top-style', 'solid');
    }
    await expect(page.locator('.claims [aria-current]')).toHaveCSS('outline-style', 'solid');
    for (let stop = 0; stop < 12; stop += 1) await tab(page);
    await page.locator('.tool-wide').click();
    await expect(page.locator('.legend')).toHaveCSS('border-top-style', 'solid');
  });
});

test.describe('with little movement', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('the map does not fly to another claim, and nothing fades', async ({ page }) => {
    await openWithMap(page, 'en/');
    await expect(page.locator('.map-canvas')).toHaveCSS('transition-duration', '0s');
    const faded = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration !== '0s' || animationName !== 'none';
        })
        .map(({ className }) => String(className)),
    );
    expect(faded).toEqual([]);
    // A flight asks for a frame after the other; a jump is there with the first.
    const views = await page.evaluate(async () => {
      const bar = () => document.querySelector('.scale-bar')?.textContent ?? '';
      const seen = new Set([bar()]);
      const links = [...document.querySelectorAll<HTMLElement>('.claims a')];
      links.at(-1)?.click();
      for (let frame = 0; frame < 60; frame += 1) {
        await new Promise(requestAnimationFrame);
        seen.add(bar());
      }
      return [...seen];
    });
    expect(views.length).toBeLessThanOrEqual(2);
  });
});
