import type { Browser, Page } from 'playwright';
import type { PageName } from './build-sites';

/** Fast 3G as WebPageTest and Lighthouse define it, applied to each request by DevTools. */
export const NETWORK = { downMbps: 1.6, upMbps: 0.75, roundTripMs: 150 };
export const CPU_SLOWDOWN = 4;
export const VIEWPORT = { width: 360, height: 640 };

/** What one opening of a page came to; times in milliseconds from the start of the navigation. */
export interface Paint {
  /** Every layer is painted; never before the first contentful paint. */
  shownMs: number;
  /** The bottom layer is painted (baselines only). */
  begunMs?: number;
  firstContentfulMs: number;
  /** What the mark counted: features in the baselines, shapes in our drawing. */
  features: number;
  /** Requests that had ended by then, and their compressed bytes. */
  requests: number;
  bytes: number;
}

export class NoDrawingError extends Error {
  override name = 'NoDrawingError';
}

const LONGEST_MS = { ours: 3_000, embed: 3_000, leaflet: 90_000, openlayers: 90_000 };

/** Opens a page with nothing cached, on the slow network and processor, until its map is painted. */
export async function measurePaint(browser: Browser, name: PageName, url: string): Promise<Paint> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    isMobile: true,
    hasTouch: true,
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    const isOurs = name === 'ours' || name === 'embed';
    if (isOurs) await page.addInitScript({ path: 'e2e/bench/page/watch-drawing.js' });
    await slowDown(page);
    await page.goto(url, { waitUntil: 'load', timeout: 90_000 });
    if (!(await isShown(page, LONGEST_MS[name]))) {
      const what = isOurs ? 'no drawing in the page' : 'no map in the page';
      throw new NoDrawingError(`${name}: ${what} ${LONGEST_MS[name]} ms after it was loaded`);
    }
    return await readPaint(page);
  } finally {
    await context.close();
  }
}

/** Slows the page's processor and network. */
export async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.roundTripMs,
    downloadThroughput: (NETWORK.downMbps * 1e6) / 8,
    uploadThroughput: (NETWORK.upMbps * 1e6) / 8,
  });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

function isShown(page: Page, longestMs: number): Promise<boolean> {
  return page.evaluate(
    (longest) =>
      new Promise<boolean>((answer) => {
        setTimeout(() => answer(false), longest);
        // The mark can come before the browser has told when it painted.
        const wanted = ['map-shown', 'first-contentful-paint'];
        for (const type of ['mark', 'paint']) {
          new PerformanceObserver(() => {
            if (wanted.every((name) => performance.getEntriesByName(name).length > 0)) answer(true);
          }).observe({ type, buffered: true });
        }
      }),
    longestMs,
  );
}

async function readPaint(page: Page): Promise<Paint> {
  const read = await page.evaluate(() => ({
    navigation: performance.getEntriesByType('navigation')[0]?.toJSON(),
    resources: performance.getEntriesByType('resource').map((entry) => entry.toJSON()),
    marked: performance.getEntriesByName('map-shown')[0]?.startTime ?? Number.NaN,
    features: (performance.getEntriesByName('map-shown')[0] as PerformanceMark).detail.features,
    begun: performance.getEntriesByName('map-begun')[0]?.startTime,
    contentful: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  // DevTools holds back the body, not the headers.
  const answerMs = read.navigation.responseEnd - read.navigation.requestStart;
  if (answerMs < 0.9 * NETWORK.roundTripMs) {
    throw new Error(`The network was not slowed: the page was there after ${answerMs} ms`);
  }
  const shownMs = Math.max(read.marked, read.contentful);
  const loaded = [read.navigation, ...read.resources].filter(
    ({ responseEnd }) => responseEnd <= shownMs,
  );
  return {
    shownMs,
    begunMs: read.begun,
    firstContentfulMs: read.contentful,
    features: read.features,
    requests: loaded.length,
    bytes: loaded.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  };
}
