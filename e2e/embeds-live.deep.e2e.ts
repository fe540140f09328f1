import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { countCanvases, embedIn, expect, expectDrawing, test } from './embed/embed-test';
import { lightOf } from './embed/painted';

const { claims, dossier } = readContents(dossierFolder());
const [language = ''] = dossier.languages;
const [claim] = claims;
const MOST_LIVE = 8;

test.setTimeout(240_000);

const frame = (hash = '', attributes = '') =>
  `<iframe title="m" ${attributes} width="600" height="900" src="SITEembed/${language}/${claim?.id}/${hash}"></iframe>`;

async function start(page: Page, at = 0): Promise<void> {
  const embed = embedIn(page, at);
  await embed.locator('.bar button').press('Enter');
  await expect(embed.locator('main')).toHaveAttribute('data-state', 'live', { timeout: 90_000 });
}

test('in a host page without an origin, its script keeps live maps to eight', async ({
  page,
  openHost,
}) => {
  const places = Array.from(
    { length: MOST_LIVE + 2 },
    (_, i) =>
      `<figure data-delimit-claim="${claims[i % claims.length]?.id}" data-delimit-lang="${language}"></figure>`,
  );
  await openHost({
    body: `${places.join('')}<script async src="SITEembed.js"></script>`,
    headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
  });
  for (let at = 0; at < MOST_LIVE + 2; at += 1) {
    await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
    await expectDrawing(embedIn(page, at));
    expect(
      await embedIn(page, at)
        .locator('html')
        .evaluate(() => self.origin),
    ).toBe('null');
    await start(page, at);
  }
  await expect.poll(() => countCanvases(page)).toBe(MOST_LIVE);
  for (const at of [0, 1])
    await expect(embedIn(page, at).locator('main')).toHaveAttribute('data-state', 'drawing');
});

test('a map whose canvas the browser takes away gives its drawing back, and starts again', async ({
  page,
  openHost,
}) => {
  await openHost(frame('', 'sandbox="allow-scripts"'));
  const embed = embedIn(page);
  await expectDrawing(embed);
  await start(page);
  await embed.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await expect(embed.locator('main')).not.toHaveAttribute('data-state', 'live');
  await expect(embed.locator('canvas')).toHaveCount(0);
  await expectDrawing(embed);
  await start(page);
});

test('a look that the host chose stays when the reader’s system changes; without one the map follows', async ({
  page,
  openHost,
}) => {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await openHost(frame('#theme=dark') + frame());
  const [chosen, own] = [embedIn(page, 0), embedIn(page, 1)];
  for (const at of [0, 1]) await start(page, at);
  expect(await lightOf(chosen.locator('.live'))).toBeLessThan(110);
  expect(await lightOf(own.locator('.live'))).toBeGreaterThan(150);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await expect.poll(() => lightOf(own.locator('.live'))).toBeLessThan(110);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await expect.poll(() => lightOf(own.locator('.live'))).toBeGreaterThan(150);
  expect(await lightOf(chosen.locator('.live'))).toBeLessThan(110);
});

test('a live embed keeps nothing in the reader’s browser, even where it could', async ({
  page,
  site,
}) => {
  // By itself: in frames of another origin browsers may refuse all storage.
  await page.goto(`${site}embed/${language}/${claim?.id}/`);
  await page.locator('.bar button').press('Enter');
  await expect(page.locator('main')).toHaveAttribute('data-state', 'live', { timeout: 90_000 });
  const kept = await page.evaluate(async () => ({
    storage: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }));
  expect(kept).toEqual({ storage: 0, cookies: '', databases: [], caches: [] });
});

test('plain scrolling over a live map scrolls the host; with Ctrl it zooms the map', async ({
  page,
  openHost,
}) => {
  await openHost(`${frame()}<p style="height: 3000px">Words of the host.</p>`);
  const embed = embedIn(page);
  await start(page);
  const map = embed.locator('.map-canvas');
  await expect(map).toHaveAttribute('data-map-idle', /./);
  const before = await map.getAttribute('data-map-idle');
  const scrolled = () => page.evaluate(() => scrollY);
  await embed.locator('canvas').hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(scrolled).toBe(200);
  expect(await map.getAttribute('data-map-idle')).toBe(before);
  await embed.locator('canvas').hover();
  const there = await scrolled();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -240);
  await page.keyboard.up('Control');
  const zoomOf = async () => Number((await map.getAttribute('data-map-idle'))?.split('/')[0] ?? 0);
  await expect.poll(zoomOf).toBeGreaterThan(Number(before?.split('/')[0]) + 0.1);
  expect(await scrolled()).toBe(there);
  const fingers = embed.locator('.maplibregl-canvas-container');
  await expect(fingers).toHaveCSS('touch-action', 'pan-x pan-y');
});
