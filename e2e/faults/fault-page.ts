import type { Page } from '@playwright/test';
import { dossierFolder } from '../../src/build/dossier-folder';
import { readContents } from '../../src/build/read-contents';
import { expect } from '../fixtures';

export const contents = readContents(dossierFolder());
const { dossier } = contents;

/** What the page says in its default language, as the dossier has it. */
export const story = contents.texts[dossier.defaultLanguage];

export const [other] = contents.claims.filter(({ id }) => id !== dossier.defaultClaim);

/** Waits until the page answers: it is complete before that. */
export async function live(page: Page): Promise<void> {
  await expect(page.locator('html.live')).toHaveCount(1, { timeout: 40_000 });
}

/** Waits until the live map stands. */
export async function mapStands(page: Page): Promise<void> {
  await expect(page.locator('.map-pane.drawn .map-canvas canvas')).toHaveCount(1, {
    timeout: 60_000,
  });
}

/** The drawing of what the page opens with, or of another view. */
export const drawing = (page: Page) =>
  page.locator('[data-delimit-drawing]:visible svg, .view-drawing svg');

export const finding = (page: Page) =>
  page.locator('.panel').locator('.finding-number, .finding-pieces, .finding-undecided').first();

/** The finding of the claim that is shown, as it is written. */
export async function figure(page: Page): Promise<string> {
  await expect(finding(page)).toContainText(/\d/);
  return finding(page).innerText();
}

/** The file of a layer of the dossier. */
export const isLayer = (layer: string) => (url: URL) =>
  new RegExp(`/${layer}-[^/]*\\.geojson$`).test(url.pathname);

/** Whether a file of the site's scripts begins so. */
export const isScript = (start: string) => (url: URL) =>
  new RegExp(`/assets/${start}[^/]*\\.js$`).test(url.pathname);

/** Says to the page that the browser is on the network again. */
export const tellOnline = (page: Page): Promise<void> =>
  page.evaluate(() => {
    dispatchEvent(new Event('online'));
  });

/** What says that the live map does not run at the moment. */
export const stopped = (page: Page) => page.locator('.map-status', { hasText: 'is not running' });

/** Takes the canvas of the live map away, as a browser does that is short of memory. */
export const loseContext = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map-canvas canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
