import type { BrowserContext, FrameLocator, Page } from '@playwright/test';
import { test as base, expect } from '../fixtures';
import { type HostPage, type HostServer, serveHost } from './host-page';

interface Hosted {
  host: HostServer;
  /** Opens a page of another origin with this in its body. */
  openHost: (shown: HostPage | string) => Promise<void>;
}

/** Requests to a third origin, console errors, page errors, and cookies of anybody. */
function watch(context: BrowserContext, allowed: readonly string[], expected: readonly RegExp[]) {
  const faults: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && !allowed.includes(origin)) faults.push(request.url());
  });
  context.on('console', (message) => {
    const text = message.text();
    const isError = message.type() === 'error' && !expected.some((one) => one.test(text));
    if (isError) faults.push(`console: ${text}`);
  });
  context.on('weberror', (error) => faults.push(`page: ${error.error()}`));
  return faults;
}

/** Tests of embeds in a page of another origin than theirs. */
export const test = base.extend<Hosted>({
  host: async ({ site }, use) => {
    const host = await serveHost(site);
    await use(host);
    host.close();
  },
  faults: async ({ context, site, host, expectedErrors }, use) => {
    const allowed = [new URL(site).origin, host.origin];
    const faults = watch(context, allowed, expectedErrors);
    await use(faults);
    expect(faults, 'requests to third origins, console errors and page errors').toEqual([]);
    expect(await context.cookies(), 'cookies').toEqual([]);
  },
  openHost: async ({ page, host }, use) => {
    await use((shown) => host.open(page, typeof shown === 'string' ? { body: shown } : shown));
  },
});

export { expect };

/** The embed in a page, by its place among the frames. */
export const embedIn = (page: Page, at = 0): FrameLocator => page.frameLocator('iframe').nth(at);

/** Waits until an embed shows its drawing. */
export async function expectDrawing(embed: FrameLocator): Promise<void> {
  await expect(embed.locator('[data-delimit-drawing]:visible svg')).toBeVisible();
}

/** How many canvases the page and its frames hold. */
export async function countCanvases(page: Page): Promise<number> {
  const counts = page.frames().map((frame) => frame.locator('canvas').count());
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
