import { type BrowserContext, test as base, expect } from '@playwright/test';
import { startSite } from './site-process';

interface TestFixtures {
  /** Console and page errors that a test of faults expects; all others fail it. */
  expectedErrors: RegExp[];
  /** What went wrong so far; must be empty when the test ends. */
  faults: string[];
  /** Whether the browser can draw the live map: what is no part of it is tested faster without. */
  withMap: boolean;
}

interface WorkerFixtures {
  /** Path under which the site is served: the site runs under any. */
  sitePath: string;
  /** Address of the site's root, with a closing slash. */
  site: string;
}

/**
 * The base of every browser test. The built site is served under a sub-path and is
 * the `baseURL`, so that `page.goto('./')` opens it. A request to any other origin,
 * a console error or a page error fails the test.
 */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  sitePath: ['/news/map/', { option: true, scope: 'worker' }],
  site: [
    async ({ sitePath }, use) => {
      const site = await startSite(sitePath);
      await use(site.address);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
  withMap: [true, { option: true }],
  context: async ({ context, withMap }, use) => {
    if (!withMap) await context.addInitScript(refuseWebGl);
    await use(context);
  },
  expectedErrors: [[], { option: true }],
  faults: [
    async ({ context, site, expectedErrors }, use) => {
      const faults: string[] = [];
      await watchRequests(context, new URL(site).origin, faults);
      watchErrors(context, expectedErrors, faults);
      await use(faults);
      expect(faults, 'requests to other origins, console errors and page errors').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Runs in the page. Flat drawing goes on: axe looks at letters with it. */
function refuseWebGl(): void {
  const own = HTMLCanvasElement.prototype.getContext as (...all: unknown[]) => unknown;
  HTMLCanvasElement.prototype.getContext = function (this: unknown, ...all: unknown[]) {
    return String(all[0]).startsWith('webgl') ? null : own.apply(this, all);
  } as typeof HTMLCanvasElement.prototype.getContext;
}

/** Stops and records every request that leaves the origin. */
async function watchRequests(context: BrowserContext, origin: string, faults: string[]) {
  const outside = (url: URL) => /^(https?|wss?):$/.test(url.protocol) && url.origin !== origin;
  context.on('request', (request) => {
    if (outside(new URL(request.url()))) faults.push(`request to ${request.url()}`);
  });
  await context.route(outside, (route) => route.abort());
  await context.routeWebSocket(
    () => true,
    (socket) => {
      faults.push(`web socket to ${socket.url()}`);
    },
  );
}

function watchErrors(context: BrowserContext, expected: RegExp[], faults: string[]) {
  const note = (kind: string, text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) faults.push(`${kind}: ${text}`);
  };
  context.on('console', (message) => {
    if (message.type() === 'error') note('console', message.text());
  });
  context.on('weberror', (error) => note('page', String(error.error())));
}
