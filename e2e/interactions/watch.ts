import type { CDPSession, Page } from '@playwright/test';

/**
 * What an interaction cost: milliseconds until the next paint, until the page began with it, and until
 * its own code had answered. Where the map is drawn in software the paint tells of that alone.
 */
export interface Cost {
  durationMs: number;
  delayMs: number;
  processingMs: number;
}

interface Watched {
  events: PerformanceEventTiming[];
}

/** Starts to watch interactions by the Event Timing API; before the page is opened. */
export async function watchInteractions(page: Page): Promise<CDPSession> {
  await page.addInitScript(() => {
    const own = window as unknown as Watched;
    own.events = [];
    new PerformanceObserver((list) => {
      own.events.push(...(list.getEntries() as PerformanceEventTiming[]));
    }).observe({ type: 'event', durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
  return page.context().newCDPSession(page);
}

/** Waits until what was to be painted is, and nothing waits to be told. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const frames = (left: number) =>
          requestAnimationFrame(() => (left > 0 ? frames(left - 1) : setTimeout(resolve)));
        frames(3);
      }),
  );
}

/** Runs an interaction and tells what the longest of its events cost; nothing where all were too short to be told. */
export async function costOf(page: Page, run: () => Promise<unknown>): Promise<Cost> {
  await settle(page);
  await page.evaluate(() => {
    (window as unknown as Watched).events = [];
  });
  await run();
  await settle(page);
  return page.evaluate(() => {
    const events = (window as unknown as Watched).events.filter(
      ({ interactionId }) => (interactionId ?? 0) > 0,
    );
    return {
      durationMs: Math.max(0, ...events.map(({ duration }) => duration)),
      delayMs: Math.max(
        0,
        ...events.map(({ startTime, processingStart }) => processingStart - startTime),
      ),
      processingMs: Math.max(
        0,
        ...events.map(({ startTime, processingEnd }) => processingEnd - startTime),
      ),
    };
  });
}
