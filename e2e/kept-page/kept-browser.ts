import { type Browser, launch, type Page } from 'puppeteer-core';
import { BROWSER_ARGUMENTS } from '../../src/cli/browser-arguments';

const VIEWPORT = { width: 1280, height: 800 };

/**
 * Starts Chromium as readers have it: it keeps a page that they leave, and gives that very page when
 * they go back. Playwright switches this off without a way to have it, and puppeteer unless told.
 */
export function startKeeping(path: string): Promise<Browser> {
  return launch({
    browser: 'chrome',
    executablePath: path,
    headless: true,
    defaultViewport: VIEWPORT,
    args: BROWSER_ARGUMENTS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

declare global {
  interface Window {
    /** Whether the page was kept, for each time it was shown. */
    delimitShown?: boolean[];
  }
}

/** Notes at the page itself how it is shown; a page that is read anew has noted nothing. */
export const noteShown = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const shown: boolean[] = [];
    window.delimitShown = shown;
    window.addEventListener('pageshow', ({ persisted }) => shown.push(persisted));
  });

/** How the page was shown since `noteShown`; undefined for another page than that. */
export const shownSince = (page: Page): Promise<boolean[] | undefined> =>
  page.evaluate(() => window.delimitShown);

/** Why the browser did not keep the page but read it anew, in its own words. */
export const whyNotKept = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return JSON.stringify(navigation?.toJSON().notRestoredReasons ?? null);
  });

/** Goes to another page of the site and back, as by the browser's button. */
export async function leaveAndComeBack(page: Page, elsewhere: string): Promise<void> {
  await page.goto(elsewhere);
  await page.goBack();
}
