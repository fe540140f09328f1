import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { accessFaults } from './access/axe';
import { expect, test } from './fixtures';

const { tour, texts, claims, dossier } = readContents(dossierFolder());
const ids = tour.map(({ id }) => id);
const text = texts.en;
const titleOf = (id: string) => {
  const { claim = '' } = tour.find((step) => step.id === id) ?? {};
  return text?.tour?.steps[id]?.title ?? text?.claims[claim]?.title ?? id;
};
const told = tour.filter(({ claim }) => claim && claim !== dossier.defaultClaim);
const [step] = told;
const current = (page: Page) => page.locator('.tour-step[aria-current]');

/** The tour needs no live map: without one it is quick, and drawings stand in its place. */
async function withoutLiveMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(own, this, [kind, ...rest]);
    } as typeof own;
  });
}

async function open(page: Page, address: string): Promise<void> {
  await withoutLiveMap(page);
  await page.goto(address);
  await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
}

test.use({ expectedErrors: [/WebGL/i] });

test('by keys: the tour opens, is walked through, says each step, and gives view and focus back', async ({
  page,
}) => {
  const before = `claim=${told.at(-1)?.claim}&map=9.00/40.50000/45.50000`;
  await open(page, `en/#${before}`);
  await page.locator('.tour-open').press('Enter');
  await expect(current(page).locator('h2')).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`#tour=${ids[0]}$`));
  for (const id of ids.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await expect(current(page)).toHaveAttribute('data-step', id);
    await expect(current(page).locator('h2')).toBeFocused();
    await expect(current(page).locator('h2')).toHaveText(titleOf(id));
    await expect(page.locator('.said')).toContainText(titleOf(id));
    await expect(current(page)).toBeInViewport();
  }
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(new RegExp(`#tour=${ids.at(-2)}$`));
  await page.keyboard.press('Escape');
  await expect(page.locator('.tour')).toHaveCount(0);
  await expect(page).toHaveURL(new RegExp(`#${before}$`));
  await expect(page.locator('.tour-open')).toBeFocused();
});

test('a step is a link; the steps scroll; one press leads on to the claim, back to the tour', async ({
  page,
}) => {
  await open(page, `en/#tour=${step?.id}`);
  await expect(current(page)).toHaveAttribute('data-step', step?.id ?? '');
  await expect(page.locator('.tour-drawing svg')).toBeVisible();
  const quote = claims.find(({ id }) => id === step?.claim)?.quote.exact ?? '';
  await expect(current(page).locator('blockquote')).toContainText(quote);
  const next = ids[ids.indexOf(step?.id ?? '') + 1] ?? '';
  await page.locator(`[data-step="${next}"]`).evaluate((section) => {
    const box = section.closest('.tour-steps');
    box?.scrollBy({ top: section.getBoundingClientRect().top - box.getBoundingClientRect().top });
  });
  await expect(current(page)).toHaveAttribute('data-step', next);
  await expect(page).toHaveURL(new RegExp(`#tour=${next}$`));
  await current(page).locator('.tour-explore a').click();
  const claim = tour.find(({ id }) => id === next)?.claim ?? '';
  await expect(page).toHaveURL(new RegExp(`#claim=${claim}$`));
  await expect(page.locator('#claim-title')).toBeFocused();
  await page.goBack();
  await expect(current(page)).toHaveAttribute('data-step', next);
});

test('all steps are listed as links, and axe finds nothing, in light and dark', async ({
  page,
}) => {
  await open(page, `en/#tour=${step?.id}`);
  await page.locator('.tour-fold').click();
  await expect(page.locator('.tour-list a')).toHaveCount(ids.length);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await accessFaults(page)).toEqual([]);
  }
  await page.locator('.tour-list a', { hasText: titleOf(ids.at(-1) ?? '') }).click();
  await expect(current(page)).toHaveAttribute('data-step', ids.at(-1) ?? '');
  await expect(page.locator('.tour-unpublished li')).toHaveCount(text?.unpublished.length ?? 0);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true });

  test('the sheet is pulled up by finger and by key, and the map stays above it', async ({
    page,
  }) => {
    await open(page, `en/#tour=${step?.id}`);
    const sheet = page.locator('.tour');
    const handle = page.locator('.tour-handle');
    const top = async () => (await sheet.boundingBox())?.y ?? 0;
    await expect(handle).toHaveAttribute('aria-expanded', 'false');
    const low = await top();
    expect(low).toBeGreaterThan(250);
    const { x = 0, y = 0, width = 0 } = (await handle.boundingBox()) ?? {};
    await page.mouse.move(x + width / 2, y + 10);
    await page.mouse.down();
    await page.mouse.move(x + width / 2, y - 60, { steps: 4 });
    await page.mouse.move(x + width / 2, y - 180, { steps: 4 });
    await page.mouse.up();
    await expect(handle).toHaveAttribute('aria-expanded', 'true');
    await expect.poll(top).toBeLessThan(low - 150);
    expect(await top()).toBeGreaterThan(60);
    await expect(page.locator('.map-pane')).toBeInViewport();
    await handle.press('ArrowDown');
    await expect(handle).toHaveAttribute('aria-expanded', 'false');
    await handle.press('Enter');
    await expect(handle).toHaveAttribute('aria-expanded', 'true');
    await page.locator('.tour-leave').tap();
    await expect(sheet).toHaveCount(0);
    await expect(page.locator('#claim-title')).toBeVisible();
  });
});
