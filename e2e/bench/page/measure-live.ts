import type { Browser, Page } from 'playwright';
import { median } from '../statistics';
import { slowDown, VIEWPORT } from './measure-paint';

/** Milliseconds until a live map's first picture is complete, on the slow network and processor. */
export interface LiveTimes {
  /** From the start of the navigation to the explore page. */
  exploreMs: number;
  /** From the tap on an embed. */
  embedMs: number;
  ratio: number;
}

const LONGEST_MS = 120_000;

async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: VIEWPORT,
    isMobile: true,
    hasTouch: true,
    ignoreHTTPSErrors: true,
  });
  try {
    const page = await context.newPage();
    await slowDown(page);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** Milliseconds from now, by the page's own clock, until an element stands in it. */
const whenThere = (page: Page, selector: string) =>
  page.locator(selector).waitFor({ state: 'attached', timeout: LONGEST_MS });

const exploreTime = (browser: Browser, address: string) =>
  withPage(browser, async (page) => {
    await page.goto(address, { waitUntil: 'commit', timeout: LONGEST_MS });
    await whenThere(page, '.map-pane.drawn');
    return page.evaluate(() => performance.now());
  });

const embedTime = (browser: Browser, address: string) =>
  withPage(browser, async (page) => {
    await page.goto(address, { waitUntil: 'load', timeout: LONGEST_MS });
    const tapped = await page.evaluate(() => {
      document.querySelector('button')?.click();
      return performance.now();
    });
    await whenThere(page, '[data-state="live"]');
    return (await page.evaluate(() => performance.now())) - tapped;
  });

/** Explore and the embed by turns; medians count. Nothing is cached. */
export async function measureLive(
  browser: Browser,
  runs: number,
  addresses: { explore: string; embed: string },
): Promise<LiveTimes> {
  const [explore, embed]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    explore.push(await exploreTime(browser, addresses.explore));
    embed.push(await embedTime(browser, addresses.embed));
  }
  const [exploreMs, embedMs] = [median(explore), median(embed)];
  return { exploreMs, embedMs, ratio: embedMs / exploreMs };
}
