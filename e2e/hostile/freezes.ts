import type { Page } from '@playwright/test';

/** What a reader may notice at most as a freeze. */
export const FREEZE_MS = 200;

interface Watched {
  longest: number;
  ran?: unknown;
}

/** Starts to watch how long the page's main thread is held up at a time. */
export const watchFreezes = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = window as unknown as Watched;
    own.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) own.longest = Math.max(own.longest, duration);
    }).observe({ type: 'longtask' });
  });

/** The longest task since then in milliseconds, 0 where none was above 50. */
export const longestTask = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          setTimeout(() => resolve((window as unknown as Watched).longest)),
        );
      }),
  );

/** Whether any markup of hostile input ran: all of it would set `ran`. */
export const hasRun = (page: Page): Promise<boolean> =>
  page.evaluate(() => (window as unknown as Watched).ran !== undefined);
