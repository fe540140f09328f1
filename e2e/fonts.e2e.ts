import type { CDPSession, Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { expect, test } from './fixtures';
import { countShifts } from './layout-shift';

const { dossier } = readContents(dossierFolder());

/** The fonts that drew an element's own text, which do not come with the page, with that text. */
async function foreignFonts(session: CDPSession, nodeId: number): Promise<string[]> {
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont);
  if (foreign.length === 0) return [];
  const { outerHTML } = await session.send('DOM.getOuterHTML', { nodeId });
  return foreign.map(({ familyName }) => `${familyName}: ${outerHTML}`);
}

/** Every text on the page that a font of the machine drew, and how many elements with text there are. */
async function drawnByOthers(page: Page): Promise<{ elements: number; foreign: string[] }> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'body *',
  });
  const foreign: string[] = [];
  for (const nodeId of nodeIds) foreign.push(...(await foreignFonts(session, nodeId)));
  await session.detach();
  return { elements: nodeIds.length, foreign };
}

/** Opens a page whose letters the browser has already: on a slow machine they may be late the first time. */
async function openAgain(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready.then(() => true));
  await page.reload();
  await page.locator('[data-map-idle]').waitFor({ state: 'attached', timeout: 50_000 });
}

for (const language of dossier.languages) {
  test(`every text of the page in ${language} is drawn with the page’s own letters`, async ({
    page,
  }) => {
    await openAgain(page, `${language}/`);
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const { elements, foreign } = await drawnByOthers(page);
    expect(elements).toBeGreaterThan(100);
    expect(foreign).toEqual([]);
  });

  test(`the page in ${language} asks for no complete font: its letters are all in the cut ones`, async ({
    page,
  }) => {
    const fonts: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2')) fonts.push(request.url().split('/').at(-1) ?? '');
    });
    await page.goto(`${language}/`);
    await page.locator('[data-map-idle]').waitFor({ state: 'attached', timeout: 50_000 });
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((name) => !name.includes('-cut-'))).toEqual([]);
  });

  test(`letters that are late move nothing on the page in ${language}`, async ({ page }) => {
    await page.addInitScript(countShifts);
    let release = () => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.woff2', (route) => late.then(() => route.continue()));
    await page.goto(`${language}/`, { waitUntil: 'domcontentloaded' });
    await expect(page.locator('html.live')).toBeAttached({ timeout: 30_000 });
    release();
    await page.locator('[data-map-idle]').waitFor({ state: 'attached', timeout: 50_000 });
    await page.evaluate(() => document.fonts.ready.then(() => true));
    expect(await page.evaluate(() => Reflect.get(window, 'layoutShift'))).toBeLessThan(0.02);
  });
}

for (const language of dossier.languages.filter((own) => own !== dossier.defaultLanguage)) {
  test(`a page that changes to ${language} is drawn with its letters`, async ({ page }) => {
    await openAgain(page, `${dossier.defaultLanguage}/`);
    await page.locator('.languages summary').click();
    await page.locator(`.languages a[hreflang="${language}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(async () => {
      expect((await drawnByOthers(page)).foreign).toEqual([]);
    }).toPass({ timeout: 30_000 });
  });
}
