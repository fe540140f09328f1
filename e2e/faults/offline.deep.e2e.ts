import type { Page, Route } from '@playwright/test';
import { drawing, figure, live, other } from './fault-page';
import { expect, type OwnSite, test } from './own-site';

test.use({ serviceWorkers: 'allow' });
test.setTimeout(120_000);

/** Visits a page and waits until it is kept. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await live(page);
  await page.mouse.move(200, 300);
  await page.mouse.move(210, 310);
  await expect(page.locator('html[data-kept]')).toHaveCount(1, { timeout: 30_000 });
}

const keptAddresses = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map((name) => caches.open(name)));
    const keys = await Promise.all(stores.map((store) => store.keys()));
    return keys.flat().map(({ url }) => url);
  });

test('after one visit the page opens without a network, with its drawing, its figures and the reader’s view', async ({
  page,
  context,
  ownSite,
}) => {
  await visit(page, ownSite.address);
  const before = await figure(page);
  await ownSite.close();
  await context.setOffline(true);
  await page.reload();
  await live(page);
  expect(await figure(page)).toBe(before);
  await expect(drawing(page)).toBeVisible();
  await expect(page.locator('.notice', { hasText: 'no connection' })).toBeVisible();
  await page.goto(`${ownSite.address}#claim=${other?.id}`);
  await live(page);
  await expect(page.locator('.panel blockquote')).toContainText(other?.quote.exact ?? '');
  // Another page of the site leads to the one that was kept.
  await page.goto(`${ownSite.address}hy/#claim=${other?.id}`);
  await live(page);
  await expect(page).toHaveURL(`${ownSite.address}#claim=${other?.id}`);
});

test('the live map draws without a network what was seen before', async ({
  page,
  context,
  ownSite,
}) => {
  await page.goto(ownSite.address);
  const stands = page.locator('.map-pane.drawn .map-canvas canvas');
  await expect(stands).toHaveCount(1, { timeout: 60_000 });
  await visit(page, ownSite.address);
  await ownSite.close();
  await context.setOffline(true);
  await page.reload();
  await expect(stands).toHaveCount(1, { timeout: 60_000 });
  await expect(page.locator('.failure')).toHaveCount(0);
});

test('embeds pass through: nothing of theirs is kept, and none opens without a network', async ({
  page,
  context,
  ownSite,
}) => {
  await visit(page, ownSite.address);
  const embed = `${ownSite.address}embed/en/${other?.id}/`;
  await page.goto(embed);
  await expect(page.locator('[data-delimit-drawing]:visible').first()).toBeVisible();
  await page.goto(`${ownSite.address}status/`);
  await page.goto(ownSite.address);
  await live(page);
  const kept = await keptAddresses(page);
  expect(kept).toContain(ownSite.address);
  expect(kept.some((url) => url.includes('/assets/'))).toBe(true);
  expect(kept.filter((url) => /\/(?:embed|status)/.test(url))).toEqual([]);
  await ownSite.close();
  await context.setOffline(true);
  await expect(page.goto(embed)).rejects.toThrow();
});

/** Puts a new version there and has the browser look for it; gives what announces it to the reader. */
async function renewed(page: Page, ownSite: OwnSite) {
  await page.evaluate(() => Reflect.set(window, 'same', true));
  ownSite.renew('ffffffffffff');
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  const notice = page.locator('.notice', { hasText: 'newer version' });
  await expect(notice).toBeVisible({ timeout: 20_000 });
  expect(await isSame(page)).toBe(true);
  return notice;
}

const isSame = (page: Page) => page.evaluate<unknown>(() => Reflect.get(window, 'same'));
const stores = (page: Page) => page.evaluate(() => caches.keys());

/** The page is loaded anew, of the new version. */
async function isOfNewVersion(page: Page): Promise<void> {
  await expect.poll(() => isSame(page).catch(() => true)).toBeUndefined();
  await live(page);
  await page.mouse.move(200, 300);
  await expect(page.locator('html[data-kept]')).toHaveCount(1, { timeout: 30_000 });
  await expect(page.locator('.notice', { hasText: 'newer version' })).toHaveCount(0);
}

async function keptByNewVersion(page: Page, timeout = 15_000): Promise<void> {
  await expect
    .poll(async () => (await stores(page)).every((name) => name.endsWith('f')), { timeout })
    .toBe(true);
}

test('a new version is announced, waits for the reader, and keeps the view', async ({
  page,
  ownSite,
}) => {
  await visit(page, `${ownSite.address}#claim=${other?.id}&map=11.00/41.05000/45.10000`);
  const address = page.url();
  const notice = await renewed(page, ownSite);
  expect((await stores(page)).filter((name) => name.endsWith('ffffffffffff'))).toEqual([]);
  await notice.getByRole('button', { name: 'Load it' }).click();
  await isOfNewVersion(page);
  await keptByNewVersion(page);
  expect(page.url()).toBe(address);
});

test('a new version comes when the reader wants it, also while a file is slow to come', async ({
  page,
  context,
  ownSite,
}) => {
  await visit(page, ownSite.address);
  const held: Route[] = [];
  await context.route('**/assets/slow.js', (route) => void held.push(route));
  const notice = await renewed(page, ownSite);
  const asked = context.waitForEvent('request', (one) => one.url().endsWith('/slow.js'));
  await page.evaluate(() => void fetch(new URL('assets/slow.js', document.baseURI)));
  await asked;
  await notice.getByRole('button', { name: 'Load it' }).click();
  await isOfNewVersion(page);
  for (const route of held) await route.abort();
  // The browser lets the old one go some time after its last file.
  await keptByNewVersion(page, 30_000);
});
