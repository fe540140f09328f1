import type { Page } from '@playwright/test';
import { dossierFolder } from '../src/build/dossier-folder';
import { readContents } from '../src/build/read-contents';
import { accessFaults } from './access/axe';
import { countCanvases, embedIn, expect, expectDrawing, test } from './embed/embed-test';
import { pathsPainted } from './embed/painted';

const { claims, dossier } = readContents(dossierFolder());
const [language = ''] = dossier.languages;
const MANY = 30;
const MOST_LIVE = 8;

test.setTimeout(180_000);

const places = Array.from({ length: MANY }, (_, i) => {
  const claim = claims[i % claims.length]?.id;
  return `<figure data-delimit-claim="${claim}" data-delimit-lang="${language}"><figcaption>Map ${i}</figcaption></figure>`;
});
const host = `${places.join('<p>Words between.</p>')}<script async src="SITEembed.js"></script>`;

async function showAll(page: Page): Promise<void> {
  for (let at = 0; at < MANY; at += 1) {
    await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
    await expectDrawing(embedIn(page, at));
  }
}

test('thirty embeds in a page start no map before a tap, and at most eight live at once', async ({
  page,
  openHost,
}) => {
  await openHost(host);
  await expect(page.locator('iframe')).toHaveCount(MANY);
  await showAll(page);
  expect(await countCanvases(page)).toBe(0);
  for (let at = 0; at < MOST_LIVE + 2; at += 1) {
    const embed = embedIn(page, at);
    await embed.locator('.bar button').press('Enter');
    await expect(embed.locator('main')).toHaveAttribute('data-state', 'live', { timeout: 60_000 });
  }
  await expect.poll(() => countCanvases(page)).toBe(MOST_LIVE);
  // The longest unseen went back.
  for (const at of [0, 1]) await expectDrawing(embedIn(page, at));
  for (const at of [0, 1])
    await expect(embedIn(page, at).locator('main')).toHaveAttribute('data-state', 'drawing');
});

test('a host page on paper shows every drawing, of live maps too', async ({ page, openHost }) => {
  await openHost(places.slice(0, 3).join('') + host.slice(host.indexOf('<script')));
  for (const at of [0, 1, 2]) {
    await page.locator('iframe').nth(at).scrollIntoViewIfNeeded();
    await expectDrawing(embedIn(page, at));
  }
  await embedIn(page, 1).locator('.bar button').press('Enter');
  const live = embedIn(page, 1).locator('main');
  await expect(live).toHaveAttribute('data-state', 'live', { timeout: 60_000 });
  await page.emulateMedia({ media: 'print' });
  for (const at of [0, 1, 2]) {
    await expectDrawing(embedIn(page, at));
    await expect(embedIn(page, at).locator('.bar')).toBeHidden();
  }
  await expect(embedIn(page, 1).locator('.live')).toBeHidden();
  await page.emulateMedia({ media: null });
  const paper = pathsPainted(await page.pdf());
  // Each claim's drawing by itself.
  let single = 0;
  for (const at of [0, 1, 2]) {
    await openHost(`${places[at]}${host.slice(host.indexOf('<script'))}`);
    await expectDrawing(embedIn(page));
    const own = pathsPainted(await page.pdf());
    expect(own).toBeGreaterThan(50);
    single += own;
  }
  expect(paper).toBeGreaterThan(single * 0.9);
});

test('on paper, frames that were never near leave what the host put in their place', async ({
  page,
  openHost,
}) => {
  await openHost(host);
  await expect(page.locator('iframe')).toHaveCount(MANY);
  await expectDrawing(embedIn(page));
  await page.emulateMedia({ media: 'print' });
  // A frame that was never near has no document of its own to be asked.
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('figure')].map((place) => ({
      map: getComputedStyle(place.querySelector('iframe') as Element).opacity === '1',
      words: place.querySelector('figcaption')?.checkVisibility() ?? false,
    })),
  );
  expect(shown).toHaveLength(MANY);
  expect(shown[0]).toEqual({ map: true, words: false });
  expect(shown.at(-1)).toEqual({ map: false, words: true });
  for (const { map, words } of shown) expect(map).toBe(!words);
});

test('at twice the size and in a narrow column nothing is cut or scrolls sideways', async ({
  page,
  openHost,
}) => {
  for (const { id } of claims) {
    for (const code of dossier.languages) {
      // 320 CSS pixels at 200 %.
      await openHost(
        `<iframe title="m" width="160" height="900" src="SITEembed/${code}/${id}/"></iframe>`,
      );
      await expectDrawing(embedIn(page));
      const wider = await embedIn(page)
        .locator('html')
        .evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(wider, `${code} ${id}`).toBeLessThanOrEqual(0);
    }
  }
});

test('on a slow network the words of the host stay until the map is there', async ({
  page,
  openHost,
  context,
}) => {
  const held: (() => void)[] = [];
  await context.route('**/embed/**', async (route) => {
    await new Promise<void>((go) => held.push(go));
    await route.continue();
  });
  await openHost(host);
  const first = page.locator('figcaption').first();
  await expect(page.locator('iframe')).toHaveCount(MANY);
  await expect(first).toBeVisible();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const go of held) go();
  await expect(first).toBeHidden();
  await expectDrawing(embedIn(page));
});

test('where the live map’s files fail, the drawing stays and says so', async ({
  page,
  openHost,
  context,
  faults,
}) => {
  await context.route('**/assets/**', (route) => route.abort());
  await openHost(host);
  await embedIn(page).locator('.bar button').press('Enter');
  await expect(embedIn(page).locator('[role=status]')).not.toBeEmpty();
  await expectDrawing(embedIn(page));
  expect(faults.every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
  faults.length = 0;
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in an embed of any claim and language, ${colorScheme}`, async ({
    page,
    site,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 900 });
    for (const { id } of claims) {
      for (const code of dossier.languages) {
        await page.goto(`${site}embed/${code}/${id}/`);
        expect(await accessFaults(page), `${code} ${id}`).toEqual([]);
      }
    }
  });
}
