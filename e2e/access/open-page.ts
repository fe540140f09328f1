import type { Page } from '@playwright/test';
import { expect } from '../fixtures';

/** Opens a page of the site and waits until it answers and its map has nothing left to draw. */
export async function openWithMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
  await expect(page.locator('[data-map-idle]')).toBeAttached({ timeout: 45_000 });
}

export interface State {
  name: string;
  /** Selector of what has opened. */
  part?: string;
  open: (page: Page) => Promise<void>;
  close: (page: Page) => Promise<void>;
}

const pressEscape = (page: Page) => page.keyboard.press('Escape');

/** Opens the list of what is on the map; where the map was still moving, once more. */
async function openList(page: Page): Promise<void> {
  const option = page.getByRole('option').first();
  await expect(async () => {
    if (!(await option.isVisible())) await page.locator('.items-open').click();
    await expect(option).toBeVisible({ timeout: 5_000 });
  }).toPass({ timeout: 45_000 });
}

async function closeList(page: Page): Promise<void> {
  const option = page.getByRole('option').first();
  await expect(async () => {
    if (await option.isVisible()) await pressEscape(page);
    await expect(option).toBeHidden({ timeout: 5_000 });
  }).toPass({ timeout: 45_000 });
}

/** What can stand open on the page, each opened from the page as it first stands. */
export const STATES: readonly State[] = [
  { name: 'the page', open: async () => undefined, close: async () => undefined },
  {
    name: 'the language menu',
    part: '.languages',
    open: (page) => page.locator('.languages summary').click(),
    close: pressEscape,
  },
  {
    name: 'the legend',
    part: '.legend',
    open: async (page) => {
      await page.locator('.tool-wide').click();
      await page.locator('.legend').waitFor();
    },
    close: (page) => page.locator('.legend .close').click(),
  },
  {
    name: 'the list of what is on the map',
    part: '.items',
    open: openList,
    close: closeList,
  },
  {
    name: 'a popover',
    part: '.popover',
    open: async (page) => {
      await openList(page);
      await page.getByRole('option').first().press('Enter');
      await page.getByRole('dialog').waitFor();
    },
    close: async (page) => {
      await pressEscape(page);
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      await closeList(page);
    },
  },
  {
    name: 'the map in words',
    part: '.map-words',
    open: async (page) => {
      await page.locator('.map-words summary').click();
      await page.locator('.map-table').waitFor();
    },
    close: (page) => page.locator('.map-words summary').click(),
  },
  {
    name: 'how a figure was measured',
    part: '.method',
    open: async (page) => {
      await page.locator('.method summary').first().click();
      await page.locator('.method[open]').first().waitFor();
    },
    close: (page) => page.locator('.method summary').first().click(),
  },
  {
    name: 'how do we know',
    part: '.knowledge-sheet',
    open: async (page) => {
      await page.locator('.know:not(.tour-open)').click();
      await page.locator('#knowledge-title').waitFor();
    },
    close: pressEscape,
  },
];

/** Goes through all that can stand open, and tells what is found in each. */
export async function inEachState(
  page: Page,
  look: (state: State) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const state of STATES) {
    await state.open(page);
    found.push(...(await look(state)).map((fault) => `${state.name}: ${fault}`));
    await state.close(page);
  }
  return found;
}
