import type { Locator, Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { formatDate } from '../src/i18n/format';
import { enForms } from '../src/i18n/forms/en';
import { daysAfter, marksOf } from '../src/model/timeline';
import { accessFaults } from './access/axe';
import { expect, test } from './fixtures';

const { events, sources } = readContents(dossierFolder());
const days = marksOf(events, {}).map(({ date }) => date);
/** A day of the story with others before and after it. */
const day = days[Math.floor(days.length / 2)] ?? '';
const written = (date: string) => formatDate(date, enForms);

const panel = (page: Page) => page.locator('.time-panel');
const slider = (page: Page, name = 'Date on the map') => page.getByRole('slider', { name });
const link = (page: Page) => new URLSearchParams(page.url().split('#')[1]);
const expectLink = (page: Page, name: string, value: string | null) =>
  expect.poll(() => link(page).get(name)).toBe(value);

async function open(page: Page, hash: string): Promise<void> {
  await page.goto(`en/#${hash}`);
  await expect(panel(page).getByRole('slider').first()).toBeVisible({ timeout: 30_000 });
}

/** Draws a slider with the pointer to a share of its own width, or of what it moves upon. */
async function dragTo(page: Page, handle: Locator, share: number, along = handle): Promise<void> {
  await handle.scrollIntoViewIfNeeded();
  const [from, room] = [await handle.boundingBox(), await along.boundingBox()];
  if (!from || !room) throw new Error('The slider has no place');
  const y = from.y + from.height / 2;
  await page.mouse.move(from.x + from.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(room.x + room.width * share, y, { steps: 5 });
  await page.mouse.up();
}

test.describe('dates without a map', () => {
  test.use({ withMap: false });

  test('the timeline opens from the map; its date goes by key into link, words and live region', async ({
    page,
  }) => {
    await page.goto('en/');
    await page.getByRole('button', { name: 'Timeline' }).click();
    await expect(page.locator('#time-title')).toBeFocused();
    for (const event of events) {
      const known = sources.find(({ id }) => id === event.sources[0]);
      const address = known ? known.url : event.sources[0];
      if (address) await expect(panel(page).locator(`a[href="${address}"]`).first()).toBeVisible();
    }

    await panel(page)
      .getByRole('button', { name: `Show ${written(day)}` })
      .click();
    await expectLink(page, 'date', day);
    await slider(page).press('ArrowRight');
    await expectLink(page, 'date', daysAfter(day, 1));
    await expect(slider(page)).toHaveAttribute('aria-valuetext', written(daysAfter(day, 1)));
    await expect(page.locator('.said')).toContainText(written(daysAfter(day, 1)));
    await slider(page).press('PageUp');
    await expect.poll(() => (link(page).get('date') ?? '') > daysAfter(day, 1)).toBe(true);
    await slider(page).press('Home');
    await expectLink(page, 'date', days[0] ?? '');
    await dragTo(page, slider(page), 1);
    await expectLink(page, 'date', days.at(-1) ?? '');

    await panel(page).getByRole('button', { name: 'Close' }).click();
    await expect(page.getByRole('button', { name: 'Timeline' }).first()).toBeFocused();
    await page.getByRole('button', { name: 'Show all dates' }).click();
    await expectLink(page, 'date', null);
  });

  test('a figure that does not hold at a date is told in words, and no number of it is left', async ({
    page,
  }) => {
    await open(page, 'claim=line&date=2024-05-14&open=time');
    await expect(page.locator('.finding-number.unmeasured')).toHaveText(
      'Not yet: from 15 May 2024',
    );
    await expect(page.locator('.finding')).not.toContainText(/\bkm\b/);
    await slider(page).press('ArrowRight');
    await expect(page.locator('.finding-number')).toContainText('km');
    await page.reload();
    await expect(page.locator('.finding-number')).toContainText('km', { timeout: 30_000 });
  });

  test('without WebGL two drawings stand beside each other, with a divide that keys move', async ({
    page,
  }) => {
    await open(page, 'open=time&date=2024-05-23&compare=2024-05-24');
    const divide = slider(page, 'Divide between the two dates');
    await expect(page.locator('.compared svg[role="img"]')).toHaveCount(2, { timeout: 30_000 });
    await expect(page.getByRole('img', { name: 'Map of 24 May 2024' })).toBeAttached();
    await expect(divide).toHaveAttribute('aria-valuenow', '50');
    await divide.press('End');
    await expect(divide).toHaveAttribute('aria-valuenow', '100');
    await divide.press('Home');
    await divide.press('ArrowRight');
    await expect(divide).toHaveAttribute(
      'aria-valuetext',
      '23 May 2024 on 2% of the map, 24 May 2024 on the rest',
    );
    await dragTo(page, divide, 0.25, page.locator('.compared'));
    await expect(divide).toHaveAttribute('aria-valuenow', '25');
    const figures = panel(page).locator('.dated-figures');
    await expect(figures.locator('thead')).toHaveText('23 May 202424 May 2024');
    await expect(figures.getByText('Control: Armenia', { exact: true })).toHaveCount(4);
    await expect(figures.getByText('Control: Azerbaijan', { exact: true })).toHaveCount(4);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await accessFaults(page), colorScheme).toEqual([]);
    }
  });
});

test('two maps of two dates stay in step, whichever is moved, and the second goes with the comparison', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await open(page, 'open=time&date=2024-05-23&compare=2024-05-24');
  const maps = page.locator('.map-canvas');
  await expect(maps).toHaveCount(2, { timeout: 60_000 });
  const places = () =>
    maps.evaluateAll((all) => all.map((map) => map.getAttribute('data-map-idle') ?? 'busy'));
  await expect.poll(async () => new Set(await places()).size, { timeout: 60_000 }).toBe(1);
  const before = (await places())[0];

  const box = await page.locator('.map-pane').boundingBox();
  if (!box) throw new Error('The map has no place');
  const right = { x: box.x + box.width * 0.7, y: box.y + box.height * 0.6 };
  await page.mouse.move(right.x, right.y);
  await page.mouse.down();
  await page.mouse.move(right.x - 80, right.y - 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => link(page).get('map'), { timeout: 30_000 }).not.toBeNull();
  await expect
    .poll(
      async () => {
        const [first, second] = await places();
        return first === second && first !== 'busy' && first !== before;
      },
      { timeout: 60_000 },
    )
    .toBe(true);

  await page.getByRole('button', { name: 'Back to one date' }).click();
  await expect(maps).toHaveCount(1);
  await expectLink(page, 'compare', null);
});
